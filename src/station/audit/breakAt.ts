import type { BreakKind } from '../../contract/audit.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type ChainRow, entryThatFollows, hashedColumnsOf } from '../../storage/queries/auditChain.ts'
import type { Anchor } from './anchor.ts'
import { hashColumns } from './hashAuditEntry.ts'

/** The first entry that does not hold, and what was done to the log there. */
export interface Break {
  readonly seq: number
  readonly kind: BreakKind
  readonly sentence: string
}

/** As many removed entries as are looked for behind numbers that were closed up again. */
const farthest = 1_000

/** Whether an entry is whole, but under another number than the one that it was written with. */
const wasNumbered = (db: ReadableDb, stands: number): boolean => {
  const stored = hashedColumnsOf(db, stands)
  if (stored === null) return false
  const columns = [...stored.columns]
  for (let seq = stands + 1; seq <= stands + farthest; seq += 1) {
    columns[1] = seq
    if (hashColumns(columns, stored.version) === stored.hash) return true
  }
  return false
}

/**
 * What was done to the log at the first entry that does not hold.
 *
 * @param last the last entry that holds
 * @param row the entry that stands after it
 */
export const breakAt = (
  db: ReadableDb,
  last: { readonly seq: number; readonly hash: string },
  row: ChainRow,
): Break => {
  const seq = last.seq + 1
  const [stands, text] = row
  const follows = text.startsWith(`["${last.hash}"`)
  const follower = follows ? null : entryThatFollows(db, last.seq, Buffer.from(last.hash, 'hex'))
  if (follower !== null) {
    return {
      seq,
      kind: 'reordered',
      sentence: `Entry ${seq} was moved: what was recorded after entry ${last.seq} stands at ${follower} now.`,
    }
  }
  if (stands !== seq) {
    return {
      seq,
      kind: 'removed',
      sentence: `Entry ${seq} was removed: after ${last.seq} the log goes on with ${stands}.`,
    }
  }
  if (!follows && wasNumbered(db, stands)) {
    return {
      seq,
      kind: 'removed',
      sentence: `Entry ${seq} was removed, and a later one stands under its number.`,
    }
  }
  return {
    seq,
    kind: 'changed',
    sentence: `Entry ${seq} was changed after it was recorded: its content does not give its hash.`,
  }
}

/** A head that was noted is not in the chain, although the chain holds: it was made anew, hashes and all. */
export const rewrittenBefore = (anchor: Anchor, lastHeld: number): Break => ({
  seq: lastHeld + 1,
  kind: 'rewritten',
  sentence: `The log was written anew: entry ${anchor.seq} has another hash than was noted${anchor.at === null ? '' : ` on ${anchor.at}`}. The first changed entry is between ${lastHeld + 1} and ${anchor.seq}.`,
})
