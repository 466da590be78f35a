import type { ChartMark } from '../../contract/chart.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { PanelCanvas } from './panelPicture.ts'
import { pointAt } from './pointDots.ts'

/** What is drawn at a point that some rule found: its most severe rule, hollow once every one is acknowledged. */
export interface AlarmMark {
  readonly ruleId: number
  readonly open: boolean
}

/** The mark of a point on a panel, null where no rule fired there. `marks` begin with the most severe. */
export const markOn = (panel: ChartPanel, marks: readonly ChartMark[] | undefined): AlarmMark | null => {
  const here = marks?.filter((mark) => mark.panel === panel) ?? []
  const first = here[0]
  return first === undefined
    ? null
    : { ruleId: first.rule_id, open: here.some((mark) => mark.status === 'open') }
}

/** Colour by severity: beyond the limits, or any other rule. */
export const markColour = (theme: ChartTheme, ruleId: number): string =>
  ruleId === 1 ? theme.alarm : theme.warning

const shape = (ruleId: number, x: number, y: number, half: number): Path2D => {
  const path = new Path2D()
  if (ruleId === 1) {
    path.rect(x - half, y - half, 2 * half, 2 * half)
  } else {
    path.moveTo(x, y - half * 1.35)
    path.lineTo(x + half * 1.3, y + half * 0.95)
    path.lineTo(x - half * 1.3, y + half * 0.95)
    path.closePath()
  }
  return path
}

/** Draws one mark, `size` pixels across, with the number of its rule while it is large enough to be read. */
export const drawMark = (
  context: CanvasRenderingContext2D,
  theme: ChartTheme,
  mark: AlarmMark,
  x: number,
  y: number,
  size: number,
): void => {
  const colour = markColour(theme, mark.ruleId)
  const path = shape(mark.ruleId, x, y, size / 2)
  context.fillStyle = mark.open ? colour : theme.surface
  context.fill(path)
  context.lineWidth = 1.5
  context.strokeStyle = mark.open ? theme.surface : colour
  context.stroke(path)
  if (size < 12) return
  context.fillStyle = mark.open ? theme.surface : colour
  context.font = `700 ${size - 3}px ${theme.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(String(mark.ruleId), x, y + (mark.ruleId === 1 ? 0.5 : 1.5))
}

const firstNotBelow = (sorted: readonly number[], wanted: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Indices of the marked points in view, oldest first. */
export const marksInView = (canvas: PanelCanvas): readonly number[] => {
  const { points } = canvas.model.marks
  return points.slice(firstNotBelow(points, canvas.from), firstNotBelow(points, canvas.to))
}

/** Large enough for a number in it. */
const largeMark = 14

/** Marks shrink where too many of them would cover their neighbours. */
const sizeFor = (canvas: PanelCanvas, marked: readonly number[]): number => {
  let covered = 0
  let before = { x: Number.NEGATIVE_INFINITY, y: 0 }
  for (const index of marked) {
    const here = pointAt(canvas, index)
    if (Math.hypot(here.x - before.x, here.y - before.y) < largeMark) covered++
    before = here
  }
  return covered * 4 > marked.length ? 9 : largeMark
}

/** Every alarm mark in view, whatever the density; the accent frames the newest while nobody has acknowledged it. */
export const drawAlarmMarks = (canvas: PanelCanvas): void => {
  const { context, theme, model } = canvas
  const ids = model.points.columns.sample_id
  const marked = marksInView(canvas)
  const size = sizeFor(canvas, marked)
  const newest = model.marks.points.at(-1)
  for (const index of marked) {
    const mark = markOn(canvas.panel, model.marks.bySample.get(ids[index] as number))
    if (mark === null) continue
    const { x, y } = pointAt(canvas, index)
    if (Number.isNaN(y)) continue
    drawMark(context, theme, mark, x, y, size)
    if (canvas.accent && index === newest && mark.open && mark.ruleId === 1) {
      context.lineWidth = 2
      context.strokeStyle = theme.alarm
      context.stroke(shape(1, x, y, size / 2 + 4))
    }
  }
}
