import type { Handler } from '../../contract/handlers.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from './reader.ts'

/** As many subgroups as one study takes. */
const largestStudy = 1_000_000

/**
 * A capability study of a characteristic's newest subgroups.
 *
 * @throws ContractError NOT_FOUND
 */
export const getCapability =
  (core: StationCore, reader: Reader): Handler<'capability.get'> =>
  (caller, { characteristic_id: id, last }) => {
    findVisible(core.db, caller, id)
    return reader.run('capability', { characteristicId: id, max: last ?? largestStudy })
  }

/**
 * The single measurements of a characteristic's newest subgroups, in classes.
 *
 * @throws ContractError NOT_FOUND
 */
export const getHistogram =
  (core: StationCore, reader: Reader): Handler<'histogram.get'> =>
  (caller, { characteristic_id: id, last }) => {
    findVisible(core.db, caller, id)
    return reader.run('histogram', { characteristicId: id, max: last ?? largestStudy })
  }
