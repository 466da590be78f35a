import { inks } from '../../pdf/inks.ts'
import { encodePng } from './encodePng.ts'
import { openPlot } from './plotFrame.ts'
import type { Point } from './raster.ts'
import { dashes, disc, stroke } from './strokes.ts'

/** One line of a trend; null leaves a gap. */
export interface TrendSeries {
  readonly name: string
  readonly color: string
  readonly values: readonly (number | null)[]
  readonly target: number | null
}

/** What a trend shows. */
export interface Trend {
  readonly title: string
  /** Below the places, from left to right; as many as each series has values. */
  readonly places: readonly string[]
  readonly series: readonly TrendSeries[]
  /** How a value of the axis is written. */
  readonly say: (value: number) => string
}

/** As many places are named below a trend. */
const mostNames = 8

/** Names at the right end keep so far apart, in pixels. */
const apart = 30

/** The stretches of a line between its gaps. */
const stretches = (points: readonly (Point | null)[]): Point[][] => {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (point === null) found.push([])
    else found.at(-1)?.push(point)
  }
  return found.filter((one) => one.length > 0)
}

/**
 * A picture of how some figures went, as PNG: each line with its name at its end, its target dashed.
 *
 * @returns null where no series has a value
 */
export const trendPicture = ({ title, places, series, say }: Trend): Buffer | null => {
  const known = series.flatMap(({ values, target }) => [...values, target].filter((one) => one !== null))
  if (!series.some(({ values }) => values.some((one) => one !== null))) return null
  const plot = openPlot(title, Math.max(...known, 1e-9), say)
  const { raster, left, right, bottom, y, text } = plot
  const x = (i: number): number =>
    places.length < 2 ? (left + right) / 2 : left + 20 + (i / (places.length - 1)) * (right - left - 40)
  const every = Math.max(1, Math.ceil(places.length / mostNames))
  places.forEach((place, i) => {
    if (i % every === 0) text(place, [x(i), bottom + 42], 'middle', inks.quiet)
  })
  const names: { readonly name: string; readonly color: string; at: number }[] = []
  for (const { name, color, values, target } of series) {
    if (target !== null) for (const dash of dashes(left, right, y(target), 3)) raster.fill(dash, color)
    const points = values.map((value, i): Point | null => (value === null ? null : [x(i), y(value)]))
    for (const stretch of stretches(points)) {
      for (const one of stroke(stretch, 4)) raster.fill(one, color)
      if (places.length <= 62) for (const point of stretch) raster.fill(disc(point, 6), color)
    }
    const end = points.findLast((one) => one !== null)
    if (end !== undefined && end !== null) names.push({ name, color, at: end[1] })
  }
  names.sort((a, b) => a.at - b.at)
  names.forEach((one, i) => {
    const above = names[i - 1]
    if (above !== undefined) one.at = Math.max(one.at, above.at + apart)
    text(one.name, [right + 16, one.at + 8], 'start', one.color, true)
  })
  return encodePng(raster)
}
