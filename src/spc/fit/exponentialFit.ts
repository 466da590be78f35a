import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { Fit } from './fit.ts'
import type { OrderedSample } from './orderedSample.ts'
import { positiveFault, sampleFault } from './sampleFault.ts'
import { sampleMoments } from './sampleMoments.ts'
import { tabulatedFit } from './tabulatedFit.ts'
import { type TailTable, tabulatedProbability } from './tabulatedProbability.ts'
import { weibullDistribution } from './weibullDistribution.ts'

const table: TailTable = [
  [0.736, 0.25],
  [0.816, 0.2],
  [0.916, 0.15],
  [1.062, 0.1],
  [1.321, 0.05],
  [1.591, 0.025],
  [1.959, 0.01],
  [2.244, 0.005],
  [2.534, 0.0025],
]

/**
 * Exponential distribution from 0, whose likeliest scale is the mean. The probability of A²(1 + 0.6/n) is read from table 4.14 of
 * D'Agostino & Stephens (1986), between its points.
 *
 * @returns the reason where a value is not positive, there are too few, or none that vary
 * @example exponentialFit(orderedSample([1, 2, 3])) // => { reason: 'A distribution is fitted to at least 8 values; there are 3.' }
 */
export const exponentialFit = (sample: OrderedSample): Fit | Unavailable => {
  const fault = sampleFault(sample) ?? positiveFault('An exponential distribution', sample)
  if (fault !== null) return { reason: fault }
  const { mean } = sampleMoments(sample)
  const distribution = weibullDistribution(
    'exponential',
    [{ symbol: 'θ', meaning: 'scale, the mean', value: mean }],
    1,
    mean,
    0,
  )
  return tabulatedFit(sample, distribution, (statistic) =>
    tabulatedProbability(table, statistic * (1 + 0.6 / sample.n)),
  )
}
