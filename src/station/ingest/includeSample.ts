import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { deleteExclusion } from '../../storage/measurements/exclusions.ts'
import { seriesPoint } from '../../storage/measurements/samples.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { reevaluateAround } from '../violations/reevaluate.ts'
import { findSample } from './findSample.ts'
import { getSample } from './getSample.ts'
import { stateOf } from './stateOf.ts'

/**
 * Lets a subgroup count again that was left out, with a reason. It and the later points that it touches are judged again; frozen limits
 * do not move.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where it was not left out
 */
export const includeSample = (core: StationCore): Handler<'sample.include'> => {
  const detail = getSample(core)
  return (caller, { characteristic_id, sample_id, reason }) => {
    const characteristic = findVisible(core.db, caller, characteristic_id)
    runCommit(core, (effects) => {
      const row = findSample(core.db, characteristic, sample_id)
      const at = core.clock.now()
      if (!deleteExclusion(core.db, sample_id, at)) {
        throw new ContractError('CONFLICT', `The sample ${sample_id} is not left out.`)
      }
      effects.seq = appendAudit(core.db, {
        at,
        kind: 'sample',
        caller,
        operation: 'sample.include',
        table: 'sample_exclusion',
        recordId: sample_id,
        before: { excluded: true },
        after: { excluded: false },
        reason,
      })
      core.states.delete(characteristic_id)
      const state = stateOf(core, characteristic_id, effects)
      reevaluateAround(core, effects, state, seriesPoint(row, false), null)
      core.states.delete(characteristic_id)
    })
    return detail(caller, { characteristic_id, sample_id })
  }
}
