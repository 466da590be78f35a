import type { Handler } from '../../contract/handlers.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import { describeRevision } from './describeRevision.ts'

/**
 * All revisions of a characteristic's limits, oldest first.
 *
 * @throws ContractError NOT_FOUND
 */
export const listLimits =
  (core: StationCore): Handler<'limits.list'> =>
  (caller, { characteristic_id }) => {
    const plan = chartPlanOf(findVisible(core.db, caller, characteristic_id))
    return revisionsOf(core.db, characteristic_id).map((row) => describeRevision(plan, row))
  }
