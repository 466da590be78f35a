import type { PanelLimits } from '../../spc/chartPlan.ts'
import { t } from '../words/t.ts'
import { limitsFor } from './chartModel.ts'
import type { LimitStep } from './limitSteps.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'
import { boundaryX, stepEdges } from './zoneBands.ts'

const crisp = (pixel: number): number => Math.round(pixel) + 0.5

const panelLimits = (canvas: PanelCanvas, { revision, n, equivalentSize }: LimitStep): PanelLimits | null => {
  return limitsOfPanel(limitsFor(canvas.model, revision, n, equivalentSize), canvas.panel)
}

const drawLine = (canvas: PanelCanvas, level: (limits: PanelLimits) => number): void => {
  const { context } = canvas
  const edges = stepEdges(canvas)
  context.beginPath()
  let pen = false
  for (const [place, step] of canvas.steps.entries()) {
    const limits = panelLimits(canvas, step)
    const edge = edges[place]
    if (limits === null || edge === undefined) {
      pen = false
      continue
    }
    const y = crisp(pixelY(canvas, level(limits)))
    const joined = pen && canvas.steps[place - 1]?.revision === step.revision
    if (joined) context.lineTo(edge.left, y)
    else context.moveTo(edge.left, y)
    context.lineTo(edge.right, y)
    pen = true
  }
  context.stroke()
}

/** Whether the limits at the right edge are still on trial. */
const isOnTrial = (canvas: PanelCanvas): boolean => canvas.steps.at(-1)?.revision === 0

/** Control limits dashed (dotted while on trial), the centre line solid, both stepping where the revision or the subgroup size changes. */
export const drawLimitLines = (canvas: PanelCanvas): void => {
  const { context, theme } = canvas
  context.lineWidth = 1
  context.strokeStyle = canvas.line.dense ? theme.text : theme.center
  drawLine(canvas, (limits) => limits.centerLine)
  context.strokeStyle = canvas.line.dense ? theme.text : theme.limit
  context.setLineDash(isOnTrial(canvas) ? [2, 4] : [6, 4])
  drawLine(canvas, (limits) => limits.ucl)
  drawLine(canvas, (limits) => limits.lcl)
  context.setLineDash([])
}

/** A thin upright line with the number of each revision that begins in view. */
export const drawRevisions = (canvas: PanelCanvas): void => {
  const { context, theme, steps } = canvas
  let free = 0
  context.font = `500 12px ${theme.font}`
  context.textAlign = 'left'
  context.textBaseline = 'top'
  for (const [place, step] of steps.entries()) {
    const before = steps[place - 1]
    if (before === undefined || before.revision === step.revision || step.revision === 0) continue
    const x = crisp(pixelX(canvas, boundaryX(canvas.axis, canvas.model.points, step.from)))
    context.strokeStyle = theme.line
    context.beginPath()
    context.moveTo(x, 0)
    context.lineTo(x, canvas.height)
    context.stroke()
    if (canvas.panel !== 'location' || x < free) continue
    const words = t('Limits {{revision}}', { revision: step.revision })
    context.fillStyle = theme.quiet
    context.fillText(words, x + 4, 2)
    free = x + context.measureText(words).width + 12
  }
}

/** Specification limits and target: a different line from control limits, in the colour of information. */
export const drawSpecification = (canvas: PanelCanvas): void => {
  const { context, theme, model } = canvas
  context.strokeStyle = theme.info
  for (const [value, dash, width] of [
    [model.characteristic.usl, [], 2],
    [model.characteristic.target, [2, 6], 1],
    [model.characteristic.lsl, [], 2],
  ] as const) {
    if (value === null) continue
    const y = crisp(pixelY(canvas, value))
    context.setLineDash(dash)
    context.lineWidth = width
    context.beginPath()
    context.moveTo(0, y)
    context.lineTo(canvas.width, y)
    context.stroke()
  }
  context.setLineDash([])
}
