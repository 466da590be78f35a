import type { ChartPlan } from '../chartPlan.ts'
import type { ChartPanel, ChartType } from '../chartType.ts'
import { panelStatistic } from './panelStatistic.ts'

/** Decimals that a panel's numbers are written with. */
export interface PlottedDecimals {
  /** Of what is plotted. */
  readonly points: number
  /** Of the centre line and the limits. */
  readonly lines: number
}

const leastOfFraction = 4
const leastOfRate = 3
const leastOfCountLine = 2
const leastOfTransformed = 3
const ofStandardized = 2

const ofType = (chartType: ChartType, decimals: number): PlottedDecimals => {
  const atLeast = (least: number): PlottedDecimals => {
    const most = Math.max(decimals, least)
    return { points: most, lines: most }
  }
  switch (chartType) {
    case 'p':
    case 'laney_p':
      return atLeast(leastOfFraction)
    case 'u':
    case 'laney_u':
      return atLeast(leastOfRate)
    case 'np':
    case 'c':
    case 'g':
      return { points: 0, lines: leastOfCountLine }
    case 't':
      return atLeast(leastOfTransformed)
    default:
      return { points: ofStandardized, lines: ofStandardized }
  }
}

/**
 * The decimals that a panel's numbers are read with: those of the characteristic where they are in the unit of its measurements, else
 * what the statistic needs. A count is whole, the mean of counts is not.
 *
 * @param decimals as the characteristic is set up
 * @example plottedDecimals({ chartType: 'np', subgroupSize: 50 }, 'location', 0) // => { points: 0, lines: 2 }
 */
export const plottedDecimals = (
  plan: Pick<ChartPlan, 'chartType' | 'subgroupSize'>,
  panel: ChartPanel,
  decimals: number,
): PlottedDecimals => {
  const inUnit = panelStatistic(plan, panel)?.words.inUnit ?? true
  return inUnit ? { points: decimals, lines: decimals } : ofType(plan.chartType, decimals)
}
