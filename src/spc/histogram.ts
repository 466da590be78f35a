import { gridValue, type NiceGrid, nearestGrid, neighbourGrid } from './niceGrid.ts'
import { saturate } from './saturate.ts'

/** Classes of equal width. Each takes the values from its lower edge up to, not including, its upper edge; the last takes both. */
export interface HistogramClasses {
  /** One more than there are counts; both empty without values. */
  readonly edges: readonly number[]
  readonly counts: readonly number[]
}

const fewest = 5
const most = 60
const slack = 1e-9

const quantileOf = (sorted: Float64Array, p: number): number => {
  const at = p * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

// The finest step that the gauge was seen to make: narrower classes would be empty in turn.
const resolutionOf = (sorted: Float64Array, spread: number): number => {
  let finest = spread
  for (const [i, value] of sorted.entries()) {
    const gap = value - (sorted[i - 1] ?? value)
    if (gap > spread * slack && gap < finest) finest = gap
  }
  return finest
}

interface Span {
  readonly first: number
  readonly classes: number
}

const spanOn = (grid: NiceGrid, low: number, high: number): Span => {
  const width = gridValue(grid, 1)
  const first = Math.floor(low / width + slack)
  return { first, classes: Math.max(1, Math.ceil(high / width - slack) - first) }
}

// Five classes around a value that does not vary, a thousandth of it wide or so.
const classesAround = (value: number): { grid: NiceGrid; span: Span } => {
  const size = Math.abs(value)
  const grid: NiceGrid = { step: 1, power: size < 1e-200 ? 0 : Math.floor(Math.log10(size)) - 3 }
  return { grid, span: { first: Math.floor(value / gridValue(grid, 1) + slack) - 2, classes: fewest } }
}

const classesOver = (sorted: Float64Array, low: number, high: number): { grid: NiceGrid; span: Span } => {
  const spread = saturate(high - low)
  const quartiles = saturate(quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25))
  const width = (2 * quartiles) / Math.cbrt(sorted.length)
  const least = Math.max(resolutionOf(sorted, spread), spread / most)
  let grid = nearestGrid(Math.min(Math.max(width, least), spread))
  let span = spanOn(grid, low, high)
  while (span.classes > most) {
    grid = neighbourGrid(grid, 1)
    span = spanOn(grid, low, high)
  }
  while (span.classes < fewest) {
    grid = neighbourGrid(grid, -1)
    span = spanOn(grid, low, high)
  }
  return { grid, span }
}

/**
 * Counts values in classes of the width 2 IQR/∛n, rounded to 1, 2 or 5 times a power of ten so that the edges are round numbers, with at least 5 and at
 * most 60 classes and none narrower than the values' own resolution where that leaves enough.
 * Source: Freedman & Diaconis (1981), "On the histogram as a density estimator", Zeitschrift für Wahrscheinlichkeitstheorie 57.
 *
 * @param values in any order
 * @returns five classes around a value that does not vary; none without values
 * @example histogram([1, 2, 2, 3, 3, 3, 4, 4, 5, 6]).counts // => [1, 2, 3, 2, 2]
 */
export const histogram = (values: readonly number[]): HistogramClasses => {
  const sorted = Float64Array.from(values).sort()
  const low = sorted[0]
  const high = sorted.at(-1)
  if (low === undefined || high === undefined) return { edges: [], counts: [] }
  const size = Math.max(Math.abs(low), Math.abs(high))
  const flat = high - low <= Math.max(size * 1e-13, 1e-200)
  const { grid, span } = flat ? classesAround(low) : classesOver(sorted, low, high)
  const counts = new Array<number>(span.classes).fill(0)
  const width = gridValue(grid, 1)
  for (const value of sorted) {
    const index = Math.floor(value / width + slack) - span.first
    const within = Math.min(Math.max(index, 0), span.classes - 1)
    counts[within] = (counts[within] ?? 0) + 1
  }
  const edges = Array.from({ length: span.classes + 1 }, (_, i) => saturate(gridValue(grid, span.first + i)))
  return { edges, counts }
}
