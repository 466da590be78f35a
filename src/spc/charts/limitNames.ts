import type { ChartType } from '../chartType.ts'

/** What the two outer lines of a chart's location are called. */
export interface LimitNames {
  readonly upper: string
  readonly lower: string
}

/** Those of every panel but the location of a few charts. */
export const usualLimitNames: LimitNames = { upper: 'UCL', lower: 'LCL' }
const named: Readonly<Partial<Record<ChartType, LimitNames>>> = {
  cusum: { upper: 'h', lower: '−h' },
  precontrol: { upper: 'USL', lower: 'LSL' },
}

/**
 * The names of a chart's outer lines: a CUSUM chart has decision intervals, pre-control the specification itself.
 *
 * @example limitNames('cusum') // => { upper: 'h', lower: '−h' }
 */
export const limitNames = (chartType: ChartType): LimitNames => named[chartType] ?? usualLimitNames
