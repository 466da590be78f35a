import type { Caller } from '../../../contract/caller.ts'
import { ContractError } from '../../../contract/errors.ts'
import { type RecordTrace, recordTracesOf } from '../../../storage/imports/recordTraces.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { layoutOfTrace } from './layoutOfTrace.ts'
import type { Content, RecordWork } from './recordUse.ts'
import { recordUses } from './recordUses.ts'
import { type RecordDeps, recordWork, settleTouched } from './storeRecord.ts'

/** How long one commit may hold up the others, ms, and as many records as it takes at most. */
const longestCommit = 30
const recordsPerCommit = 500

const lookEvery = 50

/** False where it stays: somebody changed it since, or something hangs on it. */
const takeBack = (work: RecordWork, { layout, key, before, after }: RecordTrace): boolean =>
  inTransaction(work.db, () => {
    const use = recordUses[layoutOfTrace(layout)]
    const present = use.contentOf(work.db, key)
    if (present === null) return true
    // Whoever changed it since knew better.
    if (JSON.stringify(present) !== after) return false
    if (before === null) return use.remove(work, key)
    use.restore(work, key, JSON.parse(before) as Content)
    return true
  })

/**
 * Takes back the records of an import, the last one first: what it added is removed, voided or retired, what it changed is as it was.
 *
 * @returns how many stay, for somebody changed them since or something hangs on them
 */
export const takeBackRecords = async (
  deps: RecordDeps,
  caller: Caller,
  importId: number,
  reason: string,
): Promise<number> => {
  const { db, pace } = deps.core
  let stayed = 0
  let below = Number.MAX_SAFE_INTEGER
  for (;;) {
    const traces = recordTracesOf(db, importId, below, recordsPerCommit)
    if (traces.length === 0) return stayed
    const longest = pace.turn(longestCommit)
    const every = pace.isTaking() ? 1 : lookEvery
    const takeBackSome = () => {
      const work = recordWork(deps, caller, importId, reason)
      const start = performance.now()
      let last = below
      for (const [i, trace] of traces.entries()) {
        try {
          if (!takeBack(work, trace)) stayed += 1
        } catch (error) {
          if (!(error instanceof ContractError) || error.code === 'INSUFFICIENT_STORAGE') throw error
          stayed += 1
        }
        last = trace.id
        if (i % every === every - 1 && performance.now() - start > longest) break
      }
      settleTouched(work)
      return last
    }
    below = await pace.part(() => inTransaction(db, takeBackSome))
  }
}
