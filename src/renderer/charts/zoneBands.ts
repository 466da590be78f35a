import { limitsFor } from './chartModel.ts'
import { type PanelCanvas, pixelX, pixelY } from './panelPicture.ts'
import type { PointStore } from './pointStore.ts'
import { type XAxis, xOf } from './xAxis.ts'

/** How visible zone C, B and A are, out of 1. */
const strengths = [0.035, 0.07, 0.105] as const

/** Where a stretch of limits begins: half way between its first point and the one before. */
export const boundaryX = (axis: XAxis, store: PointStore, index: number): number =>
  (xOf(axis, store, index - 1) + xOf(axis, store, index)) / 2

/** Left and right pixel of each stretch of limits; the first and the last reach the edges of the panel. */
export const stepEdges = (canvas: PanelCanvas): { left: number; right: number }[] =>
  canvas.steps.map((step, place) => ({
    left: place === 0 ? 0 : pixelX(canvas, boundaryX(canvas.axis, canvas.model.points, step.from)),
    right:
      place === canvas.steps.length - 1
        ? canvas.width
        : pixelX(canvas, boundaryX(canvas.axis, canvas.model.points, step.to)),
  }))

/** The three zones on either side of the centre, barely visible, on the location panel. */
export const drawZoneBands = (canvas: PanelCanvas): void => {
  const { context, model, theme } = canvas
  const edges = stepEdges(canvas)
  context.fillStyle = theme.limit
  for (const [place, step] of canvas.steps.entries()) {
    const limits = limitsFor(model, step.revision, step.n, step.equivalentSize)
    const edge = edges[place]
    if (limits === null || edge === undefined) continue
    const sigma = (limits.ucl - limits.centerLine) / 3
    for (const [zone, strength] of strengths.entries()) {
      context.globalAlpha = strength
      for (const side of [1, -1]) {
        const inner = pixelY(canvas, limits.centerLine + side * zone * sigma)
        const outer = pixelY(canvas, limits.centerLine + side * (zone + 1) * sigma)
        context.fillRect(edge.left, Math.min(inner, outer), edge.right - edge.left, Math.abs(outer - inner))
      }
    }
  }
  context.globalAlpha = 1
}
