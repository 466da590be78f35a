import { betaQuantile } from '../distributions/beta.ts'
import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import type { Interval } from './capabilityInterval.ts'

/**
 * Exact interval of a fraction nonconforming: the p at which as few, or as many, would be found with half of the error.
 * Source: Clopper & Pearson (1934), "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26.
 *
 * @param count nonconforming of n, from 0 to n
 * @example fractionInterval(0, 10, 0.95)[1] // ≈ 0.3084971078187608
 */
export const fractionInterval = (count: number, n: number, level: number): Interval => {
  const tail = (1 - level) / 2
  return [
    count <= 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    count >= n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  ]
}

/**
 * Exact interval of a rate of nonconformities.
 * Source: Garwood (1936), "Fiducial limits for the Poisson distribution", Biometrika 28.
 *
 * @param count nonconformities in `size` units
 * @param size positive
 * @example rateInterval(0, 1, 0.95)[1] // ≈ 3.6888794541139363
 */
export const rateInterval = (count: number, size: number, level: number): Interval => {
  const tail = (1 - level) / 2
  return [
    count <= 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2 / size,
    chiSquareQuantile(1 - tail, 2 * count + 2) / 2 / size,
  ]
}
