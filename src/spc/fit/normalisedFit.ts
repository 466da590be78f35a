import { normalLogCdf } from '../distributions/normal.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { andersonDarlingStatistic } from './andersonDarlingStatistic.ts'
import type { Fit } from './fit.ts'
import type { FittedDistribution } from './fittedDistribution.ts'
import { normalProbability } from './normalProbability.ts'
import type { OrderedSample } from './orderedSample.ts'

/**
 * How well a distribution fits whose scores are normal: Anderson-Darling of the scores.
 *
 * @returns the reason where the statistic cannot be computed
 * @example normalisedFit(orderedSample([1, 2]), throughNormal('normal', [], { forward: () => Infinity, backward: (y) => y, slope: () => 1 }, 0, 1)) // => { reason: 'The values lie too far apart to be fitted.' }
 */
export const normalisedFit = (
  sample: OrderedSample,
  distribution: FittedDistribution,
  notes: readonly string[] = [],
): Fit | Unavailable => {
  const scores = sample.values.map(distribution.score)
  if (scores.some(Number.isNaN)) return { reason: 'The values lie too far apart to be fitted.' }
  const statistic = andersonDarlingStatistic(
    sample,
    (i) => normalLogCdf(scores[i] as number),
    (i) => normalLogCdf(-(scores[i] as number)),
  )
  if (!Number.isFinite(statistic)) return { reason: 'The values lie too far apart to be fitted.' }
  return { distribution, statistic, probability: normalProbability(statistic, sample.n), notes }
}
