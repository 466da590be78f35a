import type { Caller } from '../../../contract/caller.ts'
import type { ImportRecords, RecordTwin } from '../../../contract/importCheck.ts'
import type { RecordLayout } from '../../../contract/importKind.ts'
import { recordKinds } from '../../../contract/importKinds.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { mayOverwrite } from './mayImport.ts'
import type { RecordRow } from './recordRows.ts'
import { recordUses } from './recordUses.ts'

const mostTwins = 200
const mostLines = 20

/** What an import of records would do: what is new, what is stored already, and which lines and days they are of. */
export const describeRecords = (
  db: ReadableDb,
  caller: Caller,
  layout: RecordLayout,
  records: readonly RecordRow[],
): ImportRecords => {
  const use = recordUses[layout]
  const good = records.filter(({ isFaulty }) => !isFaulty)
  const lines = new Set<string>()
  const days = new Set<string>()
  for (const { input } of good) {
    const line = use.lineOf(db, input)
    if (line !== null) lines.add(line)
    if (typeof input.shift_date === 'string') days.add(input.shift_date)
  }
  const twinsOf = (kind: 'duplicate' | 'conflict'): { count: number; first: RecordTwin[] } => {
    const found = good.filter(({ twin }) => twin?.kind === kind)
    return {
      count: found.length,
      first: found.slice(0, mostTwins).map(({ row, input, twin }) => {
        const flat = use.flat?.(input) ?? input
        return {
          row,
          record: use.identity
            .flatMap((field) => (flat[field] == null ? [] : [String(flat[field])]))
            .join(' · '),
          differences: [...(twin?.differences ?? [])],
        }
      }),
    }
  }
  const sorted = [...days].sort()
  return {
    new: good.filter(({ twin }) => twin === null).length,
    same: twinsOf('duplicate'),
    different: twinsOf('conflict'),
    keeps_both: recordKinds[layout].keepsBoth,
    may_overwrite: mayOverwrite(caller, layout),
    lines: [...lines].sort().slice(0, mostLines),
    line_count: lines.size,
    day_count: days.size,
    first_day: sorted[0] ?? null,
    last_day: sorted.at(-1) ?? null,
  }
}
