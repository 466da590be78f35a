import type { TestProbability } from './fit.ts'

const fitted = (adjusted: number): number => {
  const square = adjusted * adjusted
  if (adjusted < 0.2) return 1 - Math.exp(-13.436 + 101.14 * adjusted - 223.73 * square)
  if (adjusted < 0.34) return 1 - Math.exp(-8.318 + 42.796 * adjusted - 59.938 * square)
  if (adjusted < 0.6) return Math.exp(0.9177 - 4.279 * adjusted - 1.38 * square)
  // The fit turns upward far beyond the data it was made from; past 10 its value there is kept.
  const bounded = Math.min(adjusted, 10)
  return Math.exp(1.2937 - 5.709 * bounded + 0.0186 * bounded * bounded)
}

/**
 * A² as it compares over sample sizes, A²(1 + 0.75/n + 2.25/n²).
 *
 * @example adjustedForNormal(0.5, 10) // => 0.54875
 */
export const adjustedForNormal = (statistic: number, n: number): number =>
  statistic * (1 + 0.75 / n + 2.25 / (n * n))

/**
 * Probability of A² as large where mean and standard deviation of a normal population were estimated.
 * Source: D'Agostino & Stephens (1986), "Goodness-of-fit techniques", table 4.9.
 *
 * @param statistic A², finite
 * @param n values
 * @example normalProbability(0.5, 10).value // ≈ 0.157874335673
 */
export const normalProbability = (statistic: number, n: number): TestProbability => ({
  value: fitted(adjustedForNormal(statistic, n)),
  bound: null,
})
