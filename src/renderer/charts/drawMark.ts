import type { ChartTheme } from './chartTheme.ts'

/** What is drawn at a point that some rule found: its most severe rule, hollow once every one is acknowledged. */
export interface AlarmMark {
  readonly ruleId: number
  readonly open: boolean
}

/** Colour by severity: beyond the limits, or any other rule. */
export const markColour = (theme: ChartTheme, ruleId: number): string =>
  ruleId === 1 ? theme.alarm : theme.warning

/** The outline of a mark: a square for a point beyond the limits, a triangle for any other rule. */
export const markShape = (ruleId: number, x: number, y: number, half: number): Path2D => {
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
  const path = markShape(mark.ruleId, x, y, size / 2)
  context.fillStyle = mark.open ? colour : theme.surface
  context.fill(path)
  context.lineWidth = 1.5
  context.strokeStyle = mark.open ? theme.surface : colour
  context.stroke(path)
  if (size < 12) return
  context.fillStyle = mark.open ? theme.surface : colour
  context.font = `700 ${size - (mark.ruleId < 10 ? 3 : 6)}px ${theme.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(String(mark.ruleId), x, y + (mark.ruleId === 1 ? 0.5 : 1.5))
}
