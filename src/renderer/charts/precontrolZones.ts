import type { PanelLimits } from '../../spc/chartPlan.ts'
import { t } from '../words/t.ts'
import { limitsFor } from './chartModel.ts'
import { type PanelCanvas, pixelY } from './panelPicture.ts'

/** How visible the bands are, out of 1. */
const strength = { yellow: 0.1, red: 0.14 } as const

/** Half of the way from the middle to a limit: where green ends. */
export const precontrolLines = ({ centerLine, ucl, lcl }: PanelLimits): { upper: number; lower: number } => ({
  upper: (centerLine + ucl) / 2,
  lower: (centerLine + lcl) / 2,
})

/** The zones of pre-control as calm bands, each with its word: colour is never the only sign. Green stays plain. */
export const drawPrecontrolZones = (canvas: PanelCanvas): void => {
  const { context, theme, model, steps } = canvas
  const last = steps.at(-1)
  const limits = last === undefined ? null : limitsFor(model, last.revision, last.n, last.equivalentSize)
  if (limits === null) return
  const { upper, lower } = precontrolLines(limits)
  const edges = [canvas.y.max, limits.ucl, upper, lower, limits.lcl, canvas.y.min]
  const bands = [
    { word: t('Red'), colour: theme.alarm, opacity: strength.red },
    { word: t('Yellow'), colour: theme.warning, opacity: strength.yellow },
    { word: t('Green'), colour: theme.surface, opacity: 0 },
    { word: t('Yellow'), colour: theme.warning, opacity: strength.yellow },
    { word: t('Red'), colour: theme.alarm, opacity: strength.red },
  ]
  context.font = `500 13px ${theme.font}`
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  for (const [place, { word, colour, opacity }] of bands.entries()) {
    const top = pixelY(canvas, edges[place] as number)
    const bottom = pixelY(canvas, edges[place + 1] as number)
    context.globalAlpha = opacity
    context.fillStyle = colour
    context.fillRect(0, top, canvas.width, bottom - top)
    context.globalAlpha = 1
    if (bottom - top < 14) continue
    context.fillStyle = theme.quiet
    // The centre line runs through the middle of green.
    context.fillText(word, 6, word === 'Green' ? top + (bottom - top) / 4 : (top + bottom) / 2)
  }
  context.strokeStyle = theme.limit
  context.lineWidth = 1
  context.setLineDash([2, 4])
  context.beginPath()
  for (const line of [upper, lower]) {
    const y = Math.round(pixelY(canvas, line)) + 0.5
    context.moveTo(0, y)
    context.lineTo(canvas.width, y)
  }
  context.stroke()
  context.setLineDash([])
}
