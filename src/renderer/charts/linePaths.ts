import uPlot from 'uplot'
import type { Polyline } from './envelope.ts'

const { linear } = uPlot.paths
const straight = linear?.()

/** Lets uPlot draw a line through single points, and none for an envelope, which is drawn as bars. */
export const linePaths =
  (line: () => Polyline | null | undefined): uPlot.Series.PathBuilder =>
  (plot, series, from, to) =>
    line()?.dense ? null : (straight?.(plot, series, from, to) ?? null)
