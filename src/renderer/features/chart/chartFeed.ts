import type { ChartModel } from '../../charts/chartModel.ts'

/** A chart's model together with those who want to know when it changes. */
export interface ChartFeed {
  readonly model: ChartModel
  /** Returns how to stop listening. */
  readonly listen: (changed: () => void) => () => void
  readonly notify: () => void
}

/** Wraps a model. The chart listens for every change, words and tables a few times a second. */
export const createChartFeed = (model: ChartModel): ChartFeed => {
  const listeners = new Set<() => void>()
  return {
    model,
    listen: (changed) => {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
    notify: () => {
      for (const changed of listeners) changed()
    },
  }
}
