import { gammaCdf, gammaDensity, gammaQuantile, gammaUpperTail } from '../distributions/gamma.ts'
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
  const lower = (x: number): number => gammaCdf(x, shape, scale)
  const upper = (x: number): number => gammaUpperTail(x, shape, scale)
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
