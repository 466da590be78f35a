import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'

const decimals: Readonly<Partial<Record<ChartType, string>>> = {
  p: '4',
  laney_p: '4',
  u: '3',
  laney_u: '3',
  np: '0',
  c: '0',
  g: '0',
  t: '1',
}

/**
 * The decimals that a new characteristic of a chart begins with.
 *
 * @example usualDecimals('np') // '0'
 */
export const usualDecimals = (chart: ChartType): string => decimals[chart] ?? '3'

const usual = { measurements: '5', counted: '100', count: '1' } as const

/** Charts that are kept of single values as often as not. */
const single: readonly ChartType[] = ['i_mr', 'precontrol', 't', 'g', 'short_run_deviation', 'short_run_z']

/**
 * The size that fits a chart that was just chosen: the one that is typed where it does, else the chart's own.
 *
 * @param typed what stands in the field now
 */
export const usualSize = (chart: ChartType, typed: string): string => {
  const { kind, minimumSize, maximumSize } = chartDefinition(chart)
  if (single.includes(chart)) return '1'
  const size = Number(typed)
  const fits = kind === 'measurements' && size > 1 && size >= minimumSize && size <= maximumSize && size <= 25
  return fits ? typed : usual[kind]
}
