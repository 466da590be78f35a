import { gammaDensity, gammaQuantile } from '../distributions/gamma.ts'
import { type GammaTails, incompleteGamma } from '../distributions/incompleteGamma.ts'
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
  // Both tails cost as much as one, and are mostly asked for together.
  let place = 0
  let atPlace: GammaTails = incompleteGamma(shape, 0)
  const tails = (x: number): GammaTails => {
    if (x !== place) [place, atPlace] = [x, incompleteGamma(shape, x / scale)]
    return atPlace
  }
  const lower = (x: number): number => tails(x).lower
  const upper = (x: number): number => tails(x).upper
  return {
    family: 'gamma',
    parameters,
    lower,
    upper,
    density: (x) => (x > 0 ? gammaDensity(x, shape, scale) : 0),
    logLower: (x) => Math.log(lower(x)),
    logUpper: (x) => Math.log(upper(x)),
    quantile: (p) => gammaQuantile(p, shape, scale),
    score: (x) => (x > 0 ? tailScore(lower(x), upper(x)) : Number.NEGATIVE_INFINITY),
  }
}
