import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { drawAlarmMarks } from './alarmMarks.ts'
import { drawCrosshair, drawMembers, drawRings } from './attentionMarks.ts'
import { drawBeyondArrows } from './beyondArrows.ts'
import { drawAnnotations, drawAnnotationWords } from './drawAnnotations.ts'
import { drawEnvelope } from './drawEnvelope.ts'
import { drawDraftExclusions, drawDraftLines, drawDraftSpan } from './drawLimitsDraft.ts'
import { drawLimitLabels, type LimitLabel } from './limitLabels.ts'
import { drawLimitLines, drawRevisions, drawSpecification } from './limitLines.ts'
import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'
import { drawPartChanges } from './partChanges.ts'
import { drawFaintDots, drawPointDots } from './pointDots.ts'
import { drawPrecontrolZones } from './precontrolZones.ts'
import { drawStrataDots } from './strataDots.ts'
import { drawZoneBands } from './zoneBands.ts'

const within = (canvas: PanelCanvas, overhang: number, draw: () => void): void => {
  const { context } = canvas
  context.save()
  context.beginPath()
  context.rect(-overhang, -overhang, canvas.width + 2 * overhang, canvas.height + 2 * overhang)
  context.clip()
  draw()
  context.restore()
}

/** The bands behind the location: zones where rules judge by them, the colours of pre-control. */
const drawBands = (canvas: PanelCanvas): void => {
  const { chart_type, phase } = canvas.model.characteristic
  if (chart_type === 'precontrol') drawPrecontrolZones(canvas)
  else if (phase === 'baseline' || chartDefinition(chart_type).ownRules === null) drawZoneBands(canvas)
}

/** The second of two sums; the first is uPlot's own line. */
const drawLowerSum = (canvas: PanelCanvas): void => {
  const { context, theme, other } = canvas
  if (other === null || other.line.dense) return
  context.beginPath()
  for (const [place, x] of other.line.x.entries()) {
    const value = other.line.y[place] as number
    if (!Number.isNaN(value)) context.lineTo(pixelX(canvas, x), pixelY(canvas, value))
  }
  context.strokeStyle = theme.data
  context.lineWidth = 1.5
  context.stroke()
}

/** What lies under the data: zones, limits, revisions, specification. */
export const paintUnderData = (canvas: PanelCanvas): void => {
  within(canvas, 0, () => {
    if (canvas.panel === 'location') drawBands(canvas)
    drawDraftSpan(canvas)
    if (!canvas.line.dense) drawLimitLines(canvas)
    drawRevisions(canvas)
    drawPartChanges(canvas)
    drawAnnotations(canvas)
    if (canvas.showSpecification && canvas.panel === 'location') drawSpecification(canvas)
    drawCrosshair(canvas)
  })
  within(canvas, 14, () => drawFaintDots(canvas))
}

/**
 * What lies over the data: points, patterns, alarm marks, rings, the labels beside the panel, and the words above it.
 *
 * @param titleEnd where the title of the panel ends, in pixels from the left
 */
export const paintOverData = (canvas: PanelCanvas, labels: readonly LimitLabel[], titleEnd: number): void => {
  if (canvas.line.dense) {
    within(canvas, 0, () => {
      for (const line of canvas.other === null ? [canvas.line] : [canvas.line, canvas.other.line]) {
        drawEnvelope(
          {
            context: canvas.context,
            colour: canvas.theme.limit,
            toX: (x) => pixelX(canvas, x),
            toY: (y) => pixelY(canvas, y),
          },
          line,
        )
      }
      // An envelope would cover the limits.
      drawLimitLines(canvas)
    })
  }
  within(canvas, 0, () => {
    drawLowerSum(canvas)
    drawDraftLines(canvas)
  })
  within(canvas, 14, () => {
    drawPointDots(canvas)
    if (canvas.model.strata !== null) drawStrataDots(canvas, canvas.model.strata)
    if (canvas.other !== null) drawPointDots(canvas, canvas.other.values)
    drawMembers(canvas)
    drawBeyondArrows(canvas)
    drawAlarmMarks(canvas)
    drawDraftExclusions(canvas)
    drawRings(canvas)
  })
  drawLimitLabels(canvas, labels)
  if (canvas.panel === 'location') drawAnnotationWords(canvas, titleEnd)
}
