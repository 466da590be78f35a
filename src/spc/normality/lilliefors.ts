import { normalCdf } from '../distributions/normal.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { sampleMoments } from '../fit/sampleMoments.ts'
import type { NormalityTest } from './normalityTest.ts'

// Stephens' modified statistic, in stretches of polynomials from the constant up.
const stretches = [
  { to: 0.302, polynomial: [1] },
  { to: 0.5, polynomial: [2.76773, -19.828315, 80.709644, -138.55152, 81.218052] },
  { to: 0.9, polynomial: [-4.901232, 40.662806, -97.490286, 94.029866, -32.355711] },
  { to: 1.31, polynomial: [6.198765, -19.558097, 23.186922, -12.234627, 2.423045] },
] as const

const commonProbability = (distance: number, n: number): number => {
  const modified = (Math.sqrt(n) - 0.01 + 0.85 / Math.sqrt(n)) * distance
  const stretch = stretches.find(({ to }) => modified <= to)
  return stretch === undefined
    ? 0
    : stretch.polynomial.reduceRight((value: number, coefficient) => value * modified + coefficient, 0)
}

/**
 * Probability of a largest distance as large from n normal values: below 0.1 by Dallal & Wilkinson, above by Stephens.
 *
 * @example lillieforsProbability(0.161, 30) // ≈ 0.04572261250006748
 */
export const lillieforsProbability = (distance: number, n: number): number => {
  const size = Math.min(n, 100)
  const d = n > 100 ? distance * (n / 100) ** 0.49 : distance
  const rare = Math.exp(
    -7.01256 * d * d * (size + 2.78019) +
      2.99587 * d * Math.sqrt(size + 2.78019) -
      0.122119 +
      0.974598 / Math.sqrt(size) +
      1.67997 / size,
  )
  return rare <= 0.1 ? rare : Math.min(1, Math.max(0, commonProbability(distance, n)))
}

/**
 * Kolmogorov and Smirnov's largest distance between the steps of the data and the normal distribution with their mean and standard deviation, with
 * Lilliefors' probability.
 * Source: Lilliefors (1967), Journal of the American Statistical Association 62; Dallal & Wilkinson (1986), The American Statistician 40; Stephens (1974), Journal of the American Statistical Association 69.
 *
 * @returns the reason where there are fewer than 5 values, or they do not vary
 * @example lilliefors(orderedSample([1, 2, 3])) // => { reason: 'Lilliefors’ test needs at least 5 values; there are 3.' }
 */
export const lilliefors = (sample: OrderedSample): NormalityTest | Unavailable => {
  const { n, values, counts } = sample
  if (n < 5) return { reason: `Lilliefors’ test needs at least 5 values; there are ${n}.` }
  const { mean, deviation } = sampleMoments(sample)
  if (deviation === 0) return { reason: 'The values do not vary, so normality cannot be tested.' }
  let largest = 0
  let before = 0
  for (let i = 0; i < values.length; i += 1) {
    const through = before + (counts[i] as number)
    const expected = normalCdf(((values[i] as number) - mean) / deviation)
    largest = Math.max(largest, through / n - expected, expected - before / n)
    before = through
  }
  return { statistic: largest, probability: { value: lillieforsProbability(largest, n), bound: null } }
}
