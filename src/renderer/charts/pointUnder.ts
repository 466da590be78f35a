import type { PointStore } from './pointStore.ts'
import type { ViewWindow } from './viewWindow.ts'
import { indexAt, nearestIndex, type XAxis, xOf } from './xAxis.ts'

/** In a crowd, a mark so near to the pointer is meant rather than the point exactly under it. */
const snapPixels = 8

/**
 * The point that a person means who points at a pixel: the nearest one, or, where points are closer than a few pixels, a
 * marked one within reach. -1 where there is none.
 *
 * @param marked indices of the marked points
 */
export const pointUnder = (
  axis: XAxis,
  store: PointStore,
  marked: readonly number[],
  view: ViewWindow,
  pixel: number,
  pixels: number,
): number => {
  const unit = (view.max - view.min) / pixels
  const x = view.min + pixel * unit
  const shown = indexAt(axis, store, view.max) - indexAt(axis, store, view.min)
  let best = -1
  let least = snapPixels * unit
  if (shown * 4 > pixels) {
    for (const index of marked) {
      const distance = Math.abs(xOf(axis, store, index) - x)
      if (distance > least) continue
      least = distance
      best = index
    }
  }
  return best >= 0 ? best : nearestIndex(axis, store, x)
}
