import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import { figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { actualInterval, potentialInterval } from './capabilityInterval.ts'

/** Lower and upper end of an interval. */
export type IntervalFigures = readonly [Figure, Figure]

const endNames = ['Lower', 'Upper'] as const

const titleOf = (index: Figure, end: (typeof endNames)[number], level: number) => ({
  name: `${end} end of the ${write(level * 100)} % interval of ${index.symbol}`,
  symbol: `${index.symbol} ${end.toLowerCase()}`,
})

const both = (make: (end: 0 | 1) => Figure): IntervalFigures => [make(0), make(1)]

/**
 * Confidence interval of Cp, Pp or Cpm: the index times √(χ²/ν) at both tails.
 * Source: Kane (1986), Journal of Quality Technology 18; of Cpm, Boyles (1991), "The Taguchi capability index", Journal of Quality Technology 23.
 *
 * @param freedom ν; null where there is none
 * @param level such as 0.95
 */
export const potentialIntervalFigures = (
  index: Figure,
  freedom: number | null,
  level: number,
  source = 'Kane (1986), Journal of Quality Technology 18; Montgomery (2009), eq. 8.19',
): IntervalFigures =>
  both((end) => {
    const title = titleOf(index, endNames[end], level)
    const share = end === 0 ? (1 - level) / 2 : (1 + level) / 2
    const inputs = [
      { symbol: index.symbol, meaning: index.name, value: index.value },
      { symbol: 'ν', meaning: 'degrees of freedom of its sigma', value: freedom },
    ]
    const formula = `${index.symbol} √(χ²(${write(share)}; ν)/ν)`
    if (index.value === null || freedom === null) {
      return figureMissing(
        title,
        index.reason ?? 'There is no sigma.',
        { formula, source, inputs },
        index.excluded,
      )
    }
    const chi = chiSquareQuantile(share, freedom)
    const quantile = {
      symbol: `χ²(${write(share)}; ν)`,
      meaning: 'quantile of the χ² distribution',
      value: chi,
    }
    return figureFrom(
      title,
      potentialInterval(index.value, freedom, level)[end],
      {
        formula,
        source,
        inputs: [...inputs, quantile],
        steps: [],
        last: `${write(index.value)} · √(${write(chi)}/${write(freedom)})`,
      },
      index.excluded,
    )
  })

/**
 * Confidence interval of Cpk or Ppk: the index ± z √(1/(9n) + index²/(2ν)).
 * Source: Bissell (1990), "How reliable is your capability index?", Applied Statistics 39.
 *
 * @param n single measurements
 */
export const actualIntervalFigures = (
  index: Figure,
  n: number,
  freedom: number | null,
  level: number,
): IntervalFigures =>
  both((end) => {
    const title = titleOf(index, endNames[end], level)
    const sign = end === 0 ? '−' : '+'
    const source = 'Bissell (1990), Applied Statistics 39'
    const z = normalQuantile((1 + level) / 2)
    const inputs = [
      { symbol: index.symbol, meaning: index.name, value: index.value },
      { symbol: 'n', meaning: 'values', value: n },
      { symbol: 'ν', meaning: 'degrees of freedom of its sigma', value: freedom },
      { symbol: 'z', meaning: `normal quantile at ${write((1 + level) / 2)}`, value: z },
    ]
    const formula = `${index.symbol} ${sign} z √(1/(9n) + ${index.symbol}²/(2ν))`
    if (index.value === null || freedom === null) {
      return figureMissing(
        title,
        index.reason ?? 'There is no sigma.',
        { formula, source, inputs },
        index.excluded,
      )
    }
    const value = write(index.value)
    return figureFrom(
      title,
      actualInterval(index.value, n, freedom, level)[end],
      {
        formula,
        source,
        inputs,
        steps: [],
        last: `${value} ${sign} ${write(z)} · √(1/(9 · ${n}) + (${value})^2/(2 · ${write(freedom)}))`,
      },
      index.excluded,
    )
  })

/**
 * Degrees of freedom that Boyles gives Cpm: ν (1 + ξ²)²/(1 + 2ξ²), ξ being the distance of the mean from the target in sigmas.
 * Source: Boyles (1991), "The Taguchi capability index", Journal of Quality Technology 23.
 *
 * @example freedomOnTarget(24, 0) // => 24
 */
export const freedomOnTarget = (freedom: number, distance: number): number => {
  const square = distance * distance
  // In two factors, since the square of a large one would overflow. Past the bound the interval is a point.
  return Math.min(freedom * (1 + square) * ((1 + square) / (1 + 2 * square)), 1e8)
}
