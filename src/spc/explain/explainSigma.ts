import type { SigmaMethod } from '../chartPlan.ts'
import { c4 } from '../constants/c4.ts'
import { d2 } from '../constants/d2.ts'
import { movingRanges } from '../estimate/movingRanges.ts'
import { figureNumber } from '../figure.ts'
import { median } from '../median.ts'
import { range } from '../range.ts'
import { saturate } from '../saturate.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { sum } from '../sum.ts'
import type { FigureWay } from './figureFrom.ts'
import { averageOf, totalOf } from './totalOf.ts'

type Subgroups = readonly (readonly number[])[]

const write = figureNumber

/** A spread per subgroup over the constant of its size: R/d2 or s/c4. */
const overConstant = (
  subgroups: Subgroups,
  spread: {
    readonly symbol: string
    readonly name: string
    readonly of: (values: readonly number[]) => number
  },
  constant: { readonly symbol: string; readonly of: (n: number) => number },
  source: string,
): FigureWay => {
  const used = subgroups.filter(({ length }) => length >= 2)
  const sizes = [...new Set(used.map(({ length }) => length))].sort((a, b) => a - b)
  const spreads = used.map(spread.of)
  const k = { symbol: 'k', meaning: 'subgroups of two values or more', value: used.length }
  const [n = 2] = sizes
  if (sizes.length === 1) {
    const average = averageOf(spreads)
    const factor = constant.of(n)
    const symbol = `${spread.symbol}̄`
    return {
      formula: `${symbol}/${constant.symbol}(n)`,
      source,
      inputs: [
        k,
        { symbol: 'n', meaning: 'values in each of them', value: n },
        { symbol, meaning: `mean ${spread.name}`, value: average },
        {
          symbol: `${constant.symbol}(${n})`,
          meaning: `mean of ${spread.symbol}/σ for ${n} normal values`,
          value: factor,
        },
      ],
      steps: [
        {
          expression: `${symbol} = Σ${spread.symbol}/k = ${write(totalOf(spreads))}/${used.length}`,
          value: average,
        },
      ],
      last: `${write(average)}/${write(factor)}`,
    }
  }
  const total = totalOf(spreads.map((value, i) => value / constant.of(used[i]?.length ?? n)))
  return {
    formula: `Σ(${spread.symbol}ᵢ/${constant.symbol}(nᵢ))/k`,
    source,
    inputs: [
      k,
      { symbol: 'nᵢ', meaning: 'values in each of them', value: sizes.join(', ') },
      ...sizes.map((size) => ({
        symbol: `${constant.symbol}(${size})`,
        meaning: `mean of ${spread.symbol}/σ for ${size} normal values`,
        value: constant.of(size),
      })),
    ],
    steps: [{ expression: `Σ(${spread.symbol}ᵢ/${constant.symbol}(nᵢ))`, value: total }],
    last: `${write(total)}/${used.length}`,
  }
}

const pooled = (subgroups: Subgroups): FigureWay => {
  const used = subgroups.filter(({ length }) => length >= 2)
  const freedom = sum(used.map(({ length }) => length - 1))
  const squares = totalOf(
    used.map((values) => saturate((values.length - 1) * (standardDeviation(values) ?? 0) ** 2)),
  )
  const deviation = Math.sqrt(squares / freedom)
  const factor = c4(freedom + 1)
  return {
    formula: 's_p/c4(ν + 1), s_p = √(Σνᵢsᵢ²/ν)',
    source: 'Montgomery (2009), section 6.3.2',
    inputs: [
      { symbol: 'k', meaning: 'subgroups of two values or more', value: used.length },
      { symbol: 'ν', meaning: 'degrees of freedom, Σ(nᵢ − 1)', value: freedom },
      { symbol: 'Σνᵢsᵢ²', meaning: 'squared deviations from the subgroups’ own means', value: squares },
      { symbol: `c4(${freedom + 1})`, meaning: 'mean of s/σ for so many normal values', value: factor },
    ],
    steps: [{ expression: `s_p = √(${write(squares)}/${write(freedom)})`, value: deviation }],
    last: `${write(deviation)}/${write(factor)}`,
  }
}

const distancesOf = (subgroups: Subgroups): number[] => movingRanges(subgroups.flat())

const movingRange = (subgroups: Subgroups): FigureWay => {
  const distances = distancesOf(subgroups)
  const average = averageOf(distances)
  const factor = d2(2)
  return {
    formula: 'MR̄/d2(2)',
    source: 'Montgomery (2009), section 6.4',
    inputs: [
      { symbol: 'm', meaning: 'moving ranges of two neighbours', value: distances.length },
      { symbol: 'MR̄', meaning: 'mean moving range', value: average },
      { symbol: 'd2(2)', meaning: 'mean of R/σ for 2 normal values', value: factor },
    ],
    steps: [
      {
        expression: `MR̄ = ΣMR/m = ${write(totalOf(distances))}/${distances.length}`,
        value: average,
      },
    ],
    last: `${write(average)}/${write(factor)}`,
  }
}

const medianMovingRange = (subgroups: Subgroups): FigureWay => {
  const distances = distancesOf(subgroups)
  const middle = median(distances)
  const factor = Math.SQRT2 * 0.6744897501960817
  return {
    formula: 'median(MR)/(√2 Φ⁻¹(0.75))',
    source: 'Nelson (1982), Journal of Quality Technology 14',
    inputs: [
      { symbol: 'm', meaning: 'moving ranges of two neighbours', value: distances.length },
      { symbol: 'median(MR)', meaning: 'median moving range', value: middle },
      { symbol: '√2 Φ⁻¹(0.75)', meaning: 'median of R/σ for 2 normal values', value: factor },
    ],
    steps: [],
    last: `${write(middle)}/${write(factor)}`,
  }
}

const mssd = (subgroups: Subgroups): FigureWay => {
  const distances = distancesOf(subgroups)
  const squares = totalOf(distances.map((distance) => saturate(distance ** 2)))
  return {
    formula: '√(Σd²/(2m))',
    source: 'von Neumann, Kent, Bellinson & Hart (1941), Annals of Mathematical Statistics 12',
    inputs: [
      { symbol: 'm', meaning: 'differences of two neighbours', value: distances.length },
      { symbol: 'Σd²', meaning: 'sum of their squares', value: squares },
    ],
    steps: [],
    last: `√(${write(squares)}/(2 · ${distances.length}))`,
  }
}

const ways: Readonly<Record<SigmaMethod, (subgroups: Subgroups) => FigureWay>> = {
  range: (subgroups) =>
    overConstant(
      subgroups,
      { symbol: 'R', name: 'range', of: (values) => range(values) ?? 0 },
      { symbol: 'd2', of: d2 },
      'Burr (1969), Journal of Quality Technology 1; Montgomery (2009), section 6.2',
    ),
  deviation: (subgroups) =>
    overConstant(
      subgroups,
      { symbol: 's', name: 'standard deviation', of: (values) => standardDeviation(values) ?? 0 },
      { symbol: 'c4', of: c4 },
      'Burr (1969), Journal of Quality Technology 1; Montgomery (2009), section 6.3',
    ),
  pooled,
  moving_range: movingRange,
  median_moving_range: medianMovingRange,
  mssd,
}

/**
 * The way to a sigma of single values: what `sigmaByMethod` computed it from.
 *
 * @param subgroups those that gave the estimate, in the order of measuring
 * @example explainSigma('moving_range', [[1], [3], [1]]).formula // => 'MR̄/d2(2)'
 */
export const explainSigma = (method: SigmaMethod, subgroups: Subgroups): FigureWay => ways[method](subgroups)
