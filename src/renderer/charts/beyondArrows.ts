import { arrowGap, arrowHeight } from './aroundPanel.ts'
import { type PanelCanvas, pixelX } from './panelPicture.ts'
import { xOf } from './xAxis.ts'

const halfWidth = 6

/** Which way a value lies beyond the range of its panel: 1 above, -1 below, 0 for within it, or for no value. */
export const beyond = (value: number, range: { readonly min: number; readonly max: number }): 1 | 0 | -1 =>
  value > range.max ? 1 : value < range.min ? -1 : 0

/** Values in the order of their places, such as the points of a panel or the ends of its line. */
interface Shown {
  /** Position along x of a place. */
  readonly at: (place: number) => number
  readonly values: ArrayLike<number>
  /** Places within the view, `from..to)`. */
  readonly from: number
  readonly to: number
}

type Panel = Pick<PanelCanvas, 'x' | 'y' | 'width' | 'height'>

/** Where an arrow stands, in pixels of the panel, and which way it points. */
interface Arrow {
  readonly x: number
  readonly y: number
  readonly side: 1 | -1
}

/** The arrows of those values that the panel cannot show. */
export const arrowsOf = (panel: Panel, { at, values, from, to }: Shown): Arrow[] => {
  const arrows: Arrow[] = []
  for (let place = from; place < to; place++) {
    const side = beyond(values[place] as number, panel.y)
    if (side === 0) continue
    const x = pixelX(panel, at(place))
    if (x < 0 || x > panel.width) continue
    arrows.push({ x, y: (side === 1 ? 0 : panel.height) - side * arrowGap, side })
  }
  return arrows
}

const pathOf = (arrows: readonly Arrow[]): Path2D => {
  const path = new Path2D()
  for (const { x, y, side } of arrows) {
    path.moveTo(x - halfWidth, y)
    path.lineTo(x + halfWidth, y)
    path.lineTo(x, y - side * arrowHeight)
    path.closePath()
  }
  return path
}

/** A small arrow outside of the panel wherever a point lies further out than the panel shows and is drawn at its edge. */
export const drawBeyondArrows = (canvas: PanelCanvas): void => {
  const { context, theme, line, other, faint, from, to, axis, model } = canvas
  if (faint !== null) {
    // Those of the means behind a smoothed line are as grey as the means.
    const at = (index: number): number => xOf(axis, model.points, index)
    context.fillStyle = theme.limit
    context.fill(pathOf(arrowsOf(canvas, { at, values: faint, from, to })))
  }
  context.fillStyle = theme.text
  for (const { x, y } of other === null ? [line] : [line, other.line]) {
    const at = (place: number): number => x[place] as number
    context.fill(pathOf(arrowsOf(canvas, { at, values: y, from: 0, to: y.length })))
  }
}
