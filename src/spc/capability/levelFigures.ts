import type { ChartPlan } from '../chartPlan.ts'
import { chosenMethod, withinSigma } from '../estimate/withinSigma.ts'
import { explainSigma } from '../explain/explainSigma.ts'
import { figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { totalOf } from '../explain/totalOf.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { saturate } from '../saturate.ts'
import { standardDeviation } from '../standardDeviation.ts'

/** Where a process is and how much it varies. */
export interface LevelFigures {
  readonly mean: Figure
  readonly sigmaWithin: Figure
  /** Of the sigma within subgroups; null where there is none. */
  readonly freedom: number | null
  readonly sigmaOverall: Figure
}

const montgomery = 'Montgomery (2009), section 3.1'

const meanFigure = (values: readonly number[], excluded: readonly string[]): Figure => {
  const n = values.length
  const title = { name: 'Mean', symbol: 'x̄' }
  const total = totalOf(values)
  const way = {
    formula: 'Σx/n',
    source: montgomery,
    inputs: [
      { symbol: 'n', meaning: 'values', value: n },
      { symbol: 'Σx', meaning: 'their sum', value: total },
    ],
  }
  if (n === 0) return figureMissing(title, 'There are no values.', way, excluded)
  return figureFrom(title, mean(values), { ...way, steps: [], last: `${write(total)}/${n}` }, excluded)
}

const overallFigure = (values: readonly number[], subgroups: number, excluded: readonly string[]): Figure => {
  const n = values.length
  const title = { name: 'Overall standard deviation', symbol: 's' }
  const deviation = standardDeviation(values)
  const squares = deviation === null ? null : saturate(deviation ** 2 * (n - 1))
  const way = {
    formula: '√(Σ(x − x̄)²/(n − 1))',
    source: montgomery,
    inputs: [
      { symbol: 'n', meaning: 'values', value: n },
      { symbol: 'Σ(x − x̄)²', meaning: 'squared distances from their mean', value: squares },
    ],
  }
  if (deviation === null || squares === null || subgroups < 2) {
    return figureMissing(title, 'Two subgroups are needed to estimate sigma.', way, excluded)
  }
  if (deviation === 0) return figureMissing(title, 'The values do not vary.', way, excluded)
  return figureFrom(title, deviation, { ...way, steps: [], last: `√(${write(squares)}/${n - 1})` }, excluded)
}

/**
 * Mean, sigma within subgroups by the plan's method, and overall standard deviation.
 *
 * @param subgroups in the order of measuring, without the excluded ones; sizes may differ
 * @param excluded what was left out, a sentence each
 * @example levelFigures({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, [[1], [3], [1]], []).sigmaWithin.value // ≈ 1.7724538509055159
 */
export const levelFigures = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  excluded: readonly string[],
): LevelFigures => {
  const values = subgroups.flat()
  const within = withinSigma(plan, subgroups)
  const method = chosenMethod(plan)
  const title = { name: 'Sigma within subgroups', symbol: 'σ̂' }
  const count = { symbol: 'k', meaning: 'subgroups', value: subgroups.length }
  const sigmaWithin =
    'reason' in within || typeof method !== 'string'
      ? figureMissing(
          title,
          'reason' in within ? within.reason : 'The chart counts.',
          { formula: 'by the chart’s method', source: montgomery, inputs: [count] },
          excluded,
        )
      : figureFrom(title, within.sigma, explainSigma(method, subgroups), excluded)
  return {
    mean: meanFigure(values, excluded),
    sigmaWithin,
    freedom: 'reason' in within ? null : within.degreesOfFreedom,
    sigmaOverall: overallFigure(values, subgroups.length, excluded),
  }
}
