import type { ChartPlan, PointEvaluation, ProcessEstimate } from './chartPlan.ts'
import { createEvaluator, type Evaluator } from './createEvaluator.ts'
import type { Carried } from './createPlotter.ts'
import type { SeriesSubgroup } from './createSeriesPlotter.ts'
import { levelGoesOn } from './levelOf.ts'

/**
 * Judges a series across its limits revisions one subgroup at a time, as it would have been judged had each arrived in order: equal to
 * `evaluateChart`, and holding no more than the windows of its rules.
 *
 * @param before what the judged subgroups before the first leave behind
 * @returns the judgement of each next subgroup; the rules start anew where the estimate is another object
 * @example createSeriesEvaluator({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('shewhart') })({ values: [14], excluded: false, estimate: { centerLine: 10, sigma: 1 } }).zone // => 'beyond_ucl'
 */
export const createSeriesEvaluator = (
  plan: ChartPlan,
  before: Carried = {},
): ((subgroup: SeriesSubgroup) => PointEvaluation) => {
  let evaluator: Evaluator | null = null
  let inForce: ProcessEstimate | null = null
  return ({ values, part = null, excluded, estimate }) => {
    if (evaluator === null) evaluator = createEvaluator(plan, estimate, before)
    else if (estimate !== inForce) {
      const goesOn = levelGoesOn(plan, inForce, estimate)
      evaluator = createEvaluator(plan, estimate, goesOn ? { previous: evaluator.carried().previous } : {})
    }
    inForce = estimate
    return excluded ? evaluator.plot(values, part) : evaluator.step(values, part)
  }
}
