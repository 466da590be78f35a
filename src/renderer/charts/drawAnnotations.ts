import { wordsAbove } from './aroundPanel.ts'
import type { DrawnAnnotation } from './drawnAnnotations.ts'
import { type PanelCanvas, pixelX } from './panelPicture.ts'
import { placeOf } from './pointStore.ts'
import { indexAt, xOf } from './xAxis.ts'

const flag = 9

/** Narrower than this, hardly a word fits. */
const leastRoom = 24

/** Where a moment lies along x: with numbers, halfway between the points before and after it. */
const xOfTime = ({ axis, model }: PanelCanvas, at: number, side: 'from' | 'to'): number => {
  if (axis.mode === 'time') return at
  const after = indexAt({ ...axis, mode: 'time' }, model.points, side === 'from' ? at : at + 1)
  return axis.firstNumber + after - 0.5
}

interface Reach {
  readonly left: number
  readonly right: number
}

/** The pixels that an annotation spans; null out of sight, and where its subgroup is not there. */
const reachOf = (canvas: PanelCanvas, one: DrawnAnnotation): Reach | null => {
  const { axis, model, width } = canvas
  if (one.sampleId !== null) {
    const index = placeOf(model.points, one.from, one.sampleId)
    if (model.points.columns.sample_id[index] !== one.sampleId || index >= model.points.length) return null
    const x = pixelX(canvas, xOf(axis, model.points, index))
    return x < 0 || x > width ? null : { left: x, right: x }
  }
  const left = pixelX(canvas, xOfTime(canvas, one.from, 'from'))
  const right = Math.max(pixelX(canvas, xOfTime(canvas, one.to, 'to')), left + 2)
  return right < 0 || left > width ? null : { left: Math.max(left, 0), right: Math.min(right, width) }
}

const drawPlace = (
  { context, theme, height }: PanelCanvas,
  { left, right }: Reach,
  period: boolean,
): void => {
  context.fillStyle = theme.info
  context.strokeStyle = theme.info
  context.lineWidth = 1
  if (period) {
    context.globalAlpha = 0.1
    context.fillRect(left, 0, right - left, height)
    context.globalAlpha = 1
    context.fillRect(left, -3, right - left, 3)
    return
  }
  const x = Math.round(left) + 0.5
  context.setLineDash([2, 3])
  context.beginPath()
  context.moveTo(x, 0)
  context.lineTo(x, height)
  context.stroke()
  context.setLineDash([])
}

/** A pennant at a point. */
const drawFlag = ({ context, theme }: PanelCanvas, x: number): void => {
  const top = -wordsAbove - flag / 2
  context.strokeStyle = theme.info
  context.beginPath()
  context.moveTo(Math.round(x) + 0.5, 0)
  context.lineTo(Math.round(x) + 0.5, top)
  context.stroke()
  context.fillStyle = theme.info
  context.beginPath()
  context.moveTo(x, top)
  context.lineTo(x + flag, top + flag / 2)
  context.lineTo(x, top + flag)
  context.closePath()
  context.fill()
}

/** As much of the words as there is room for, with an ellipsis; nothing where hardly a word fits. */
const fitted = (context: CanvasRenderingContext2D, text: string, room: number): string => {
  if (room < leastRoom) return ''
  const line = text.replaceAll(/\s+/g, ' ')
  if (context.measureText(line).width <= room) return line
  let length = Math.min(line.length, Math.floor(room / 5))
  while (length > 0 && context.measureText(`${line.slice(0, length)}…`).width > room) length--
  return length < 3 ? '' : `${line.slice(0, length).trimEnd()}…`
}

/** The annotations that are in sight, by where they begin. */
const inSight = (canvas: PanelCanvas): { readonly one: DrawnAnnotation; readonly reach: Reach }[] =>
  canvas.model.annotations
    .flatMap((one) => {
      const reach = reachOf(canvas, one)
      return reach === null ? [] : [{ one, reach }]
    })
    .sort((a, b) => a.reach.left - b.reach.left)

/** Where people noted something: a band over a period, a dotted line through a point. */
export const drawAnnotations = (canvas: PanelCanvas): void => {
  for (const { one, reach } of inSight(canvas)) drawPlace(canvas, reach, one.sampleId === null)
}

/**
 * A flag above each annotated point, and the words of annotations as far as there is room.
 *
 * @param taken what the title of the panel takes from the left, in pixels
 */
export const drawAnnotationWords = (canvas: PanelCanvas, taken: number): void => {
  const { context, theme, width } = canvas
  context.font = `500 12px ${theme.font}`
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  context.lineWidth = 1
  const shown = inSight(canvas)
  for (const [place, { one, reach }] of shown.entries()) {
    if (one.sampleId !== null) drawFlag(canvas, reach.left)
    const start = Math.max(reach.left + (one.sampleId === null ? 2 : flag + 4), taken)
    const end = Math.min(shown[place + 1]?.reach.left ?? width, width)
    context.fillStyle = theme.info
    context.fillText(fitted(context, one.text, end - start - 6), start, -wordsAbove)
  }
}
