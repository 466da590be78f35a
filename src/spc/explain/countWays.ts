import type { Baseline } from '../charts/baseline.ts'
import { d2 } from '../constants/d2.ts'
import { movingRanges } from '../estimate/movingRanges.ts'
import { figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { sum } from '../sum.ts'
import { estimateNames } from './estimateNames.ts'
import type { EstimateWay } from './estimateWay.ts'
import { type FigureName, type FigureWay, figureFrom } from './figureFrom.ts'

interface RateSymbols {
  readonly count: string
  readonly size: string
  readonly inspected: string
}

/** Of samples with a size of their own. */
export const sampled: RateSymbols = { count: 'Σcount', size: 'Σn', inspected: 'units that were inspected' }

const [, unitSigma] = estimateNames.p
const [unitsBetween, countSigma] = estimateNames.g

/** Sums of counts and of what was inspected. */
const rateWay = (symbols: RateSymbols, { subgroups }: Baseline, source: string): FigureWay => {
  const count = sum(subgroups.map(([first = 0]) => first))
  const size = sum(subgroups.map(([, second = 1]) => second))
  return {
    formula: `${symbols.count}/${symbols.size}`,
    source,
    inputs: [
      {
        symbol: symbols.count,
        meaning: `counted over the ${subgroups.length} samples of the baseline`,
        value: count,
      },
      { symbol: symbols.size, meaning: symbols.inspected, value: size },
    ],
    steps: [],
    last: `${write(count)}/${write(size)}`,
  }
}

/** How far one unit strays by chance alone, given the centre line. */
export interface Chance {
  readonly formula: string
  readonly sigma: (centerLine: number) => number
  readonly expression: (centerLine: number) => string
}

/** Of a unit that is good or not. */
export const binomialChance: Chance = {
  formula: '√(p̄(1 − p̄))',
  sigma: (p) => Math.sqrt(p * (1 - p)),
  expression: (p) => `√(${write(p)} · (1 − ${write(p)}))`,
}

/** Of a unit with so many nonconformities; `symbol` is the centre line's. */
export const poissonChance = (symbol: string): Chance => ({
  formula: `√${symbol}`,
  sigma: Math.sqrt,
  expression: (rate) => `√${write(rate)}`,
})

const geometric: Chance = {
  formula: '√(ḡ(ḡ + 1))',
  sigma: (g) => Math.sqrt(g * (g + 1)),
  expression: (g) => `√(${write(g)} · (${write(g)} + 1))`,
}

const ofCenter = ({ symbol, name }: FigureName, value: number) => ({ symbol, meaning: name, value })

/** Explains a chart whose centre is a count over what was inspected, and whose sigma follows from the centre by chance. */
export const countsWay =
  (center: FigureName, symbols: RateSymbols, chance: Chance, sigmaOf: FigureName = unitSigma): EstimateWay =>
  (baseline, { centerLine, sigma }, source, excluded) => [
    figureFrom(center, centerLine, rateWay(symbols, baseline, source), excluded),
    figureFrom(
      sigmaOf,
      sigma,
      {
        formula: chance.formula,
        source,
        inputs: [ofCenter(center, centerLine)],
        steps: [],
        last: chance.expression(centerLine),
      },
      excluded,
    ),
  ]

/** Explains a Laney chart: the sigma that chance gives, times how much more the samples vary. */
export const laneyWay =
  (center: FigureName, chance: Chance): EstimateWay =>
  (baseline, { centerLine, sigma }, source, excluded) => {
    const byChance = chance.sigma(centerLine)
    const z = baseline.subgroups.map(
      ([count = 0, size = 1]) => (count / size - centerLine) / (byChance / Math.sqrt(size)),
    )
    const distance = mean(movingRanges(z))
    const way: FigureWay = {
      formula: `σ_z ${chance.formula}, σ_z = mean|Δz|/d2(2)`,
      source,
      inputs: [
        ofCenter(center, centerLine),
        {
          symbol: 'mean|Δz|',
          meaning: `mean distance of neighbouring z = (point − ${center.symbol})/σᵢ`,
          value: distance,
        },
        { symbol: 'd2(2)', meaning: 'mean of R/σ for 2 normal values', value: d2(2) },
      ],
      steps: [
        { expression: `${chance.formula} = ${chance.expression(centerLine)}`, value: byChance },
        { expression: `σ_z = ${write(distance)}/${write(d2(2))}`, value: distance / d2(2) },
      ],
      last: `${write(byChance)} · ${write(distance / d2(2))}`,
    }
    return [
      figureFrom(center, centerLine, rateWay(sampled, baseline, source), excluded),
      figureFrom(unitSigma, sigma, way, excluded),
    ]
  }

/** Explains a chart of counts between events. */
export const countsBetweenWay: EstimateWay = countsWay(
  unitsBetween,
  { count: 'Σg', size: 'm', inspected: 'events of the baseline' },
  geometric,
  countSigma,
)
