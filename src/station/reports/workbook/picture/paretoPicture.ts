import { inks } from '../../pdf/inks.ts'
import { encodePng } from './encodePng.ts'
import { openPlot, textSizes } from './plotFrame.ts'
import type { Point } from './raster.ts'
import { box, disc, stroke } from './strokes.ts'
import { textWidth } from './textShape.ts'

/** What a Pareto chart shows; the most first. */
export interface Pareto {
  readonly title: string
  readonly bars: readonly { readonly name: string; readonly value: number }[]
  readonly say: (value: number) => string
  /** Names the line of the shares that add up. */
  readonly together: string
}

/** A text as far as it fits. */
const cut = (text: string, width: number): string => {
  if (textWidth(text, textSizes.label) <= width) return text
  let kept = [...text]
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, textSizes.label) > width) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}

/**
 * A Pareto chart as PNG: bars from the most, and how much they make together.
 *
 * @returns null without bars
 */
export const paretoPicture = ({ title, bars, say, together }: Pareto): Buffer | null => {
  const total = bars.reduce((sum, { value }) => sum + value, 0)
  if (total <= 0) return null
  const { raster, left, right, top, bottom, y, text } = openPlot(title, bars[0]?.value ?? 0, say)
  const wide = (right - left) / bars.length
  const line: Point[] = []
  let sum = 0
  bars.forEach(({ name, value }, i) => {
    const middle = left + (i + 0.5) * wide
    const half = Math.min(wide * 0.36, 70)
    raster.fill(box(middle - half, y(value), half * 2, bottom - y(value)), inks.fill)
    text(say(value), [middle, y(value) - 12], 'middle')
    text(cut(name, wide - 10), [middle, bottom + 42], 'middle', inks.quiet)
    sum += value
    line.push([middle, bottom - (sum / total) * (bottom - top)])
  })
  for (const one of stroke(line, 3)) raster.fill(one, inks.info)
  for (const point of line) raster.fill(disc(point, 6), inks.info)
  const end = line.at(-1) ?? [right, top]
  text('100 %', [right + 16, end[1] + 8], 'start', inks.info, true)
  text(together, [right + 16, end[1] + 38], 'start', inks.info)
  return encodePng(raster)
}
