import { normalCdf, normalDensity, normalLogCdf, normalUpperTail } from '../distributions/normal.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import type { DistributionFamily, FitParameter, FittedDistribution } from './fittedDistribution.ts'

/** A rising function that makes values normal. */
export interface NormalTransform {
  /** −∞ or ∞ outside what the transform can take. */
  readonly forward: (x: number) => number
  readonly backward: (y: number) => number
  /** Derivative of `forward`. */
  readonly slope: (x: number) => number
}

/**
 * The distribution of values that a transform makes normal with a mean and a standard deviation: lognormal, Box-Cox and Johnson are such.
 *
 * @param deviation positive
 * @example throughNormal('normal', [], { forward: (x) => x, backward: (y) => y, slope: () => 1 }, 10, 2).lower(10) // => 0.5
 */
export const throughNormal = (
  family: DistributionFamily,
  parameters: readonly FitParameter[],
  { forward, backward, slope }: NormalTransform,
  mean: number,
  deviation: number,
): FittedDistribution => {
  const score = (x: number): number => (forward(x) - mean) / deviation
  return {
    family,
    parameters,
    score,
    density: (x) => {
      const z = score(x)
      return Math.abs(z) < 40 ? (normalDensity(z) * slope(x)) / deviation : 0
    },
    lower: (x) => normalCdf(score(x)),
    upper: (x) => normalUpperTail(score(x)),
    logLower: (x) => normalLogCdf(score(x)),
    logUpper: (x) => normalLogCdf(-score(x)),
    quantile: (p) => backward(mean + deviation * normalQuantile(p)),
  }
}
