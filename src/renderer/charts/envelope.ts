import { type BlockExtremes, extremesBetween } from './blockExtremes.ts'
import type { PointStore } from './pointStore.ts'
import { indexAt, type XAxis } from './xAxis.ts'

/** From this density on single points cannot be told apart, and their envelope is drawn in their place. */
export const pointsPerPixelForEnvelope = 4

/** A polyline of one panel, ready to be drawn. */
export interface Polyline {
  readonly x: Float64Array
  readonly y: Float64Array
  /** True where it is an envelope and not the points themselves. */
  readonly dense: boolean
}

/** A column of the store with its extremes. */
export interface Plotted {
  readonly values: Float64Array
  readonly extremes: BlockExtremes
}

/** The points `from..to)` one by one. */
const everyPoint = (
  axis: XAxis,
  store: PointStore,
  values: Float64Array,
  from: number,
  to: number,
): Polyline => ({
  x:
    axis.mode === 'time'
      ? store.columns.at.subarray(from, to)
      : Float64Array.from({ length: to - from }, (_, offset) => axis.firstNumber + from + offset),
  y: values.subarray(from, to),
  dense: false,
})

/**
 * What to draw of a panel between x `min` and `max` on so many pixels: the points (and one more at each side, so that the
 * line leaves the picture), or, above four points a pixel, the lowest and the highest value of each pixel in turn. No
 * extreme is ever lost.
 *
 * @example envelope(axis, store, { values: store.columns.value, extremes }, 1, 100_000, 1200).dense // true
 */
export const envelope = (
  axis: XAxis,
  store: PointStore,
  plotted: Plotted,
  min: number,
  max: number,
  pixels: number,
): Polyline => {
  const from = Math.max(indexAt(axis, store, min) - 1, 0)
  const to = Math.min(indexAt(axis, store, max) + 1, store.length)
  if (to - from <= pixels * pointsPerPixelForEnvelope) {
    return everyPoint(axis, store, plotted.values, from, to)
  }
  const columns = Math.max(1, Math.floor(pixels))
  const width = (max - min) / columns
  const x = new Float64Array(columns * 2)
  const y = new Float64Array(columns * 2)
  let filled = 0
  let start = from
  for (let column = 0; column < columns; column++) {
    const end = column === columns - 1 ? to : Math.min(indexAt(axis, store, min + (column + 1) * width), to)
    if (end <= start) continue
    const [low, high] = extremesBetween(plotted.extremes, plotted.values, start, end)
    if (low <= high) {
      const edge = min + column * width
      const rising =
        filled === 0 ||
        Math.abs((y[filled - 1] as number) - low) <= Math.abs((y[filled - 1] as number) - high)
      x[filled] = edge
      y[filled++] = rising ? low : high
      x[filled] = edge
      y[filled++] = rising ? high : low
    }
    start = end
  }
  return { x: x.subarray(0, filled), y: y.subarray(0, filled), dense: true }
}
