import type { WritableDb } from '../../storage/connection.ts'
import { noteWithdrawal } from '../../storage/measurements/violations.ts'
import { type AuditRow, auditEntryAt } from '../../storage/queries/auditEntries.ts'
import type { Effects } from '../commit/effects.ts'

const arrived = (effects: Effects, characteristicId: number): string => {
  const ids = effects.samples.flatMap((sample) =>
    sample.characteristic_id === characteristicId ? [sample.sample_id] : [],
  )
  return ids.length === 1
    ? `Subgroup ${ids[0]}, which arrived later, changed the verdict.`
    : `${ids.length} subgroups that arrived later (${ids[0]} to ${ids.at(-1)}) changed the verdict.`
}

const because = (reason: string | null): string => (reason === null ? '.' : `: ${reason}`)

/** What changed the verdict on violations of a characteristic, in words, as the audit entry of the commit tells it. */
export const withdrawalReason = (
  entry: Pick<AuditRow, 'operation' | 'recordId' | 'reason'>,
  effects: Effects,
  characteristicId: number,
): string => {
  switch (entry.operation) {
    case 'sample.submit':
      return arrived(effects, characteristicId)
    case 'sample.exclude':
      return `Subgroup ${entry.recordId} was left out${because(entry.reason)}`
    case 'sample.include':
      return `Subgroup ${entry.recordId} counts again${because(entry.reason)}`
    case 'sample.correct':
      return `Subgroup ${entry.recordId} was corrected${because(entry.reason)}`
    case 'limits.revise':
      return `Limits revision ${entry.recordId?.split('/').at(-1)} was frozen${because(entry.reason)}`
    case 'characteristic.update':
      return 'The characteristic was set up differently.'
    default:
      return 'The data were changed, and the pattern no longer held.'
  }
}

/** Notes when and why violations were withdrawn in a commit, once its audit entry is written. */
export const noteWithdrawals = (db: WritableDb, effects: Effects, seq: number): void => {
  const withdrawn = effects.violationChanges.filter(({ status }) => status === 'withdrawn')
  if (withdrawn.length === 0) return
  const entry = auditEntryAt(db, seq)
  if (entry === null) return
  for (const { id, characteristicId } of withdrawn) {
    noteWithdrawal(db, id, entry.at, withdrawalReason(entry, effects, characteristicId))
  }
}
