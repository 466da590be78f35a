import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { Fit } from './fit.ts'
import { likeliestWeibull } from './likeliestWeibull.ts'
import type { OrderedSample } from './orderedSample.ts'
import { sampleFault } from './sampleFault.ts'
import { tabulatedFit } from './tabulatedFit.ts'
import { thinned } from './thinned.ts'
import { weibullDistribution } from './weibullDistribution.ts'

/** Past so many values the threshold is sought on values at even distances in their order. */
const comparedValues = 5000
const searchSteps = 48
const ratio = (Math.sqrt(5) - 1) / 2

/**
 * Weibull distribution with a threshold: the threshold θ below the smallest value at which the profile likelihood has a peak, shape and
 * scale the likeliest above it. As θ nears the smallest value the likelihood grows without bound where the shape is below 1; that end is no peak.
 * Source: Johnson, Kotz & Balakrishnan (1994), "Continuous Univariate Distributions" 1, section 21.4.1.
 *
 * @returns the reason where there are too few values, or the likelihood has no peak
 * @example weibullThresholdFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const weibullThresholdFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample)
  if (fault !== null) return { reason: fault }
  const compared = thinned(sample, comparedValues)
  const smallest = sample.values[0] as number
  const spread = (sample.values.at(-1) as number) - smallest
  // By the logarithm of the distance below the smallest value, from a thousandth of the spread to thirty spreads.
  const thresholdAt = (u: number): number => smallest - spread * Math.exp(u)
  const profile = (u: number): number => likeliestWeibull(compared, thresholdAt(u)).logLikelihood
  const [from, to] = [Math.log(1e-3), Math.log(30)]
  const width = (to - from) / searchSteps
  const heights = Array.from({ length: searchSteps + 1 }, (_, i) => profile(from + i * width))
  let peak = -1
  for (let i = 1; i < searchSteps; i += 1) {
    const height = heights[i] as number
    const inside = height >= (heights[i - 1] as number) && height > (heights[i + 1] as number)
    if (inside && (peak < 0 || height > (heights[peak] as number))) peak = i
  }
  if (peak < 0) {
    return {
      reason: 'The likelihood has no peak at any threshold. Use the Weibull distribution of two parameters.',
    }
  }
  let [left, right] = [from + (peak - 1) * width, from + (peak + 1) * width]
  let [inner, outer] = [right - ratio * (right - left), left + ratio * (right - left)]
  let [atInner, atOuter] = [profile(inner), profile(outer)]
  while (right - left > 1e-7) {
    if (atInner >= atOuter) {
      ;[right, outer, atOuter] = [outer, inner, atInner]
      inner = right - ratio * (right - left)
      atInner = profile(inner)
    } else {
      ;[left, inner, atInner] = [inner, outer, atOuter]
      outer = left + ratio * (right - left)
      atOuter = profile(outer)
    }
  }
  const threshold = thresholdAt((left + right) / 2)
  const { shape, scale } = likeliestWeibull(sample, threshold)
  const distribution = weibullDistribution(
    'weibull_threshold',
    [
      { symbol: 'k', meaning: 'shape', value: shape },
      { symbol: 'λ', meaning: 'scale', value: scale },
      { symbol: 'θ', meaning: 'threshold', value: threshold },
    ],
    shape,
    scale,
    threshold,
  )
  return tabulatedFit(sample, distribution, () => ({
    reason:
      'There is no table of A² for a Weibull distribution whose threshold was fitted too. Compare A² itself.',
  }))
}
