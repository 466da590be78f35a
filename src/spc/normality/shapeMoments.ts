import { normalUpperTail } from '../distributions/normal.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { sampleMoments } from '../fit/sampleMoments.ts'
import { weightedMean } from '../fit/weightedMean.ts'

/** Skewness and excess kurtosis of a sample by Fisher's definitions, and how far they are from those of a normal population. */
export interface ShapeMoments {
  /** m₃/m₂^{3/2} and m₄/m₂² − 3, with moments divided by n. */
  readonly plainSkewness: number
  readonly plainKurtosis: number
  /** G₁ and G₂, whose means are those of a normal population; null with too few values. */
  readonly skewness: number | null
  readonly kurtosis: number | null
  /** Normal scores of the two; null below 8 and 20 values, where they are not approximately normal. */
  readonly skewnessScore: number | null
  readonly kurtosisScore: number | null
}

const skewnessScoreOf = (g1: number, n: number): number => {
  const y = g1 * Math.sqrt(((n + 1) * (n + 3)) / (6 * (n - 2)))
  const b2 = (3 * (n * n + 27 * n - 70) * (n + 1) * (n + 3)) / ((n - 2) * (n + 5) * (n + 7) * (n + 9))
  const square = -1 + Math.sqrt(2 * (b2 - 1))
  return Math.asinh(y / Math.sqrt(2 / (square - 1))) / Math.sqrt(Math.log(square) / 2)
}

const kurtosisScoreOf = (b2: number, n: number): number => {
  const expected = (3 * (n - 1)) / (n + 1)
  const variance = (24 * n * (n - 2) * (n - 3)) / ((n + 1) ** 2 * (n + 3) * (n + 5))
  const x = (b2 - expected) / Math.sqrt(variance)
  const root =
    ((6 * (n * n - 5 * n + 2)) / ((n + 7) * (n + 9))) *
    Math.sqrt((6 * (n + 3) * (n + 5)) / (n * (n - 2) * (n - 3)))
  const a = 6 + (8 / root) * (2 / root + Math.sqrt(1 + 4 / (root * root)))
  return (
    (1 - 2 / (9 * a) - Math.cbrt((1 - 2 / a) / (1 + x * Math.sqrt(2 / (a - 4))))) / Math.sqrt(2 / (9 * a))
  )
}

/**
 * Skewness and excess kurtosis with D'Agostino's and Anscombe & Glynn's normal scores.
 * Source: D'Agostino (1970), "Transformation to normality of the null distribution of g1", Biometrika 57; Anscombe & Glynn (1983),
 * "Distribution of the kurtosis statistic b2 for normal samples", Biometrika 70; Joanes & Gill (1998), The Statistician 47.
 *
 * @returns null where the values do not vary
 * @example shapeMoments(orderedSample([1, 2, 3, 4]))?.kurtosis // ≈ -1.2
 */
export const shapeMoments = (sample: OrderedSample): ShapeMoments | null => {
  const { n, counts, values } = sample
  if (n < 2) return null
  const { mean, likeliestDeviation } = sampleMoments(sample)
  if (likeliestDeviation === 0) return null
  const power = (exponent: number): number =>
    weightedMean(counts, n, (i) => (((values[i] as number) - mean) / likeliestDeviation) ** exponent)
  const plainSkewness = power(3)
  const plainKurtosis = power(4) - 3
  if (!(Number.isFinite(plainSkewness) && Number.isFinite(plainKurtosis))) return null
  return {
    plainSkewness,
    plainKurtosis,
    skewness: n < 3 ? null : (plainSkewness * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: n < 4 ? null : ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * plainKurtosis + 6),
    skewnessScore: n < 8 ? null : skewnessScoreOf(plainSkewness, n),
    kurtosisScore: n < 20 ? null : kurtosisScoreOf(plainKurtosis + 3, n),
  }
}

/**
 * Probability of a normal score as far from 0 on either side.
 *
 * @example twoSided(1.959963984540054) // ≈ 0.05
 */
export const twoSided = (score: number): number => 2 * normalUpperTail(Math.abs(score))
