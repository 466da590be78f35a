import type { ChartModel } from '../../charts/chartModel.ts'
import { viewBoundsOf } from '../../charts/viewBounds.ts'
import type { ViewBounds } from '../../charts/viewWindow.ts'

/** How far the view of two charts over one time may go: as far as either has points. */
export const unitedBounds = (models: readonly Pick<ChartModel, 'points'>[]): ViewBounds => {
  const filled = models.filter(({ points }) => points.length > 0)
  const bounds = (filled.length === 0 ? models : filled).map(({ points }) =>
    viewBoundsOf({ mode: 'time', firstNumber: 1 }, points),
  )
  return {
    min: Math.min(...bounds.map(({ min }) => min)),
    max: Math.max(...bounds.map(({ max }) => max)),
    narrowest: Math.min(...bounds.map(({ narrowest }) => narrowest)),
  }
}
