import { type PlotScale, plotScale } from '../../components/plot/plotScale.ts'

/**
 * An axis of running numbers from 1, the first at 0.
 *
 * @example countScale(25).ticks.map(({ label }) => label) // ['5', '10', '15', '20', '25']
 */
export const countScale = (count: number): PlotScale => {
  const { ticks } = plotScale([1, Math.max(2, count)], 0)
  return {
    low: -0.7,
    high: Math.max(count, 1) - 0.3,
    ticks: ticks
      .filter(({ at }) => Number.isInteger(at) && at >= 1 && at <= count)
      .map(({ at }) => ({ at: at - 1, label: String(at) })),
  }
}
