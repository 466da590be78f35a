import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { Fit } from './fit.ts'
import { logRatio, logRatios } from './logRatios.ts'
import { normalisedFit } from './normalisedFit.ts'
import type { OrderedSample } from './orderedSample.ts'
import { positiveFault, sampleFault } from './sampleFault.ts'
import { sampleMoments } from './sampleMoments.ts'
import { throughNormal } from './throughNormal.ts'

/**
 * Lognormal distribution: mean and standard deviation (n − 1 below the line) of the logarithms, which are taken against the smallest value
 * so that a huge offset keeps its digits.
 * Source: Aitchison & Brown (1957), "The Lognormal Distribution".
 *
 * @returns the reason where a value is not positive, there are too few, or none that vary
 * @example lognormalFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const lognormalFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample) ?? positiveFault('A lognormal distribution', sample)
  if (fault !== null) return { reason: fault }
  const base = sample.values[0] as number
  const { mean, deviation } = sampleMoments(sample, logRatios(sample.values, base))
  const distribution = throughNormal(
    'lognormal',
    [
      { symbol: 'μ', meaning: 'mean of ln x', value: Math.log(base) + mean },
      { symbol: 'σ', meaning: 'standard deviation of ln x', value: deviation },
    ],
    {
      forward: (x) => (x > 0 ? logRatio(x, base) : Number.NEGATIVE_INFINITY),
      backward: (y) => base * Math.exp(y),
      slope: (x) => (x > 0 ? 1 / x : 0),
    },
    mean,
    deviation,
  )
  return normalisedFit(sample, distribution)
}
