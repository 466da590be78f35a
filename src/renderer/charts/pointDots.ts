import { pointFlags } from '../../contract/chart.ts'
import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'
import { xOf } from './xAxis.ts'

/** Below so many pixels a point, the line alone is drawn. */
const dotSpacing = 5

const radius = 2.5

/** Position of a point on the panel; NaN down where its value is missing. */
export const pointAt = (
  canvas: PanelCanvas,
  index: number,
  values: Float64Array = canvas.values,
): { x: number; y: number } => ({
  x: pixelX(canvas, xOf(canvas.axis, canvas.model.points, index)),
  y: pixelY(canvas, values[index] as number),
})

/** The means behind a line that smooths them. */
export const drawFaintDots = (canvas: PanelCanvas): void => {
  const { context, theme, faint, from, to } = canvas
  if (faint === null) return
  const dots = new Path2D()
  for (let index = from; index < to; index++) {
    const { x, y } = pointAt(canvas, index, faint)
    if (Number.isNaN(y)) continue
    dots.moveTo(x + radius, y)
    dots.arc(x, y, radius, 0, 2 * Math.PI)
  }
  context.globalAlpha = 0.55
  context.fillStyle = theme.limit
  context.fill(dots)
  context.globalAlpha = 1
}

/** The points: a dot, hollow while limits are on trial, hollow with a cross where a person excluded it. */
export const drawPointDots = (canvas: PanelCanvas, values: Float64Array = canvas.values): void => {
  const { context, theme, model, from, to } = canvas
  if (canvas.line.dense) return
  const { flags, revision } = model.points.columns
  const spacing = canvas.width / Math.max(1, to - from)
  const judged = new Path2D()
  const trial = new Path2D()
  const excluded = new Path2D()
  const crosses = new Path2D()
  for (let index = from; index < to; index++) {
    const { x, y } = pointAt(canvas, index, values)
    if (Number.isNaN(y)) continue
    if (((flags[index] as number) & pointFlags.excluded) !== 0) {
      excluded.moveTo(x + 6, y)
      excluded.arc(x, y, 6, 0, 2 * Math.PI)
      for (const slope of [1, -1]) {
        crosses.moveTo(x - 3, y - 3 * slope)
        crosses.lineTo(x + 3, y + 3 * slope)
      }
    } else if (spacing >= dotSpacing) {
      const path = revision[index] === 0 ? trial : judged
      const size = revision[index] === 0 ? radius + 1 : radius
      path.moveTo(x + size, y)
      path.arc(x, y, size, 0, 2 * Math.PI)
    }
  }
  context.fillStyle = theme.data
  context.fill(judged)
  context.fillStyle = theme.surface
  context.fill(trial)
  context.fill(excluded)
  context.lineWidth = 1.5
  context.strokeStyle = theme.data
  context.stroke(trial)
  context.strokeStyle = theme.quiet
  context.stroke(excluded)
  context.lineWidth = 2
  context.stroke(crosses)
}
