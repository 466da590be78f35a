import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type ChartType, chartTypes } from '../../spc/chartType.ts'
import { maximumSubgroupSize } from '../../spc/constants/subgroupSize.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { isLarge } from './baselineSpan.ts'
import { explanationOfLimits } from './explanationOfLimits.ts'
import { accepted } from './refusable.ts'

const counting: readonly ChartType[] = chartTypes.filter((type) => /^(p|np|c|u|laney_p|laney_u)$/.test(type))

/** Limits of measurements are for as many of them as a subgroup may have. */
const checkSize = ({ chartType, subgroupSize }: CharacteristicRow, n: number | null): void => {
  if (n === null || counting.includes(chartType)) return
  const least = subgroupSize > 1 ? 2 : 1
  if (Number.isInteger(n) && n >= least && n <= maximumSubgroupSize) return
  const constraint = `must be a whole number from ${least} to ${maximumSubgroupSize} on this chart`
  throw new ContractError('VALIDATION_ERROR', `n: ${constraint}`, [{ field: 'n', value: n, constraint }])
}

/**
 * How the limits of a revision, or those on trial, came about, for one subgroup size.
 *
 * @throws ContractError NOT_FOUND for a characteristic or a revision that there is not, VALIDATION_ERROR for a size that no
 * subgroup of the chart can have
 */
export const explainLimitsOf =
  (core: StationCore, reader: Reader): Handler<'limits.explain'> =>
  async (caller, { characteristic_id: id, revision, n = null, equivalent_size = null }) => {
    const characteristic = findVisible(core.db, caller, id)
    const { baselineSubgroups } = characteristic
    checkSize(characteristic, n)
    const job = { characteristicId: id, revision, n, equivalentSize: equivalent_size }
    const frozen = revisionsOf(core.db, id).find((one) => one.revision === revision)
    return isLarge(frozen?.subgroups ?? baselineSubgroups)
      ? accepted(await reader.run('limitsExplanation', job))
      : explanationOfLimits(core.db, job)
  }
