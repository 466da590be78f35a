import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { Fit } from './fit.ts'
import { normalisedFit } from './normalisedFit.ts'
import type { OrderedSample } from './orderedSample.ts'
import { sampleFault } from './sampleFault.ts'
import { sampleMoments } from './sampleMoments.ts'
import { throughNormal } from './throughNormal.ts'

/**
 * Normal distribution with the mean and the standard deviation (n − 1 below the line, as everywhere in the product).
 *
 * @returns the reason where there are too few values, or none that vary
 * @example normalFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const normalFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample)
  if (fault !== null) return { reason: fault }
  const { mean, deviation } = sampleMoments(sample)
  const distribution = throughNormal(
    'normal',
    [
      { symbol: 'μ', meaning: 'mean', value: mean },
      { symbol: 'σ', meaning: 'standard deviation', value: deviation },
    ],
    { forward: (x) => x, backward: (y) => y, slope: () => 1 },
    mean,
    deviation,
  )
  return normalisedFit(sample, distribution)
}
