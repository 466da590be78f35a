import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { normalFit } from '../fit/normalFit.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { fewestValues } from '../fit/sampleFault.ts'
import type { NormalityTest } from './normalityTest.ts'

/**
 * Anderson-Darling test of normality with mean and standard deviation estimated from the data.
 * Source: D'Agostino & Stephens (1986), "Goodness-of-fit techniques", table 4.9 and its fits of the p-value.
 *
 * @returns the reason where there are fewer than 8 values or they do not vary
 * @example andersonDarling(orderedSample([1, 2, 3])) // => { reason: 'The normality test needs at least 8 values; there are 3.' }
 */
export const andersonDarling = (sample: OrderedSample): NormalityTest | Unavailable => {
  if (sample.n < fewestValues) {
    return { reason: `The normality test needs at least ${fewestValues} values; there are ${sample.n}.` }
  }
  if (sample.values.length < 2) return { reason: 'The values do not vary, so normality cannot be tested.' }
  const fit = normalFit(sample)
  if ('reason' in fit) return fit
  const { statistic, probability } = fit
  return 'reason' in probability ? probability : { statistic, probability }
}
