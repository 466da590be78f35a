import type { DistributionFamily, FitParameter, FittedDistribution } from './fittedDistribution.ts'
import { logRatio } from './logRatios.ts'
import { tailScore } from './tailScore.ts'

const logOneMinusExp = (x: number): number =>
  x < Math.LN2 ? Math.log(-Math.expm1(-x)) : Math.log1p(-Math.exp(-x))

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
  const hazard = (x: number): number => (x > threshold ? Math.exp(shape * logRatio(x - threshold, scale)) : 0)
  const lower = (x: number): number => -Math.expm1(-hazard(x))
  const upper = (x: number): number => Math.exp(-hazard(x))
  return {
    family,
    parameters,
    lower,
    upper,
    logLower: (x) => logOneMinusExp(hazard(x)),
    logUpper: (x) => 0 - hazard(x),
    density: (x) => {
      const h = hazard(x)
      return h > 0 && h < 1e6 ? (shape / (x - threshold)) * h * Math.exp(-h) : 0
    },
    quantile: (p) => threshold + scale * Math.exp(Math.log(-Math.log1p(-p)) / shape),
    score: (x) => (x > threshold ? tailScore(lower(x), upper(x)) : Number.NEGATIVE_INFINITY),
  }
}
