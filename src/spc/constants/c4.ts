import { logGamma } from '../distributions/logGamma.ts'

/**
 * Mean standard deviation of n standard normal values: c4(n) = √(2/(n − 1)) · Γ(n/2)/Γ((n − 1)/2). Past n = 100, where the difference of two
 * large logarithms would lose digits, by the asymptotic series of the ratio. Pooled estimates need any n, so there is no upper bound.
 * Source: Montgomery (2009), "Introduction to Statistical Quality Control", appendix VI; Tricomi & Erdélyi (1951) for the series.
 *
 * @param n values in the subgroup, 2 or more
 * @throws RangeError for n below 2 or not whole
 * @example c4(5) // ≈ 0.9399856029866254
 */
export const c4 = (n: number): number => {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`c4(n) needs a whole n of 2 or more, not ${n}.`)
  const x = (n - 1) / 2
  if (n <= 100) return Math.exp(logGamma(x + 0.5) - logGamma(x)) / Math.sqrt(x)
  const y = 1 / x
  return (
    1 -
    (y / 8) *
      (1 -
        (y / 16) * (1 + (y * 5) / 8 - (y * y * 21) / 256 - (y * y * y * 399) / 2048 + (y ** 4 * 869) / 32768))
  )
}
