import { normalCdf, normalLogCdf } from '../distributions/normal.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { andersonDarlingStatistic } from './andersonDarlingStatistic.ts'
import type { Fit } from './fit.ts'
import { hazenQuantile } from './hazenQuantile.ts'
import { type JohnsonCurve, johnsonTransform } from './johnsonCurve.ts'
import { johnsonFromPercentiles } from './johnsonFromPercentiles.ts'
import { normalisedFit } from './normalisedFit.ts'
import type { OrderedSample } from './orderedSample.ts'
import { sampleFault } from './sampleFault.ts'
import { sampleMoments } from './sampleMoments.ts'
import { thinned } from './thinned.ts'
import { throughNormal } from './throughNormal.ts'

/** The z that are tried, as Chou, Polansky & Mason do. */
const firstZ = 25
const lastZ = 125

/** Past so many values the z is chosen on values at even distances in their order. */
const comparedValues = 2000

// A² of the transformed values with their own mean and standard deviation; infinite where the curve cannot take a value.
const distanceOf = (sample: OrderedSample, curve: JohnsonCurve): number => {
  const { forward } = johnsonTransform(curve)
  const z = sample.values.map(forward)
  if (!(Number.isFinite(z[0] as number) && Number.isFinite(z.at(-1) as number)))
    return Number.POSITIVE_INFINITY
  const { mean, deviation } = sampleMoments(sample, z)
  if (!(deviation > 0)) return Number.POSITIVE_INFINITY
  return andersonDarlingStatistic(
    sample,
    (i) => normalLogCdf(((z[i] as number) - mean) / deviation),
    (i) => normalLogCdf((mean - (z[i] as number)) / deviation),
  )
}

interface ChosenCurve {
  readonly curve: JohnsonCurve
  readonly z: number
}

/**
 * The Johnson curve that makes a sample most nearly normal: of the curves through the percentiles at z = 0.25, 0.26 … 1.25 the one with
 * the smallest Anderson-Darling statistic.
 * Source: Chou, Polansky & Mason (1998), "Transforming non-normal data to normality in statistical process control", Journal of Quality
 * Technology 30, with Anderson-Darling in place of Shapiro-Wilk.
 *
 * @returns null where no curve can take every value
 * @example bestJohnsonCurve(orderedSample([1, 1.1, 1.3, 1.6, 2, 2.5, 3.1, 3.8, 4.6, 5.5, 6.5, 7.6]))?.curve.family // => 'SB'
 */
export const bestJohnsonCurve = (sample: OrderedSample): ChosenCurve | null => {
  const through = new Float64Array(sample.counts.length)
  let total = 0
  for (let i = 0; i < through.length; i += 1) {
    total += sample.counts[i] as number
    through[i] = total
  }
  const compared = thinned(sample, comparedValues)
  let best: ChosenCurve | null = null
  let smallest = Number.POSITIVE_INFINITY
  for (let hundredths = firstZ; hundredths <= lastZ; hundredths += 1) {
    const z = hundredths / 100
    // Farther out than the outermost value there is no percentile to read.
    if (sample.n * normalCdf(-3 * z) < 0.5) break
    const at = (score: number): number => hazenQuantile(sample, through, normalCdf(score))
    for (const curve of johnsonFromPercentiles(z, [at(-3 * z), at(-z), at(z), at(3 * z)])) {
      const distance = distanceOf(compared, curve)
      if (distance < smallest) [best, smallest] = [{ curve, z }, distance]
    }
  }
  return best
}

/**
 * Johnson's transform of a sample to normal values: the family SU, SB or SL and its four parameters, by percentiles.
 *
 * @returns the reason where there are too few values, or no curve takes them all
 * @example johnsonFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const johnsonFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample)
  if (fault !== null) return { reason: fault }
  const best = bestJohnsonCurve(sample)
  if (best === null) {
    return { reason: 'No Johnson curve takes every value: too many values are equal, or there are too few.' }
  }
  const { curve, z } = best
  const transform = johnsonTransform(curve)
  const { mean, deviation } = sampleMoments(sample, sample.values.map(transform.forward))
  const distribution = throughNormal(
    'johnson',
    [
      { symbol: 'γ', meaning: `shift of the ${curve.family} curve`, value: curve.gamma },
      { symbol: 'η', meaning: 'its shape', value: curve.eta },
      { symbol: 'ε', meaning: 'its place', value: curve.epsilon },
      { symbol: 'λ', meaning: 'its scale', value: curve.lambda },
      { symbol: 'z', meaning: 'distance of the percentiles it was put through', value: z },
      { symbol: 'μ', meaning: 'mean of the transformed values', value: mean },
      { symbol: 'σ', meaning: 'their standard deviation', value: deviation },
    ],
    transform,
    mean,
    deviation,
  )
  return normalisedFit(sample, distribution, [`Johnson family ${curve.family}.`])
}
