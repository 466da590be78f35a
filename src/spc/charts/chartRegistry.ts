import type { ChartType } from '../chartType.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { iMr } from './iMr.ts'
import { xbarR } from './xbarR.ts'
import { xbarS } from './xbarS.ts'

const definitions: Readonly<Record<ChartType, ChartDefinition>> = { xbar_r: xbarR, xbar_s: xbarS, i_mr: iMr }

/**
 * The definition of a chart type.
 *
 * @example chartDefinition('i_mr').maximumSize // => 1
 */
export const chartDefinition = (chartType: ChartType): ChartDefinition => definitions[chartType]
