import type { WritableDb } from '../../storage/connection.ts'
import { backfillBlock } from '../../storage/traceability/traceBackfill.ts'
import { inTransaction } from '../../storage/transaction.ts'

/** How long a block may take, ms: measurements and screens wait meanwhile. */
const longestBlock = 10
/** How long others have the machine between two blocks, ms. */
const pause = 25
/** A full disk may have room again, ms. */
const afterFault = 60_000
const fewest = 100
const most = 5_000

/** Brings older subgroups into the search of fields that were added since. */
export interface TraceBackfill {
  /** Begins, unless it is under way. */
  readonly wake: () => void
  /** Ends it; the next start goes on where it was. */
  readonly close: () => void
}

/**
 * Works in blocks that are no longer than the others can wait; how many subgroups a block has follows from how long the one
 * before took.
 */
export const backfillTraces = (db: WritableDb, onProblem: (error: unknown) => void): TraceBackfill => {
  let timer: NodeJS.Timeout | null = null
  let rows = fewest
  const step = (): void => {
    timer = null
    const start = performance.now()
    let looked: number
    try {
      looked = inTransaction(db, () => backfillBlock(db, rows))
    } catch (error) {
      onProblem(error)
      timer = setTimeout(step, afterFault).unref()
      return
    }
    if (looked === 0) return
    const took = performance.now() - start
    rows = Math.round(
      Math.min(most, Math.max(fewest, rows * Math.min(2, longestBlock / Math.max(took, 0.1)))),
    )
    timer = setTimeout(step, pause).unref()
  }
  const wake = (): void => {
    timer ??= setTimeout(step, pause).unref()
  }
  wake()
  return {
    wake,
    close: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
