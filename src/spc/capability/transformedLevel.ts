import type { ChartPlan } from '../chartPlan.ts'
import type { Figure } from '../figure.ts'
import { type LevelFigures, levelFigures } from './levelFigures.ts'

const renamed = (figure: Figure, symbol: string): Figure => ({
  ...figure,
  name: `${figure.name}, of the scores`,
  symbol,
})

/**
 * The level of a process on the scale of a transform to normal scores, y in its figures.
 *
 * @param score rising; of a fitted distribution
 * @example transformedLevel({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, [[1], [3], [1]], (x) => 2 * x, []).mean.symbol // => 'ȳ'
 */
export const transformedLevel = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  score: (x: number) => number,
  excluded: readonly string[],
): LevelFigures => {
  const level = levelFigures(
    plan,
    subgroups.map((values) => values.map(score)),
    excluded,
  )
  return {
    ...level,
    mean: renamed(level.mean, 'ȳ'),
    sigmaWithin: renamed(level.sigmaWithin, 'σ̂ᵧ'),
    sigmaOverall: renamed(level.sigmaOverall, 'sᵧ'),
  }
}
