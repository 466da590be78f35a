import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { findSample } from './findSample.ts'
import { getSample } from './getSample.ts'
import { leaveOut } from './leaveOut.ts'
import { stateOf } from './stateOf.ts'

/**
 * Leaves a subgroup out of limits and rules, with a reason. It stays stored and drawn; its own violations are withdrawn, and
 * the later points whose windows held it are judged again. Frozen limits do not move.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where it is excluded already
 */
export const excludeSample = (core: StationCore): Handler<'sample.exclude'> => {
  const detail = getSample(core)
  return (caller, { characteristic_id, sample_id, reason }) => {
    const characteristic = findVisible(core.db, caller, characteristic_id)
    runCommit(core, (effects) => {
      const row = findSample(core.db, characteristic, sample_id)
      const state = stateOf(core, characteristic_id, effects)
      if (!leaveOut(core, effects, caller, state, row, reason)) {
        throw new ContractError('CONFLICT', `The sample ${sample_id} was left out before.`)
      }
      effects.seq = appendAudit(core.db, {
        at: core.clock.now(),
        kind: 'sample',
        caller,
        operation: 'sample.exclude',
        table: 'sample_exclusion',
        recordId: sample_id,
        before: { excluded: false },
        after: { excluded: true },
        reason,
      })
    })
    return detail(caller, { characteristic_id, sample_id })
  }
}
