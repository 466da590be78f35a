import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { Fit } from './fit.ts'
import { likeliestWeibull } from './likeliestWeibull.ts'
import type { OrderedSample } from './orderedSample.ts'
import { positiveFault, sampleFault } from './sampleFault.ts'
import { tabulatedFit } from './tabulatedFit.ts'
import { type TailTable, tabulatedProbability } from './tabulatedProbability.ts'
import { weibullDistribution } from './weibullDistribution.ts'

const table: TailTable = [
  [0.474, 0.25],
  [0.637, 0.1],
  [0.757, 0.05],
  [0.877, 0.025],
  [1.038, 0.01],
]

/**
 * Weibull distribution with two parameters by maximum likelihood. The probability of A²(1 + 0.2/√n) is read from table 4.17 of D'Agostino &
 * Stephens (1986), case 3, between its points.
 *
 * @returns the reason where a value is not positive, there are too few, or none that vary
 * @example weibullFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const weibullFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample) ?? positiveFault('A Weibull distribution', sample)
  if (fault !== null) return { reason: fault }
  const { shape, scale } = likeliestWeibull(sample)
  const parameters = [
    { symbol: 'k', meaning: 'shape', value: shape },
    { symbol: 'λ', meaning: 'scale', value: scale },
  ]
  return tabulatedFit(sample, weibullDistribution('weibull', parameters, shape, scale, 0), (statistic) =>
    tabulatedProbability(table, statistic * (1 + 0.2 / Math.sqrt(sample.n))),
  )
}
