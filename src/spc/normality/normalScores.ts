import { normalQuantile } from '../distributions/normalQuantile.ts'

/**
 * Approximate expected values of n ordered standard normal values, Φ⁻¹((i − 3/8)/(n + 1/4)), the lower half of them negative.
 * Source: Blom (1958), "Statistical Estimates and Transformed Beta-Variables".
 *
 * @example [...normalScores(3)] // => [-0.8694237732888861, 0, 0.8694237732888861]
 */
export const normalScores = (n: number): Float64Array => {
  const scores = new Float64Array(n)
  for (let i = 0; i < Math.floor(n / 2); i += 1) {
    const score = normalQuantile((i + 0.625) / (n + 0.25))
    scores[i] = score
    scores[n - 1 - i] = -score
  }
  return scores
}
