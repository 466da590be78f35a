import { saturate } from '../saturate.ts'
import type { OrderedSample } from './orderedSample.ts'
import { weightedMean } from './weightedMean.ts'

/** Mean of a sample and its standard deviation by both divisors. */
export interface SampleMoments {
  readonly mean: number
  /** With n − 1 below the line; 0 for a single value. */
  readonly deviation: number
  /** With n below the line, as maximum likelihood has it. */
  readonly likeliestDeviation: number
}

/**
 * Mean and standard deviation of what a transform makes of a sample, in two passes and scaled by the spread, so that neither a huge
 * offset nor huge or tiny values lose their digits.
 * Source: Chan, Golub & LeVeque (1983), "Algorithms for computing the sample variance", The American Statistician 37, eq. 1.7.
 *
 * @param sample at least one value
 * @param values in the order of the sample's distinct values; the sample's own unless given
 * @example sampleMoments(orderedSample([2, 4, 4, 4, 5, 5, 7, 9])).likeliestDeviation // ≈ 2
 */
export const sampleMoments = (
  { n, counts, values: own }: OrderedSample,
  values: Float64Array = own,
): SampleMoments => {
  const low = values[0] ?? 0
  const spread = saturate((values.at(-1) ?? low) - low)
  if (spread === 0) return { mean: low, deviation: 0, likeliestDeviation: 0 }
  // Measured from the smallest value in spreads, everything lies between 0 and 1.
  const rough = weightedMean(counts, n, (i) => saturate((values[i] as number) - low) / spread)
  const center = low + rough * spread
  const residual = weightedMean(counts, n, (i) => saturate((values[i] as number) - center) / spread)
  const squares = weightedMean(
    counts,
    n,
    (i) => (saturate((values[i] as number) - center) / spread - residual) ** 2,
  )
  return {
    mean: saturate(center + residual * spread),
    deviation: n < 2 ? 0 : saturate(spread * Math.sqrt((squares * n) / (n - 1))),
    likeliestDeviation: saturate(spread * Math.sqrt(squares)),
  }
}
