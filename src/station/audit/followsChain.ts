import type { ReadableDb } from '../../storage/connection.ts'
import { type ChainRow, hashedColumnsOf } from '../../storage/queries/auditChain.ts'
import { hashColumns, hashText } from './hashAuditEntry.ts'

/** Where the previous hash begins in the text of an entry: after `["`. */
const start = 2

/** Whether an entry is the next one of the chain, and its content that of its hash. */
export const followsChain = (
  db: ReadableDb,
  [seq, text, own]: ChainRow,
  last: { readonly seq: number; readonly hash: string },
): boolean => {
  if (seq !== last.seq + 1 || !text.startsWith(last.hash, start)) return false
  if (hashText(text) === own) return true
  // Should SQLite ever write a text otherwise than we do: the columns decide.
  const stored = hashedColumnsOf(db, seq)
  return stored !== null && hashColumns(stored.columns, stored.version) === own
}
