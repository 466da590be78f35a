import { setRevisionSeq } from '../../storage/measurements/limitsRevisions.ts'
import { insertViolationChange } from '../../storage/measurements/violations.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { StationCore } from '../core.ts'
import { noteWithdrawals } from '../violations/noteWithdrawals.ts'
import { type Effects, noEffects } from './effects.ts'
import { writeSamples } from './writeSamples.ts'
import { writeTally } from './writeTally.ts'

/**
 * Runs a change in one transaction and announces what it did once it is on disk. `work` must write the audit entry that
 * covers the change and set `effects.seq`. When it throws, nothing is stored and everything remembered is forgotten.
 */
export const runCommit = <T>(core: StationCore, work: (effects: Effects) => T): T => {
  const effects = noEffects()
  let result: T
  try {
    result = inTransaction(core.db, () => {
      const value = work(effects)
      writeSamples(core.db, effects)
      writeTally(core.db, effects)
      if (effects.seq !== null) {
        for (const made of effects.newLimits) {
          setRevisionSeq(core.db, made.characteristicId, made.revision, effects.seq)
        }
        noteWithdrawals(core.db, effects, effects.seq)
        for (const change of effects.violationChanges) {
          insertViolationChange(core.db, effects.seq, change.id, change.status)
        }
      }
      return value
    })
  } catch (error) {
    core.states.clear()
    core.origins.clear()
    core.locks.reload()
    throw error
  }
  if (effects.seq !== null) core.announce({ seq: effects.seq, effects })
  return result
}
