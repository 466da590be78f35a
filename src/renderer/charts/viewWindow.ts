/** The stretch of x that the panels show, in units of the x axis. */
export interface ViewWindow {
  readonly min: number
  readonly max: number
}

/** Where the view may go: the extent of all points with a margin, and the least width worth showing. */
export interface ViewBounds extends ViewWindow {
  readonly narrowest: number
}

/** Moves and narrows a window until it lies within its bounds. */
export const clampWindow = (view: ViewWindow, bounds: ViewBounds): ViewWindow => {
  const extent = bounds.max - bounds.min
  const width = Math.min(Math.max(view.max - view.min, Math.min(bounds.narrowest, extent)), extent)
  const min = Math.min(Math.max(view.min, bounds.min), bounds.max - width)
  return { min, max: min + width }
}

/**
 * Zooms so that what lies at `anchor` stays there. A factor below 1 shows less.
 *
 * @example zoomAt({ min: 0, max: 100 }, 25, 0.5, bounds) // { min: 12.5, max: 62.5 }
 */
export const zoomAt = (view: ViewWindow, anchor: number, factor: number, bounds: ViewBounds): ViewWindow => {
  const now = view.max - view.min
  const width = Math.min(Math.max(now * factor, bounds.narrowest), bounds.max - bounds.min)
  const share = now === 0 ? 0.5 : (anchor - view.min) / now
  const min = anchor - share * width
  return clampWindow({ min, max: min + width }, bounds)
}

/** Moves a window by so many units of x, without changing its width. */
export const panBy = (view: ViewWindow, distance: number, bounds: ViewBounds): ViewWindow =>
  clampWindow({ min: view.min + distance, max: view.max + distance }, bounds)

/** The newest stretch of the given width. */
export const newest = (width: number, bounds: ViewBounds): ViewWindow =>
  clampWindow({ min: bounds.max - width, max: bounds.max }, bounds)

/** True while a window shows the newest points; it then follows them. */
export const isAtEnd = (view: ViewWindow, bounds: ViewBounds): boolean =>
  bounds.max - view.max <= (view.max - view.min) * 1e-6 + 1e-9

/** Moves a window that does not show x just far enough to show it with some room beside it; any other stays the same. */
export const revealX = (view: ViewWindow, x: number, bounds: ViewBounds): ViewWindow => {
  const room = (view.max - view.min) * 0.05
  if (x < view.min) return panBy(view, x - view.min - room, bounds)
  if (x > view.max) return panBy(view, x - view.max + room, bounds)
  return view
}
