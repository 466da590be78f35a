import type { Contours, Point } from './raster.ts'

/** A box by its left, top, width and height. */
export const box = (left: number, top: number, width: number, height: number): Contours => [
  [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ],
]

const piece = ([x1, y1]: Point, [x2, y2]: Point, width: number): Point[] => {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return []
  const dx = ((x2 - x1) / length) * (width / 2)
  const dy = ((y2 - y1) / length) * (width / 2)
  return [
    [x1 + dy, y1 - dx],
    [x2 + dy, y2 - dx],
    [x2 - dy, y2 + dx],
    [x1 - dy, y1 + dx],
  ]
}

/** The pieces of a line through some points, each a shape of its own: filled one by one, they may overlap. */
export const stroke = (points: readonly Point[], width: number): Contours[] =>
  points.slice(1).flatMap((to, i): Contours[] => {
    const made = piece(points[i] ?? to, to, width)
    return made.length === 0 ? [] : [[made]]
  })

/** Dashes along a level line. */
export const dashes = (left: number, right: number, y: number, width: number): Contours[] => {
  const made: Contours[] = []
  for (let x = left; x < right; x += 14) made.push(box(x, y - width / 2, Math.min(8, right - x), width))
  return made
}

/** A round mark. */
export const disc = ([x, y]: Point, radius: number): Contours => [
  Array.from({ length: 20 }, (_, i): Point => {
    const angle = (i / 20) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  }),
]
