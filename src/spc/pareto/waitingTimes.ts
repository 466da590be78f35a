import { type Figure, figureNumber } from '../figure.ts'
import { mean } from '../mean.ts'
import { quantile } from '../quantile.ts'
import { sum } from '../sum.ts'

/** How long a group waited, in minutes. */
export interface WaitingTimes {
  readonly median: Figure
  readonly mean: Figure
  readonly p95: Figure
}

const quantileSource =
  'Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50, definition 7'
const meanSource =
  'Montgomery (2013), Introduction to Statistical Quality Control, 7th ed., section 3.1: the sample average'

type Named = Pick<Figure, 'name' | 'symbol' | 'formula' | 'source'>

const without = (named: Named, excluded: readonly string[]): Figure => ({
  ...named,
  value: null,
  reason: 'None of these violations was acknowledged yet, so nobody knows how long they take.',
  inputs: [{ symbol: 'n', meaning: 'acknowledged violations', value: 0 }],
  steps: [],
  excluded,
})

const quantileFigure = (
  name: string,
  symbol: string,
  sorted: Float64Array,
  p: number,
  excluded: readonly string[],
): Figure => {
  const n = sorted.length
  const named = {
    name,
    symbol,
    formula: 'x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎), h = (n − 1)p + 1',
    source: quantileSource,
  }
  if (n === 0) return without(named, excluded)
  const { value, place, lower, upper } = quantile(sorted, p)
  const part = place - Math.floor(place)
  return {
    ...named,
    value,
    reason: null,
    inputs: [
      { symbol: 'n', meaning: 'acknowledged violations', value: n },
      { symbol: 'p', meaning: 'share of them that waited no longer', value: p },
      { symbol: 'x₍⌊h⌋₎', meaning: 'ordered waiting time below the place, minutes', value: lower },
      { symbol: 'x₍⌊h⌋₊₁₎', meaning: 'ordered waiting time above the place, minutes', value: upper },
    ],
    steps: [
      { expression: `h = (${n} − 1) × ${figureNumber(p)} + 1`, value: place },
      {
        expression: `${figureNumber(lower)} + ${figureNumber(part)} × (${figureNumber(upper)} − ${figureNumber(lower)})`,
        value,
      },
    ],
    excluded,
  }
}

const meanFigure = (sorted: Float64Array, excluded: readonly string[]): Figure => {
  const n = sorted.length
  const named = { name: 'Mean time to acknowledge', symbol: 'mean', formula: 'Σxᵢ/n', source: meanSource }
  if (n === 0) return without(named, excluded)
  const values = [...sorted]
  const total = sum(values)
  const value = mean(values)
  return {
    ...named,
    value,
    reason: null,
    inputs: [
      { symbol: 'n', meaning: 'acknowledged violations', value: n },
      { symbol: 'x₍₁₎', meaning: 'shortest waiting time, minutes', value: sorted[0] ?? 0 },
      { symbol: 'x₍ₙ₎', meaning: 'longest waiting time, minutes', value: sorted[n - 1] ?? 0 },
    ],
    steps: [
      { expression: 'Σxᵢ', value: total },
      { expression: `${figureNumber(total)} / ${n}`, value },
    ],
    excluded,
  }
}

/**
 * Median, mean and 95th percentile of waiting times. They are skewed to the right: a few that nobody saw overnight pull the mean
 * up, which is why the median stands first.
 * Source: Hyndman & Fan (1996), definition 7, for the quantiles.
 *
 * @param minutes in any order; for none, each figure is null with its reason
 * @param excluded what was left out, a sentence each
 * @example waitingTimes([4, 1, 2]).median.value // => 2
 * @example waitingTimes([]).p95.value // => null
 */
export const waitingTimes = (minutes: ArrayLike<number>, excluded: readonly string[] = []): WaitingTimes => {
  const sorted = Float64Array.from(minutes).sort()
  return {
    median: quantileFigure('Median time to acknowledge', 'median', sorted, 0.5, excluded),
    mean: meanFigure(sorted, excluded),
    p95: quantileFigure('95th percentile of the time to acknowledge', 'P95', sorted, 0.95, excluded),
  }
}
