import type { DrawnAnnotation } from './drawnAnnotations.ts'
import { type PanelCanvas, pixelX } from './panelPicture.ts'
import { placeOf } from './pointStore.ts'
import { indexAt, xOf } from './xAxis.ts'

/** Height of the strip of words at the top of the location panel, in pixels. */
const strip = 18
const flag = 9

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
    context.fillRect(left, 0, right - left, 3)
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
  context.fillStyle = theme.info
  context.beginPath()
  context.moveTo(x, 3)
  context.lineTo(x + flag, 3 + flag / 2)
  context.lineTo(x, 3 + flag)
  context.closePath()
  context.fill()
}

/** As much of the words as there is room for, with an ellipsis; nothing where hardly a word fits. */
const fitted = (context: CanvasRenderingContext2D, text: string, room: number): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  if (context.measureText(line).width <= room) return line
  let length = Math.min(line.length, Math.floor(room / 5))
  while (length > 0 && context.measureText(`${line.slice(0, length)}…`).width > room) length--
  return length < 3 ? '' : `${line.slice(0, length).trimEnd()}…`
}

/** What people noted: a band over a period, a flag at a point, and its words as far as there is room. */
export const drawAnnotations = (canvas: PanelCanvas): void => {
  const { context, theme, width, panel, model } = canvas
  const shown = model.annotations.flatMap((one) => {
    const reach = reachOf(canvas, one)
    return reach === null ? [] : [{ one, reach }]
  })
  for (const { one, reach } of shown) drawPlace(canvas, reach, one.sampleId === null)
  if (panel !== 'location') return
  context.font = `500 12px ${theme.font}`
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  const inOrder = shown.toSorted((a, b) => a.reach.left - b.reach.left)
  for (const [place, { one, reach }] of inOrder.entries()) {
    if (one.sampleId !== null) drawFlag(canvas, reach.left)
    const start = reach.left + (one.sampleId === null ? 4 : flag + 3)
    const end = Math.min(inOrder[place + 1]?.reach.left ?? width, width)
    const words = fitted(context, one.text, end - start - 6)
    if (words === '') continue
    const across = context.measureText(words).width
    context.globalAlpha = 0.85
    context.fillStyle = theme.surface
    context.fillRect(start - 2, 3, across + 4, strip - 4)
    context.globalAlpha = 1
    context.fillStyle = theme.info
    context.fillText(words, start, strip / 2 + 1)
  }
}
