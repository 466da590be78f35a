import { type Figure, figureNumber } from '../figure.ts'
import { mean } from '../mean.ts'
import { saturate } from '../saturate.ts'
import { sum } from '../sum.ts'

/**
 * The mean of the values of one group, with the way it was computed.
 * Source: Montgomery (2013), Introduction to Statistical Quality Control, 7th ed., section 3.1.
 *
 * @param values in any order and unit
 * @param excluded what was left out, a sentence each
 * @returns a figure without a value where there are none
 * @example meanFigure([1, 2, 6], []).value // => 3
 */
export const meanFigure = (values: ArrayLike<number>, excluded: readonly string[]): Figure => {
  const list = Array.from(values)
  const n = list.length
  const named = {
    name: 'Mean',
    symbol: 'x̄',
    formula: 'Σxᵢ/n',
    source:
      'Montgomery (2013), Introduction to Statistical Quality Control, 7th ed., section 3.1: the sample average',
    excluded,
  }
  if (n === 0) {
    const reason = 'There are no values here, so there is nothing to average.'
    return {
      ...named,
      value: null,
      reason,
      inputs: [{ symbol: 'n', meaning: 'values', value: 0 }],
      steps: [],
    }
  }
  const value = mean(list)
  const total = saturate(sum(list))
  return {
    ...named,
    value,
    reason: null,
    inputs: [
      { symbol: 'Σxᵢ', meaning: 'sum of the values', value: total },
      { symbol: 'n', meaning: 'values', value: n },
    ],
    steps: [{ expression: `${figureNumber(total)} / ${n}`, value }],
  }
}
