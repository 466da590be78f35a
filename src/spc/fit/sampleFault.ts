import { figureNumber } from '../figure.ts'
import type { OrderedSample } from './orderedSample.ts'

/** As few values as a distribution is fitted to. */
export const fewestValues = 8

/**
 * Why no distribution can be fitted to a sample at all; null where one can.
 *
 * @example sampleFault(orderedSample([1, 2, 3])) // => 'A distribution is fitted to at least 8 values; there are 3.'
 */
export const sampleFault = ({ n, values }: OrderedSample): string | null => {
  if (n < fewestValues) return `A distribution is fitted to at least ${fewestValues} values; there are ${n}.`
  if (values.length < 2) return 'The values do not vary, so no distribution can be fitted.'
  const [low = 0] = values
  const spread = (values.at(-1) ?? 0) - low
  if (!Number.isFinite(spread)) return 'The values are too large to compute with.'
  return spread < 1e-290 ? 'The values are too small to compute with.' : null
}

/**
 * Why a distribution of positive values cannot be fitted; null where it can.
 *
 * @param name begins the sentence, such as "A lognormal distribution"
 * @example positiveFault('A gamma distribution', orderedSample([0, 1])) // => 'A gamma distribution has positive values only; the smallest is 0.'
 */
export const positiveFault = (name: string, { values }: OrderedSample): string | null => {
  const [low = 0] = values
  if (low <= 0) return `${name} has positive values only; the smallest is ${figureNumber(low)}.`
  return low < 1e-290 ? 'The values are too small to compute with.' : null
}
