import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { maximumSubgroupSize } from '../constants/subgroupSize.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { range } from '../range.ts'
import { absentFigure, deriveFigure, plainFigure } from './deriveFigure.ts'
import type { UsableGrid } from './usableGrid.ts'

/** What was plotted for one part and appraiser. */
export interface ChartCell {
  /** Places among the parts and appraisers of the whole study. */
  readonly part: number
  readonly appraiser: number
  readonly mean: number
  readonly range: number
}

/** Lines of one of the two charts. */
export interface ChartLines {
  readonly center: Figure
  readonly upper: Figure
  readonly lower: Figure
}

/** Means and ranges of the repeated measurements, by appraiser. */
export interface AppraiserCharts {
  readonly cells: readonly ChartCell[]
  readonly means: ChartLines
  readonly ranges: ChartLines
  /** Percent of the means beyond the limits: on this chart more than half should be. */
  readonly beyond: Figure
  /** Cells whose range is above its limit. */
  readonly unsteady: Figure
}

const source =
  'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B; constants computed (Tippett 1925, Harter 1960)'

/**
 * Means and ranges of each part by each appraiser, with the limits that repeatability alone would give. Most means should lie beyond theirs,
 * because parts differ by more than the gauge does; no range should.
 *
 * @param grid without problems, at least two trials
 * @example appraiserCharts(usableGrid({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 2, values: [[[1, 2], [2, 3]], [[5, 6], [6, 7]]] })).beyond.value // => 50
 */
export const appraiserCharts = (grid: UsableGrid<number>): AppraiserCharts => {
  const { trials: r, excluded } = grid
  const cells = grid.cells.flatMap((row, i) =>
    row.map((values, j) => ({
      part: grid.places[i] ?? i,
      appraiser: j,
      mean: mean(values),
      range: range(values) ?? 0,
    })),
  )
  const n = cells.length
  const center = plainFigure(
    { name: 'Mean of all measurements', symbol: 'x̿', formula: 'Σx/N', source, excluded },
    mean(cells.map((cell) => cell.mean)),
    `mean of ${n} cell means`,
  )
  const meanRange = plainFigure(
    { name: 'Mean range', symbol: 'R̄', formula: 'ΣR/cells', source, excluded },
    mean(cells.map((cell) => cell.range)),
    `mean of ${n} ranges`,
  )
  const constant = (symbol: string, meaning: string, compute: (size: number) => number) =>
    r > maximumSubgroupSize
      ? absentFigure({ name: meaning, symbol, formula: '–', source }, 'There are more than 100 trials.')
      : plainFigure(
          { name: meaning, symbol, formula: 'of the trials', source },
          compute(r),
          `for ${r} trials`,
        )
  const width = constant('d2', 'mean of R/σ', d2)
  const wobble = constant('d3', 'standard deviation of R/σ', d3)
  const line = (name: string, symbol: string, sign: 1 | -1): Figure =>
    deriveFigure(
      { name, symbol, formula: `x̿ ${sign > 0 ? '+' : '−'} 3R̄/(d2√r)`, source, excluded },
      [center, meanRange, width, { symbol: 'r', meaning: 'trials', value: r }],
      (level, spread, constant2, size) => ({
        value: level + (sign * 3 * spread) / (constant2 * Math.sqrt(size)),
        written: `${write(level)} ${sign > 0 ? '+' : '−'} 3 × ${write(spread)}/(${write(constant2)}√${size})`,
      }),
    )
  const rangeLine = (name: string, symbol: string, sign: 1 | -1): Figure =>
    deriveFigure(
      { name, symbol, formula: `max(0, R̄(1 ${sign > 0 ? '+' : '−'} 3d3/d2))`, source, excluded },
      [meanRange, width, wobble],
      (spread, constant2, constant3) => ({
        value: Math.max(0, spread * (1 + (sign * 3 * constant3) / constant2)),
        written: `max(0, ${write(spread)}(1 ${sign > 0 ? '+' : '−'} 3 × ${write(constant3)}/${write(constant2)}))`,
      }),
    )
  const means = {
    center,
    upper: line('Upper limit of the means', 'UCL', 1),
    lower: line('Lower limit of the means', 'LCL', -1),
  }
  const ranges = {
    center: meanRange,
    upper: rangeLine('Upper limit of the ranges', 'UCL_R', 1),
    lower: rangeLine('Lower limit of the ranges', 'LCL_R', -1),
  }
  const beyond = deriveFigure(
    {
      name: 'Means beyond their limits',
      symbol: 'beyond',
      formula: '100·(cells beyond)/(cells)',
      source,
      excluded,
    },
    [means.lower, means.upper],
    (low, high) => {
      const count = cells.filter((cell) => cell.mean < low || cell.mean > high).length
      return { value: (100 * count) / n, written: `100 × ${count}/${n}` }
    },
  )
  const unsteady = deriveFigure(
    {
      name: 'Ranges above their limit',
      symbol: 'unsteady',
      formula: 'cells with R > UCL_R',
      source,
      excluded,
    },
    [ranges.upper],
    (high) => {
      const count = cells.filter((cell) => cell.range > high).length
      return { value: count, written: `${count} of ${n}` }
    },
  )
  return { cells, means, ranges, beyond, unsteady }
}
