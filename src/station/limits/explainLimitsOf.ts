import type { Handler } from '../../contract/handlers.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { isLarge } from './baselineSpan.ts'
import { explanationOfLimits } from './explanationOfLimits.ts'
import { accepted } from './refusable.ts'

/**
 * How the limits of a revision, or those on trial, came about, for one subgroup size.
 *
 * @throws ContractError NOT_FOUND for a characteristic or a revision that there is not
 */
export const explainLimitsOf =
  (core: StationCore, reader: Reader): Handler<'limits.explain'> =>
  async (caller, { characteristic_id: id, revision, n = null, equivalent_size = null }) => {
    const { baselineSubgroups } = findVisible(core.db, caller, id)
    const job = { characteristicId: id, revision, n, equivalentSize: equivalent_size }
    const frozen = revisionsOf(core.db, id).find((one) => one.revision === revision)
    return isLarge(frozen?.subgroups ?? baselineSubgroups)
      ? accepted(await reader.run('limitsExplanation', job))
      : explanationOfLimits(core.db, job)
  }
