import { type LimitNames, limitNames, usualLimitNames } from '../../spc/charts/limitNames.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { told } from '../words/told.ts'

const toldNames = ({ upper, lower }: LimitNames): LimitNames => ({ upper: told(upper), lower: told(lower) })

/** What the outer lines of every panel but the location of a few charts are called here. */
export const usualLimitWords = (): LimitNames => toldNames(usualLimitNames)

/**
 * What the outer lines of a chart are called in the language of the screens.
 *
 * @example limitWords('xbar_r') // { upper: 'OEG', lower: 'UEG' } where German is spoken
 */
export const limitWords = (chartType: ChartType): LimitNames => toldNames(limitNames(chartType))
