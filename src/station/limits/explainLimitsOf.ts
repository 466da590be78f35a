import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { explainLimits } from '../../spc/explain/explainLimits.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { describeFigures, excludedSentences } from './describeFigures.ts'
import { describeRevision } from './describeRevision.ts'
import { explainRevision } from './explainRevision.ts'
import { explainTrial } from './explainTrial.ts'

/**
 * How the limits of a revision, or those on trial, came about, for one subgroup size.
 *
 * @throws ContractError NOT_FOUND for a characteristic or a revision that there is not
 */
export const explainLimitsOf =
  (core: StationCore): Handler<'limits.explain'> =>
  (caller, { characteristic_id: id, revision: number, n: size, equivalent_size }) => {
    const characteristic = findVisible(core.db, caller, id)
    const plan = chartPlanOf(characteristic)
    const n = size ?? plan.subgroupSize
    if (number === 0) {
      const trial = explainTrial(core.db, id, plan, characteristic.baselineSubgroups)
      if (trial === null) {
        throw new ContractError(
          'NOT_FOUND',
          `${characteristic.code} has no trial limits: two subgroups that vary are needed.`,
        )
      }
      const { estimate, process, ...baseline } = trial
      const limits = explainLimits(
        trialPlan(plan),
        estimate,
        n,
        equivalent_size,
        excludedSentences(baseline.excluded),
      )
      return { revision: null, n, figures: describeFigures(process, limits), ...baseline }
    }
    const row = revisionsOf(core.db, id).find(({ revision }) => revision === number)
    if (row === undefined) {
      throw new ContractError('NOT_FOUND', `${characteristic.code} has no limits revision ${number}.`)
    }
    const { process, ...baseline } = explainRevision(core.db, id, plan, row)
    const limits = explainLimits(
      plan,
      estimateOf(row),
      n,
      equivalent_size,
      excludedSentences(baseline.excluded),
    )
    return {
      revision: describeRevision(plan, row),
      n,
      figures: describeFigures(process, limits),
      ...baseline,
    }
  }
