import type { Caller } from '../../contract/caller.ts'
import type { DueSampling } from '../../contract/plan.ts'
import { type DueRow, dueSteps, missedSteps } from '../../storage/plans/samplingSteps.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { spanAt } from '../shifts/shiftCalendar.ts'

const byCharacteristic = (caller: Caller, rows: readonly DueRow[]): Map<number, DueRow[]> =>
  rows.reduce((byId, row) => {
    if (!maySee(caller, row.clientId)) return byId
    const known = byId.get(row.characteristicId)
    if (known === undefined) byId.set(row.characteristicId, [row])
    else known.push(row)
    return byId
  }, new Map<number, DueRow[]>())

/** What the plans that a caller may see ask for now, by characteristic: what was due first; null where nothing is. */
export const duesFor = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  caller: Caller,
): ((characteristicId: number) => DueSampling | null) => {
  const now = clock.now()
  const due = byCharacteristic(caller, dueSteps(db))
  const missed = byCharacteristic(caller, missedSteps(db, spanAt(calendarOf(db), now).from))
  return (characteristicId) => {
    const before = missed.get(characteristicId) ?? []
    const row = due.get(characteristicId)?.[0] ?? before.at(-1)
    if (row === undefined) return null
    const alike = before.filter(
      ({ planId, samplingId }) => planId === row.planId && samplingId !== row.samplingId,
    )
    return {
      state: row.state === 'missed' ? 'missed' : row.overdueAt <= now ? 'overdue' : 'due',
      since: new Date(row.dueAt).toISOString(),
      missed: alike.length,
      plan_id: row.planId,
      plan_name: row.planName,
      run_id: row.samplingId,
      begun: row.state === 'running' || row.state === 'paused',
    }
  }
}
