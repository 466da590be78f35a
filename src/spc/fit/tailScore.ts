import { normalQuantile } from '../distributions/normalQuantile.ts'

const smallest = 1e-300

/**
 * The standard normal z that has the same probabilities on both sides, from the tail that carries the digits. Beyond ±37 it stays there.
 *
 * @example tailScore(0.975, 0.025) // ≈ 1.959963984540054
 */
export const tailScore = (lower: number, upper: number): number =>
  lower < upper ? normalQuantile(Math.max(lower, smallest)) : -normalQuantile(Math.max(upper, smallest))
