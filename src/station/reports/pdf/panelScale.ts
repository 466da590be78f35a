import { type Axis, axisOf } from './axis.ts'
import type { PanelPoint } from './controlPanel.ts'

/** A point further out than so many half widths of the limits does not stretch the scale. */
const farthest = 4

const valuesOf = ({ value, other }: PanelPoint): number[] => [value, other].filter((one) => one !== null)

/** The scale of a panel: its limits and its points, though one absurd value does not flatten all others. */
export const panelScale = (points: readonly PanelPoint[]): Axis => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { limits } of points) {
    if (limits === null) continue
    low = Math.min(low, limits.lcl)
    high = Math.max(high, limits.ucl)
  }
  const reach = ((high - low) / 2) * (farthest - 1)
  // Without limits, or where they are one line, nothing says what is far.
  const held = (value: number): number =>
    high > low ? Math.min(high + reach, Math.max(low - reach, value)) : value
  return axisOf([low, high, ...points.flatMap((point) => valuesOf(point).map(held))], 4, 0.08)
}

/** Which way a value lies off a scale: 1 above, -1 below, 0 for on it. */
export const offScale = (value: number, { low, high }: Pick<Axis, 'low' | 'high'>): 1 | 0 | -1 =>
  value > high ? 1 : value < low ? -1 : 0

/** How many points of a panel lie off its scale. */
export const countOffScale = (points: readonly PanelPoint[]): number => {
  const scale = panelScale(points)
  return points.filter((point) => valuesOf(point).some((value) => offScale(value, scale) !== 0)).length
}
