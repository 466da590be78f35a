import type { PanelLimits } from '../../spc/chartPlan.ts'
import { draftSpan } from './limitsDraft.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'
import { pointAt } from './pointDots.ts'
import { boundaryX, stepEdges } from './zoneBands.ts'

/** The stretch that a baseline is taken from, shaded. */
export const drawDraftSpan = (canvas: PanelCanvas): void => {
  const { context, theme, draft, axis, model } = canvas
  const span =
    draft === null || (draft.from === null && draft.to === null) ? null : draftSpan(draft, model.points)
  if (span === null) return
  const left = pixelX(canvas, boundaryX(axis, model.points, span.from))
  const right = pixelX(canvas, boundaryX(axis, model.points, span.to))
  context.globalAlpha = 0.12
  context.fillStyle = theme.info
  context.fillRect(left, 0, right - left, canvas.height)
  context.globalAlpha = 1
  context.strokeStyle = theme.info
  context.lineWidth = 1.5
  context.beginPath()
  for (const x of [left, right]) {
    context.moveTo(x, 0)
    context.lineTo(x, canvas.height)
  }
  context.stroke()
}

/** The proposed limits as a second set of lines, over the whole view: each subgroup by its own size. */
export const drawDraftLines = (canvas: PanelCanvas): void => {
  const { context, theme, draft } = canvas
  if (draft === null) return
  const edges = stepEdges(canvas)
  const line = (level: (limits: PanelLimits) => number): void => {
    context.beginPath()
    for (const [place, step] of canvas.steps.entries()) {
      const limits = limitsOfPanel(draft.limitsFor(step.n, step.equivalentSize), canvas.panel)
      const edge = edges[place]
      if (limits === null || edge === undefined) continue
      const y = pixelY(canvas, level(limits))
      context.moveTo(edge.left, y)
      context.lineTo(edge.right, y)
    }
    context.stroke()
  }
  context.strokeStyle = theme.info
  context.lineWidth = 2
  line((limits) => limits.centerLine)
  context.setLineDash([8, 4])
  line((limits) => limits.ucl)
  line((limits) => limits.lcl)
  context.setLineDash([])
}

/** The subgroups that the baseline leaves out: hollow and crossed, never gone. */
export const drawDraftExclusions = (canvas: PanelCanvas): void => {
  const { context, theme, draft, model, from, to } = canvas
  if (draft === null || draft.excluded.size === 0 || canvas.line.dense) return
  const rings = new Path2D()
  const crosses = new Path2D()
  for (let index = from; index < to; index++) {
    if (!draft.excluded.has(model.points.columns.sample_id[index] as number)) continue
    const { x, y } = pointAt(canvas, index)
    if (Number.isNaN(y)) continue
    rings.moveTo(x + 7, y)
    rings.arc(x, y, 7, 0, 2 * Math.PI)
    for (const slope of [1, -1]) {
      crosses.moveTo(x - 3.5, y - 3.5 * slope)
      crosses.lineTo(x + 3.5, y + 3.5 * slope)
    }
  }
  context.fillStyle = theme.surface
  context.fill(rings)
  context.strokeStyle = theme.info
  context.lineWidth = 1.5
  context.stroke(rings)
  context.lineWidth = 2
  context.stroke(crosses)
}
