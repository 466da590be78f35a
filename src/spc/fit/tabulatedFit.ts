import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { andersonDarlingStatistic } from './andersonDarlingStatistic.ts'
import type { Fit } from './fit.ts'
import type { FittedDistribution } from './fittedDistribution.ts'
import type { OrderedSample } from './orderedSample.ts'

/**
 * How well a distribution fits whose own table gives the probability of A².
 *
 * @returns the reason where the fit or the statistic is not finite
 * @example tabulatedFit(orderedSample([-1, 2]), weibullDistribution('exponential', [], 1, 1, 0), () => ({ reason: '' })) // => { reason: 'The values lie too far apart to be fitted.' }
 */
export const tabulatedFit = (
  sample: OrderedSample,
  distribution: FittedDistribution,
  probability: (statistic: number) => Fit['probability'],
  notes: readonly string[] = [],
): Fit | Unavailable => {
  const { values } = sample
  const statistic = andersonDarlingStatistic(
    sample,
    (i) => distribution.logLower(values[i] as number),
    (i) => distribution.logUpper(values[i] as number),
  )
  const sound = distribution.parameters.every(({ value }) => Number.isFinite(value))
  if (!sound || !Number.isFinite(statistic)) return { reason: 'The values lie too far apart to be fitted.' }
  return { distribution, statistic, probability: probability(statistic), notes }
}
