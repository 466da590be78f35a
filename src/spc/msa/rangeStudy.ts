import { maximumSubgroupSize } from '../constants/subgroupSize.ts'
import { bracketed } from '../explain/bracketed.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { range } from '../range.ts'
import { absentFigure, deriveFigure, plainFigure } from './deriveFigure.ts'
import { distinctCategories } from './distinctCategories.ts'
import { dStar } from './dStar.ts'
import type { StudyOptions } from './studyInput.ts'
import type { UsableGrid } from './usableGrid.ts'
import {
  type ComponentId,
  type PlainComponent,
  type VariationComponent,
  variationShare,
} from './variationShare.ts'

/** A gauge study by averages and ranges. */
export interface RangeStudy {
  /** The mean range of the repeated measurements, and how far the means of the appraisers and of the parts lie apart. */
  readonly widths: readonly Figure[]
  readonly components: readonly VariationComponent[]
  readonly categories: Figure
}

const source = 'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B: average and range'
const noInterval = 'The average-and-range method has no confidence interval. The analysis of variance has.'

const constantOf = (symbol: string, meaning: string, size: number, groups: number): Figure => {
  const recipe = {
    name: meaning,
    symbol,
    formula: groups > 15 ? '1/d2 (more than 15 subgroups)' : '1/√(d2² + d3²/g)',
    source: 'Duncan (1974), Quality Control and Industrial Statistics, appendix D3',
  }
  if (size > maximumSubgroupSize) return absentFigure(recipe, `The constants end at ${maximumSubgroupSize}.`)
  return plainFigure(recipe, 1 / dStar(size, groups), `1/d2* for ${size} values, g = ${groups}`)
}

const component = (id: ComponentId, name: string, deviation: Figure): PlainComponent => {
  const recipe = {
    name: `Variance, ${name.toLowerCase()}`,
    symbol: `${deviation.symbol}²`,
    formula: `${deviation.symbol}²`,
    source,
    excluded: deviation.excluded,
  }
  const end = (side: string) => ({
    ...recipe,
    name: `${recipe.name}, ${side} end`,
    symbol: `${recipe.symbol} ${side}`,
    formula: '–',
  })
  return {
    id,
    name,
    deviation,
    variance: deriveFigure(recipe, [deviation], (sigma) => ({
      value: sigma ** 2,
      written: `${write(sigma)}²`,
    })),
    lower: absentFigure(end('lower'), noInterval),
    upper: absentFigure(end('upper'), noInterval),
  }
}

/**
 * Gauge R&R by averages and ranges: EV = R̄·K1, AV = √((X̄_diff·K2)² − EV²/(parts·trials)), PV = R_p·K3, with K = 1/d2* computed.
 * Source: AIAG (2010), MSA 4th ed., chapter III, section B.
 *
 * @param grid without problems
 * @example rangeStudy(usableGrid({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 2, values: [[[1, 2], [2, 3]], [[5, 6], [6, 7]]] }), { tolerance: null, multiplier: 6, level: 0.95 }).widths[2]?.value // => 4
 */
export const rangeStudy = (grid: UsableGrid<number>, options: StudyOptions): RangeStudy => {
  const { cells, excluded } = grid
  const [p, o, r] = [grid.parts.length, grid.appraisers.length, grid.trials]
  const spread = (name: string, symbol: string, formula: string, means: readonly number[]): Figure =>
    plainFigure(
      { name, symbol, formula, source, excluded },
      range(means) ?? 0,
      `${write(Math.max(...means))} − ${bracketed(Math.min(...means))}`,
    )
  const meanRange = plainFigure(
    { name: 'Mean range', symbol: 'R̄', formula: 'ΣR/(parts·appraisers)', source, excluded },
    mean(cells.flatMap((row) => row.map((values) => range(values) ?? 0))),
    `mean of ${p * o} ranges`,
  )
  const appraiserRange = spread(
    'Range of the appraisers’ means',
    'X̄_diff',
    'largest − smallest mean of an appraiser',
    grid.appraisers.map((_, j) => mean(cells.flatMap((row) => row[j] ?? []))),
  )
  const partRange = spread(
    'Range of the parts’ means',
    'R_p',
    'largest − smallest mean of a part',
    cells.map((row) => mean(row.flat())),
  )
  const times = (name: string, symbol: string, width: Figure, factor: Figure): Figure =>
    deriveFigure(
      { name, symbol, formula: `${width.symbol}·${factor.symbol}`, source, excluded },
      [width, factor],
      (a, k) => ({ value: a * k, written: `${write(a)} × ${write(k)}` }),
    )
  const root = (name: string, symbol: string, a: Figure, b: Figure): Figure =>
    deriveFigure(
      { name, symbol, formula: `√(${a.symbol}² + ${b.symbol}²)`, source, excluded },
      [a, b],
      (x, y) => ({ value: Math.hypot(x, y), written: `√(${write(x)}² + ${write(y)}²)` }),
    )
  const repeatability = times(
    'Equipment variation (repeatability)',
    'EV',
    meanRange,
    constantOf('K1', 'K1', r, p * o),
  )
  const appraiser = deriveFigure(
    {
      name: 'Appraiser variation (reproducibility)',
      symbol: 'AV',
      formula: '√(max(0, (X̄_diff·K2)² − EV²/(parts·trials)))',
      source,
      excluded,
    },
    [
      appraiserRange,
      constantOf('K2', 'K2', o, 1),
      repeatability,
      { symbol: 'p·r', meaning: 'parts × trials', value: p * r },
    ],
    (difference, k2, ev, count) => {
      const square = (difference * k2) ** 2 - ev ** 2 / count
      return {
        value: Math.sqrt(Math.max(0, square)),
        steps: [
          { expression: `(${write(difference)} × ${write(k2)})² − ${write(ev)}²/${count}`, value: square },
        ],
        written: square < 0 ? 'a negative difference is taken as 0' : `√${write(square)}`,
      }
    },
  )
  const gauge = root('Gauge repeatability and reproducibility', 'GRR', repeatability, appraiser)
  const part = times('Part variation', 'PV', partRange, constantOf('K3', 'K3', p, 1))
  const total = component('total', 'Total variation', root('Total variation', 'TV', gauge, part))
  const components = [
    component('gauge', 'Total gauge R&R', gauge),
    component('repeatability', 'Repeatability', repeatability),
    component('reproducibility', 'Reproducibility', appraiser),
    component('part', 'Part to part', part),
    total,
  ].map((one) => variationShare(one, total, options))
  return {
    widths: [meanRange, appraiserRange, partRange],
    components,
    categories: distinctCategories(part, gauge),
  }
}
