import { normalLogCdf } from '../distributions/normal.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { mean } from '../mean.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { sum } from '../sum.ts'

/** The A² statistic and the probability of one as large from a normal population. */
export interface NormalityTest {
  readonly statistic: number
  readonly pValue: number
}

const pValueOf = (adjusted: number): number => {
  const square = adjusted * adjusted
  if (adjusted < 0.2) return 1 - Math.exp(-13.436 + 101.14 * adjusted - 223.73 * square)
  if (adjusted < 0.34) return 1 - Math.exp(-8.318 + 42.796 * adjusted - 59.938 * square)
  if (adjusted < 0.6) return Math.exp(0.9177 - 4.279 * adjusted - 1.38 * square)
  // The fit turns upward far beyond the data it was made from; past 10 its value there is kept.
  const bounded = Math.min(adjusted, 10)
  return Math.exp(1.2937 - 5.709 * bounded + 0.0186 * bounded * bounded)
}

/**
 * Anderson-Darling test of normality with mean and standard deviation estimated from the data.
 * Source: D'Agostino & Stephens (1986), "Goodness-of-fit techniques", table 4.9 and its fits of the p-value.
 *
 * @returns the reason where there are fewer than 8 values or they do not vary
 * @example andersonDarling([1, 2, 3]) // => { reason: 'The normality test needs at least 8 values; there are 3.' }
 */
export const andersonDarling = (values: readonly number[]): NormalityTest | Unavailable => {
  const n = values.length
  if (n < 8) return { reason: `The normality test needs at least 8 values; there are ${n}.` }
  const deviation = standardDeviation(values)
  if (deviation === null || deviation === 0) {
    return { reason: 'The values do not vary, so normality cannot be tested.' }
  }
  const center = mean(values)
  const z = Float64Array.from(values, (value) => (value - center) / deviation).sort()
  const terms: number[] = []
  for (let i = 0; i < n; i += 1) {
    const below = normalLogCdf(z[i] ?? 0)
    const above = normalLogCdf(-(z[n - 1 - i] ?? 0))
    terms.push((2 * i + 1) * (below + above))
  }
  const statistic = -n - sum(terms) / n
  if (!Number.isFinite(statistic)) return { reason: 'The values are too large to test for normality.' }
  return { statistic, pValue: pValueOf(statistic * (1 + 0.75 / n + 2.25 / (n * n))) }
}
