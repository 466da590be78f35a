import { weibullCdf, weibullDensity, weibullQuantile, weibullUpperTail } from '../distributions/weibull.ts'
import type { DistributionFamily, FitParameter, FittedDistribution } from './fittedDistribution.ts'
import { logRatio } from './logRatios.ts'
import { tailScore } from './tailScore.ts'

/**
 * Weibull distribution above a threshold, P(X > x) = exp(−((x − θ)/scale)ᵏ); with shape 1 the exponential.
 * Source: Johnson, Kotz & Balakrishnan (1994), "Continuous Univariate Distributions" 1, chapters 19 and 21.
 *
 * @param shape positive
 * @param scale positive
 * @example weibullDistribution('exponential', [], 1, 2, 0).upper(2) // ≈ 0.36787944117144233
 */
export const weibullDistribution = (
  family: DistributionFamily,
  parameters: readonly FitParameter[],
  shape: number,
  scale: number,
  threshold: number,
): FittedDistribution => {
  const lower = (x: number): number => weibullCdf(x - threshold, shape, scale)
  const upper = (x: number): number => weibullUpperTail(x - threshold, shape, scale)
  return {
    family,
    parameters,
    lower,
    upper,
    density: (x) => (x > threshold ? weibullDensity(x - threshold, shape, scale) : 0),
    logLower: (x) => Math.log(lower(x)),
    // The logarithm of the tail itself, which is finite where the tail is not told from 0.
    logUpper: (x) => (x > threshold ? -Math.exp(shape * logRatio(x - threshold, scale)) : 0),
    quantile: (p) => threshold + weibullQuantile(p, shape, scale),
    score: (x) => (x > threshold ? tailScore(lower(x), upper(x)) : Number.NEGATIVE_INFINITY),
  }
}
