import type { OrderedSample } from './orderedSample.ts'

/**
 * Anderson-Darling's distance of a sample from a distribution, A² = −n − (1/n) Σ(2i − 1)[ln F(xᵢ) + ln(1 − F(xₙ₊₁₋ᵢ))], with the terms
 * of equal values added up at once.
 * Source: Anderson & Darling (1954), "A test of goodness of fit", Journal of the American Statistical Association 49.
 *
 * @param logLower ln F at the i-th distinct value
 * @param logUpper ln(1 − F) there
 * @returns infinite where a value lies outside what the distribution can give
 * @example andersonDarlingStatistic(orderedSample([0.5]), () => Math.log(0.5), () => Math.log(0.5)) // ≈ 0.38629436111989
 */
export const andersonDarlingStatistic = (
  { n, counts }: OrderedSample,
  logLower: (index: number) => number,
  logUpper: (index: number) => number,
): number => {
  let total = 0
  let lost = 0
  let before = 0
  for (let i = 0; i < counts.length; i += 1) {
    const through = before + (counts[i] as number)
    // Of the values from place a to b, the 2i − 1 add up to b² − a², and counted from the other end alike.
    const fromBelow = (through - before) * (through + before)
    const fromAbove = (through - before) * (2 * n - before - through)
    const part = fromBelow * logLower(i) + fromAbove * logUpper(i)
    const next = total + part
    lost += Math.abs(total) >= Math.abs(part) ? total - next + part : part - next + total
    total = next
    before = through
  }
  const sum = total + lost
  return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : -n - sum / n
}
