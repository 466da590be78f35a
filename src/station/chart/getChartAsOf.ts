import type { Handler } from '../../contract/handlers.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'

/**
 * A chart as it stood at a past time: what was recorded by then, under the limits that were frozen by then, with the exclusions and
 * statuses of that time. A time to come is the present.
 *
 * @throws ContractError NOT_FOUND; FORBIDDEN for a key that leaves it out
 */
export const getChartAsOf =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>, reader: Reader): Handler<'chart.asOf'> =>
  (caller, { characteristic_id: characteristicId, at, last, step }) => {
    findVisible(db, caller, characteristicId)
    const now = clock.now()
    const wanted = at === undefined ? now : Math.min(Date.parse(at), now)
    return reader.run('chartAsOf', { characteristicId, at: wanted, now, last, step })
  }
