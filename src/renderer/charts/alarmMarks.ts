import type { ChartMark } from '../../contract/chart.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { type AlarmMark, markShape } from './drawMark.ts'
import { markStamp } from './markStamp.ts'
import type { PanelCanvas } from './panelPicture.ts'
import { pointAt } from './pointDots.ts'
import { valuesOfRule } from './traces.ts'

/** The mark of a point on a panel, null where no rule fired there. `marks` begin with the most severe. */
export const markOn = (panel: ChartPanel, marks: readonly ChartMark[] | undefined): AlarmMark | null => {
  const here = marks?.filter((mark) => mark.panel === panel) ?? []
  const first = here[0]
  return first === undefined
    ? null
    : { ruleId: first.rule_id, open: here.some((mark) => mark.status === 'open') }
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
  const stamp = markStamp(context, theme, size)
  for (const index of marked) {
    const found = model.marks.bySample.get(ids[index] as number)
    // Two sums may both lie beyond their limits, each with a mark of its own.
    const first = markOn(canvas.panel, found)
    if (first === null) continue
    const rest = canvas.other === null ? undefined : found?.filter(({ rule_id }) => rule_id !== first.ruleId)
    const second = markOn(canvas.panel, rest)
    if (second !== null) {
      const at = pointAt(canvas, index, valuesOfRule(canvas, second.ruleId))
      stamp(second, at.x, at.y)
    }
    const mark = first
    const { x, y } = pointAt(canvas, index, valuesOfRule(canvas, mark.ruleId))
    if (Number.isNaN(y)) continue
    stamp(mark, x, y)
    if (canvas.accent && index === newest && mark.open && mark.ruleId === 1) {
      context.lineWidth = 2
      context.strokeStyle = theme.alarm
      context.stroke(markShape(1, x, y, size / 2 + 4))
    }
  }
}
