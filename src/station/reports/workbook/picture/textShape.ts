import { create, type Font } from 'fontkit'
import { reportFonts } from '../../pdf/fonts.ts'
import type { Contours, Point } from './raster.ts'

/** Where a text stands: its place is at the start, the middle or the end of its base line. */
export interface TextPlace {
  readonly at: Point
  /** Pixels of the em. */
  readonly size: number
  readonly align?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
}

const fonts = new Map<boolean, Font>()

const fontOf = (bold: boolean): Font => {
  const known = fonts.get(bold)
  if (known !== undefined) return known
  const { regular, bold: heavy } = reportFonts()
  const made = create(bold ? heavy : regular)
  fonts.set(bold, made)
  return made
}

/** Straight pieces that a curve is drawn with: enough for letters of a few dozen pixels. */
const pieces = 6

const curve = (from: Point, pulls: readonly Point[]): Point[] => {
  const points = [from, ...pulls]
  return Array.from({ length: pieces }, (_, i) => {
    const t = (i + 1) / pieces
    // De Casteljau's way: halve between neighbours until one is left.
    let row: readonly Point[] = points
    while (row.length > 1) {
      row = row.slice(1).map((next, k): Point => {
        const before = row[k] ?? next
        return [before[0] + (next[0] - before[0]) * t, before[1] + (next[1] - before[1]) * t]
      })
    }
    return row[0] ?? from
  })
}

/** How wide a text is, in pixels. */
export const textWidth = (text: string, size: number, bold = false): number => {
  const font = fontOf(bold)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

/**
 * The outlines of a text in DejaVu Sans.
 *
 * @example raster.fill(textShape('OEE', { at: [10, 20], size: 14 }), '#1D2429')
 */
export const textShape = (text: string, { at, size, align = 'start', bold = false }: TextPlace): Contours => {
  const font = fontOf(bold)
  const run = font.layout(text)
  const scale = size / font.unitsPerEm
  const width = run.advanceWidth * scale
  const contours: Point[][] = []
  let pen = at[0] - (align === 'start' ? 0 : align === 'middle' ? width / 2 : width)
  run.glyphs.forEach(({ path }, i) => {
    const { xAdvance, xOffset, yOffset } = run.positions[i] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const x = pen + xOffset * scale
    const y = at[1] - yOffset * scale
    let contour: Point[] = []
    for (const { command, args } of path.commands) {
      if (command === 'closePath') continue
      if (command === 'moveTo') {
        contour = []
        contours.push(contour)
      }
      const points: Point[] = []
      for (let k = 0; k + 1 < args.length; k += 2) {
        points.push([x + (args[k] ?? 0) * scale, y - (args[k + 1] ?? 0) * scale])
      }
      const last = contour.at(-1)
      contour.push(...(points.length > 1 && last !== undefined ? curve(last, points) : points))
    }
    pen += xAdvance * scale
  })
  return contours
}
