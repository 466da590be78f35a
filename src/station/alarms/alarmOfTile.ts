import type { BoardTile } from '../../contract/station.ts'
import { signalName } from '../../spc/charts/signalName.ts'
import type { RuleId } from '../../spc/rule.ts'
import { activeShelf } from '../../storage/alarms/shelves.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  countShelvedViolations,
  mostUrgentUnshelved,
  openViolationsOf,
} from '../../storage/measurements/violationList.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { describeLock } from './describeLock.ts'
import { describeShelf } from './describeShelf.ts'
import type { EntryLocks } from './entryLocks.ts'

type TileAlarm = Pick<BoardTile, 'alarm' | 'shelf' | 'shelved_violations' | 'lock'>

/** What of a characteristic calls for somebody, what was put aside, and whether entry is locked. */
export const alarmOfTile = (
  db: ReadableDb,
  { id, chartType }: CharacteristicRow,
  locks: EntryLocks,
): TileAlarm => {
  const shelf = activeShelf(db, 'characteristic', id)
  const lock = locks.of(id)
  const urgent = shelf === null ? mostUrgentUnshelved(db, id) : null
  return {
    alarm:
      urgent === null
        ? null
        : {
            violation_id: urgent.id,
            rule_id: urgent.ruleId,
            rule_name: signalName(chartType, urgent.ruleId as RuleId),
            severity: urgent.severity,
            sentence: urgent.sentence,
            value: urgent.value,
            timestamp: new Date(urgent.at).toISOString(),
            opened_at: new Date(urgent.openedAt).toISOString(),
          },
    shelf: shelf === null ? null : describeShelf(shelf),
    shelved_violations:
      shelf === null
        ? countShelvedViolations(db, id)
        : openViolationsOf(db, id).reduce((sum, { count }) => sum + count, 0),
    lock: lock === null ? null : describeLock(lock),
  }
}
