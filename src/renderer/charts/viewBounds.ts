import type { PointStore } from './pointStore.ts'
import type { ViewBounds } from './viewWindow.ts'
import { type XAxis, xOf } from './xAxis.ts'

/** A chart with fewer points leaves room for so many, so that two points do not stretch over the whole picture. */
const leastPoints = 25

/** The view never shows fewer than so many points across. */
const fewest = 5

/** How far the view may go: all points with a little air, and room for the first ones to come. */
export const viewBoundsOf = (axis: XAxis, store: PointStore): ViewBounds => {
  const last = Math.max(store.length - 1, 0)
  if (axis.mode === 'number') {
    const min = axis.firstNumber - 0.75
    return { min, max: Math.max(axis.firstNumber + last + 1.5, min + leastPoints + 1.25), narrowest: fewest }
  }
  if (store.length === 0) return { min: 0, max: 3_600_000, narrowest: 1000 }
  const first = xOf(axis, store, 0)
  const extent = xOf(axis, store, last) - first
  const interval = Math.max(1000, last === 0 ? 60_000 : extent / last)
  const air = Math.min(interval, 3_600_000)
  const wanted = store.length < leastPoints ? interval * leastPoints : 0
  return {
    min: first - air,
    max: Math.max(first + extent + 1.5 * air, first - air + wanted),
    narrowest: 5000,
  }
}

/** Width in x of the newest so many points, with the air at the end. */
export const widthOfNewest = (axis: XAxis, store: PointStore, count: number): number => {
  const { max } = viewBoundsOf(axis, store)
  const first = Math.max(0, store.length - count)
  return axis.mode === 'number' ? count + 1.5 : Math.max(5000, max - xOf(axis, store, first))
}
