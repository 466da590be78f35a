import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'

/** Room for an alarm mark between an arrow and the edge. */
const gap = 8
const height = 6
const halfWidth = 6

/** Which way a value lies beyond the range of its panel: 1 above, -1 below, 0 for within it, or for no value. */
export const beyond = (value: number, range: { readonly min: number; readonly max: number }): 1 | 0 | -1 =>
  value > range.max ? 1 : value < range.min ? -1 : 0

/** A small arrow outside of the panel wherever a point lies further out than the panel shows and is drawn at its edge. */
export const drawBeyondArrows = (canvas: PanelCanvas): void => {
  const { context, theme, line, other } = canvas
  const arrows = new Path2D()
  for (const drawn of other === null ? [line] : [line, other.line]) {
    for (const [place, value] of drawn.y.entries()) {
      const side = beyond(value, canvas.y)
      if (side === 0) continue
      const x = pixelX(canvas, drawn.x[place] as number)
      if (x < 0 || x > canvas.width) continue
      const base = pixelY(canvas, value) - side * gap
      arrows.moveTo(x - halfWidth, base)
      arrows.lineTo(x + halfWidth, base)
      arrows.lineTo(x, base - side * height)
      arrows.closePath()
    }
  }
  context.fillStyle = theme.text
  context.fill(arrows)
}
