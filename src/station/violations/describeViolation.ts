import type { Violation } from '../../contract/violation.ts'
import { signalName } from '../../spc/charts/signalName.ts'
import type { RuleId } from '../../spc/rule.ts'
import { shelfOver } from '../../storage/alarms/shelves.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { ListedViolation } from '../../storage/measurements/violationList.ts'
import type { ViolationRow } from '../../storage/measurements/violations.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { describeShelf } from '../alarms/describeShelf.ts'
import { inMinutes } from './minutesToAcknowledge.ts'

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** A violation as a client gets it. */
export const describeViolation = (row: ListedViolation): Violation => ({
  id: row.id,
  characteristic_id: row.characteristicId,
  characteristic_code: row.characteristicCode,
  characteristic_name: row.characteristicName,
  sample_id: row.sampleId,
  timestamp: new Date(row.at).toISOString(),
  value: row.value,
  chart: row.panel,
  rule_id: row.ruleId,
  rule_name: signalName(row.chartType, row.ruleId as RuleId),
  severity: row.severity,
  sentence: row.sentence,
  members: [...row.members],
  limits_revision: row.revision,
  status: row.status,
  opened_at: new Date(row.openedAt).toISOString(),
  acknowledged_at: isoOrNull(row.acknowledgedAt),
  acknowledged_by: row.acknowledgedBy,
  cause_code: row.causeCode,
  action_code: row.actionCode,
  comment: row.comment,
  minutes_to_acknowledge: row.acknowledgedAt === null ? null : inMinutes(row.acknowledgedAt - row.openedAt),
  withdrawn_at: isoOrNull(row.withdrawnAt),
  withdrawn_reason: row.withdrawnReason,
  shelf: row.shelf === null ? null : describeShelf(row.shelf),
})

/** Adds the names of its characteristic to a violation. */
export const withCharacteristic = (db: ReadableDb, row: ViolationRow): ListedViolation => {
  const characteristic = characteristicById(db, row.characteristicId)
  return {
    ...row,
    characteristicCode: characteristic?.code ?? '',
    characteristicName: characteristic?.name ?? '',
    chartType: characteristic?.chartType ?? 'xbar_r',
    shelf: shelfOver(db, 'violation', row.id, row.characteristicId),
  }
}
