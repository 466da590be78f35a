import { clampWindow, panBy, type ViewBounds, type ViewWindow } from './viewWindow.ts'

export type BrushPart = 'left' | 'right' | 'inside' | 'outside'

/** Reach of a handle in pixels to either side: wide enough for a finger in a glove. */
const reach = 12

/** Which part of the brush's window is under a pointer; positions in pixels. A narrow window can still be moved. */
export const brushPartAt = (pointer: number, left: number, right: number): BrushPart => {
  const inner = Math.min(reach, (right - left) / 4)
  if (pointer < left - reach || pointer > right + reach) return 'outside'
  if (pointer <= left + inner) return 'left'
  if (pointer >= right - inner) return 'right'
  return 'inside'
}

/** The window after its part was dragged by a distance along x from where the drag began. */
export const dragBrush = (
  start: ViewWindow,
  part: BrushPart,
  distance: number,
  bounds: ViewBounds,
): ViewWindow => {
  if (part === 'left') {
    const min = Math.min(Math.max(start.min + distance, bounds.min), start.max - bounds.narrowest)
    return clampWindow({ min, max: start.max }, bounds)
  }
  if (part === 'right') {
    const max = Math.max(Math.min(start.max + distance, bounds.max), start.min + bounds.narrowest)
    return clampWindow({ min: start.min, max }, bounds)
  }
  return panBy(start, distance, bounds)
}

/** The window of the same width, centred on x. */
export const centerBrush = (view: ViewWindow, x: number, bounds: ViewBounds): ViewWindow =>
  panBy(view, x - (view.min + view.max) / 2, bounds)
