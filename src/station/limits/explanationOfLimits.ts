import { ContractError } from '../../contract/errors.ts'
import type { LimitsExplanation } from '../../contract/limits.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { explainLimits } from '../../spc/explain/explainLimits.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { storedCharacteristic } from '../reader/storedCharacteristic.ts'
import { describeFigures, excludedSentences } from './describeFigures.ts'
import { describeRevision } from './describeRevision.ts'
import { explainRevision } from './explainRevision.ts'
import { explainTrial } from './explainTrial.ts'

/** Which limits are explained. */
export interface ExplanationJob {
  readonly characteristicId: number
  /** 0 for the trial limits. */
  readonly revision: number
  readonly n: number | null
  readonly equivalentSize: number | null
}

/**
 * How the limits of a revision, or those on trial, came about, for one subgroup size.
 *
 * @throws ContractError NOT_FOUND for a revision that there is not
 */
export const explanationOfLimits = (
  db: ReadableDb,
  { characteristicId: id, revision: number, n: size, equivalentSize }: ExplanationJob,
): LimitsExplanation => {
  const characteristic = storedCharacteristic(db, id)
  const plan = chartPlanOf(characteristic)
  const n = size ?? plan.subgroupSize
  if (number === 0) {
    const trial = explainTrial(db, id, plan, characteristic.baselineSubgroups)
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
      equivalentSize ?? undefined,
      excludedSentences(plan.chartType, baseline.excluded),
    )
    return { revision: null, n, figures: describeFigures(process, limits), ...baseline }
  }
  const row = revisionsOf(db, id).find(({ revision }) => revision === number)
  if (row === undefined) {
    throw new ContractError('NOT_FOUND', `${characteristic.code} has no limits revision ${number}.`)
  }
  const { process, ...baseline } = explainRevision(db, id, plan, row)
  const limits = explainLimits(
    plan,
    estimateOf(row),
    n,
    equivalentSize ?? undefined,
    excludedSentences(plan.chartType, baseline.excluded),
  )
  return {
    revision: describeRevision(plan, row),
    n,
    figures: describeFigures(process, limits),
    ...baseline,
  }
}
