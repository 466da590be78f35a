import type { ChartModel } from '../../charts/chartModel.ts'
import { viewBoundsOf } from '../../charts/viewBounds.ts'
import { newest, type ViewBounds, type ViewWindow } from '../../charts/viewWindow.ts'

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

/** So many of the newest points of each are in sight at first. */
const firstPoints = 60

/** The newest stretch in which both charts have points, as far as they have any. */
export const firstView = (models: readonly Pick<ChartModel, 'points'>[]): ViewWindow => {
  const bounds = unitedBounds(models)
  const begins = models.flatMap(
    ({ points }) => points.columns.at[Math.max(0, points.length - firstPoints)] ?? [],
  )
  return newest(bounds.max - Math.min(bounds.max - bounds.narrowest, ...begins), bounds)
}
