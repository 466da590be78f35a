import { markOn } from './alarmMarks.ts'
import { markColour } from './drawMark.ts'
import { type PanelCanvas, pixelX } from './panelPicture.ts'
import { pointAt } from './pointDots.ts'
import { furtherValues, valuesOfRule } from './traces.ts'
import { xOf } from './xAxis.ts'

/** A thin upright line through the point under the pointer, or at the cursor of another chart, on every panel. */
export const drawCrosshair = (canvas: PanelCanvas): void => {
  const { context, theme, attention, axis, model } = canvas
  const { cursor, hovered } = attention
  if (cursor === null && hovered < 0) return
  const x = Math.round(pixelX(canvas, cursor ?? xOf(axis, model.points, hovered))) + 0.5
  context.strokeStyle = theme.limit
  context.lineWidth = 1
  context.beginPath()
  context.moveTo(x, 0)
  context.lineTo(x, canvas.height)
  context.stroke()
}

/** Joins the points of the pattern that the point in question completes. */
export const drawMembers = (canvas: PanelCanvas): void => {
  const { context, theme, attention, model } = canvas
  const subject = attention.hovered >= 0 ? attention.hovered : attention.selected
  const mark = markOn(canvas.panel, model.marks.bySample.get(model.points.columns.sample_id[subject] ?? -1))
  if (mark === null || attention.members.length === 0) return
  const colour = markColour(theme, mark.ruleId)
  const dots = new Path2D()
  context.strokeStyle = colour
  context.lineWidth = 2.5
  context.beginPath()
  for (const index of attention.members) {
    const { x, y } = pointAt(canvas, index, valuesOfRule(canvas, mark.ruleId))
    if (Number.isNaN(y)) continue
    context.lineTo(x, y)
    dots.moveTo(x + 4, y)
    dots.arc(x, y, 4, 0, 2 * Math.PI)
  }
  context.stroke()
  context.fillStyle = colour
  context.fill(dots)
}

const ring = (canvas: PanelCanvas, index: number, colour: string, width: number): void => {
  if (index < 0) return
  const { x, y } = pointAt(canvas, index, furtherValues(canvas, index))
  if (Number.isNaN(y)) return
  canvas.context.strokeStyle = colour
  canvas.context.lineWidth = width
  canvas.context.beginPath()
  canvas.context.arc(x, y, 12, 0, 2 * Math.PI)
  canvas.context.stroke()
}

/** Rings around the point under the pointer and around the selected one. */
export const drawRings = (canvas: PanelCanvas): void => {
  const { attention, theme } = canvas
  if (attention.hovered !== attention.selected) ring(canvas, attention.hovered, theme.quiet, 1.5)
  ring(canvas, attention.selected, theme.info, 2.5)
}
