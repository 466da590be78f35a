import { gridValue, nearestGrid } from '../../../../spc/niceGrid.ts'
import { inks } from '../../pdf/inks.ts'
import { createRaster, type Point, type Raster } from './raster.ts'
import { box } from './strokes.ts'
import { textShape } from './textShape.ts'

/** Pixels of a picture; it is shown at half that size, so that it is sharp on every screen. */
export const pictureSize = { width: 1800, height: 680 } as const

/** Pixels of the em of what stands in a picture. */
export const textSizes = { title: 30, label: 22 } as const

const margins = { left: 110, right: 250, top: 90, bottom: 80 } as const

/** A picture with a title and a grid, and where its values are. */
export interface PlotFrame {
  readonly raster: Raster
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly y: (value: number) => number
  readonly text: (
    text: string,
    at: Point,
    align?: 'start' | 'middle' | 'end',
    ink?: string,
    bold?: boolean,
  ) => void
}

/**
 * Begins a picture with values from 0 up.
 *
 * @param highest of its values; the grid goes a little further
 */
export const openPlot = (title: string, highest: number, say: (value: number) => string): PlotFrame => {
  const raster = createRaster(pictureSize.width, pictureSize.height, '#FFFFFF')
  const { left, top } = margins
  const right = pictureSize.width - margins.right
  const bottom = pictureSize.height - margins.bottom
  const grid = nearestGrid(Math.max(highest, 1e-9) / 5)
  let steps = 1
  while (gridValue(grid, steps) < highest) steps += 1
  const most = gridValue(grid, steps)
  const y = (value: number): number => bottom - (value / most) * (bottom - top)
  const text: PlotFrame['text'] = (words, at, align = 'start', ink = inks.text, bold = false) =>
    raster.fill(textShape(words, { at, size: textSizes.label, align, bold }), ink)
  raster.fill(textShape(title, { at: [left, 46], size: textSizes.title, bold: true }), inks.text)
  for (let i = 0; i <= steps; i += 1) {
    const value = gridValue(grid, i)
    raster.fill(box(left, y(value) - 1, right - left, 2), i === 0 ? inks.limit : inks.band)
    text(say(value), [left - 14, y(value) + 8], 'end', inks.quiet)
  }
  return { raster, left, right, top, bottom, y, text }
}
