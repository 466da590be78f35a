import type { Handler } from '../../contract/handlers.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { shiftsOf } from '../shifts/shiftsOf.ts'
import { filterOf } from './filterOf.ts'

/**
 * Counts the violations that the caller may see by one property.
 *
 * @throws ContractError NOT_FOUND where the characteristic is not there, or another client's
 */
export const getPareto =
  (core: StationCore, reader: Reader): Handler<'violation.pareto'> =>
  (caller, { by, bars, ...filter }) => {
    if (filter.characteristic_id !== undefined) findVisible(core.db, caller, filter.characteristic_id)
    return reader.run('pareto', {
      by,
      bars,
      filter: filterOf(core.db, caller, filter),
      shifts: shiftsOf(core.db),
    })
  }
