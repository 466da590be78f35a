import { drawAlarmMarks } from './alarmMarks.ts'
import { drawCrosshair, drawMembers, drawRings } from './attentionMarks.ts'
import { drawBeyondArrows } from './beyondArrows.ts'
import { drawEnvelope } from './drawEnvelope.ts'
import { drawDraftExclusions, drawDraftLines, drawDraftSpan } from './drawLimitsDraft.ts'
import { drawLimitLabels, type LimitLabel } from './limitLabels.ts'
import { drawLimitLines, drawRevisions, drawSpecification } from './limitLines.ts'
import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'
import { drawPointDots } from './pointDots.ts'
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

/** What lies under the data: zones, limits, revisions, specification. */
export const paintUnderData = (canvas: PanelCanvas): void => {
  within(canvas, 0, () => {
    if (canvas.panel === 'location') drawZoneBands(canvas)
    drawDraftSpan(canvas)
    if (!canvas.line.dense) drawLimitLines(canvas)
    drawRevisions(canvas)
    if (canvas.showSpecification && canvas.panel === 'location') drawSpecification(canvas)
    drawCrosshair(canvas)
  })
}

/** What lies over the data: points, patterns, alarm marks, rings, and the labels beside the panel. */
export const paintOverData = (canvas: PanelCanvas, labels: readonly LimitLabel[]): void => {
  if (canvas.line.dense) {
    within(canvas, 0, () => {
      drawEnvelope(
        {
          context: canvas.context,
          colour: canvas.theme.limit,
          toX: (x) => pixelX(canvas, x),
          toY: (y) => pixelY(canvas, y),
        },
        canvas.line,
      )
      // An envelope would cover the limits.
      drawLimitLines(canvas)
    })
  }
  within(canvas, 0, () => drawDraftLines(canvas))
  within(canvas, 14, () => {
    drawPointDots(canvas)
    drawMembers(canvas)
    drawBeyondArrows(canvas)
    drawAlarmMarks(canvas)
    drawDraftExclusions(canvas)
    drawRings(canvas)
  })
  drawLimitLabels(canvas, labels)
}
