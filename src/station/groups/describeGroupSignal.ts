import type { GroupSignal } from '../../contract/characteristicGroup.ts'
import { shelfOver } from '../../storage/alarms/shelves.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { GroupSignalRow } from '../../storage/measurements/groupSignals.ts'
import { describeShelf } from '../alarms/describeShelf.ts'

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const ruleNames = { location: 'Beyond T² limit', dispersion: 'Beyond |S| limit' } as const

/** A signal as a client gets it. */
export const describeGroupSignal = (db: ReadableDb, row: GroupSignalRow, groupName: string): GroupSignal => {
  const shelf = shelfOver(db, 'signal', row.id, row.groupId)
  return {
    id: row.id,
    group_id: row.groupId,
    group_name: groupName,
    sample_id: row.sampleId,
    observation: row.observation,
    timestamp: new Date(row.at).toISOString(),
    revision: row.revision,
    t2: row.t2,
    ucl: row.ucl,
    chart: row.chart,
    rule_name: ruleNames[row.chart],
    severity: 'CRITICAL',
    value: row.dispersion ?? row.t2,
    limit: row.dispersionLimit ?? row.ucl,
    sentence: row.sentence,
    status: row.status,
    opened_at: new Date(row.openedAt).toISOString(),
    acknowledged_at: isoOrNull(row.acknowledgedAt),
    acknowledged_by: row.acknowledgedBy,
    cause_code: row.causeCode,
    action_code: row.actionCode,
    comment: row.comment,
    withdrawn_at: isoOrNull(row.withdrawnAt),
    shelf: shelf === null ? null : describeShelf(shelf),
  }
}
