import { type SubgroupNoun, subgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import { sampleById } from '../../storage/measurements/samples.ts'
import { noteWithdrawal } from '../../storage/measurements/violations.ts'
import { type AuditRow, auditEntryAt } from '../../storage/queries/auditEntries.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import type { Effects } from '../commit/effects.ts'
import { isoTime } from '../ingest/isoTime.ts'
import { minuteWords } from '../minuteWords.ts'

// Subgroups are named by their time: their numbers change when another one arrives late, and what is noted stays.
const arrived = (effects: Effects, characteristicId: number, { one, many }: SubgroupNoun): string => {
  const times = effects.samples
    .flatMap((sample) => (sample.characteristic_id === characteristicId ? [sample.timestamp] : []))
    .toSorted()
  const [first = '', last = first] = [times[0], times.at(-1)]
  return times.length === 1
    ? `The ${one} measured ${minuteWords(first)}, which arrived later, changed the verdict.`
    : `${times.length} ${many} that arrived later, measured ${minuteWords(first)} to ${minuteWords(last)}, changed the verdict.`
}

const because = (reason: string | null): string => (reason === null ? '.' : `: ${reason}`)

/** What changed the verdict on violations of a characteristic, in words, as the audit entry of the commit tells it. */
export const withdrawalReason = (
  db: ReadableDb,
  entry: Pick<AuditRow, 'operation' | 'recordId' | 'reason'>,
  effects: Effects,
  characteristicId: number,
): string => {
  const noun = subgroupNoun(characteristicById(db, characteristicId)?.chartType ?? 'xbar_r')
  const sample = (): string => {
    const row = sampleById(db, Number(entry.recordId))
    return `The ${noun.one}${row === null ? '' : ` measured ${minuteWords(isoTime(row.at))}`}`
  }
  switch (entry.operation) {
    case 'sample.submit':
      return arrived(effects, characteristicId, noun)
    case 'sample.exclude':
      return `${sample()} was left out${because(entry.reason)}`
    case 'sample.undo':
      return `${sample()} was taken back. ${entry.reason ?? ''}`
    case 'sample.include':
      return `${sample()} counts again${because(entry.reason)}`
    case 'sample.correct':
      return `${sample()} was corrected${because(entry.reason)}`
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
    noteWithdrawal(db, id, entry.at, withdrawalReason(db, entry, effects, characteristicId))
  }
}
