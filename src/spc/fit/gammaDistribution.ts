import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import { gammaDensity, incompleteGamma } from '../distributions/incompleteGamma.ts'
import type { FitParameter, FittedDistribution } from './fittedDistribution.ts'
import { tailScore } from './tailScore.ts'

/**
 * Gamma distribution with a shape and a scale.
 * Source: Johnson, Kotz & Balakrishnan (1994), "Continuous Univariate Distributions" 1, chapter 17.
 *
 * @param shape positive
 * @param scale positive
 * @example gammaDistribution([], 1, 2).upper(2) // ≈ 0.36787944117144233
 */
export const gammaDistribution = (
  parameters: readonly FitParameter[],
  shape: number,
  scale: number,
): FittedDistribution => {
  const tails = (x: number) => incompleteGamma(shape, x / scale)
  return {
    family: 'gamma',
    parameters,
    density: (x) => (x > 0 ? gammaDensity(shape, x / scale) / scale : 0),
    lower: (x) => tails(x).lower,
    upper: (x) => tails(x).upper,
    logLower: (x) => Math.log(tails(x).lower),
    logUpper: (x) => Math.log(tails(x).upper),
    quantile: (p) => (scale * chiSquareQuantile(p, 2 * shape)) / 2,
    score: (x) => {
      if (!(x > 0)) return Number.NEGATIVE_INFINITY
      const { lower, upper } = tails(x)
      return tailScore(lower, upper)
    },
  }
}
