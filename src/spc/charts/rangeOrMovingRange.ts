import type { SpreadStatistic } from './chartDefinition.ts'
import { movingRange } from './movingRange.ts'
import { subgroupRange } from './subgroupRange.ts'

/**
 * The spread beside a chart that takes single values as well as subgroups: moving ranges where a characteristic is set up with
 * subgroups of one, else ranges.
 *
 * @example rangeOrMovingRange(1).words.symbol // => 'MR'
 */
export const rangeOrMovingRange = (subgroupSize: number): SpreadStatistic =>
  subgroupSize === 1 ? movingRange : subgroupRange
