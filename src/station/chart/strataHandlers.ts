import { ContractError } from '../../contract/errors.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import type { GroupingJob } from './groupedSubgroups.ts'

/** As many subgroups as are told apart at once. */
const most = 1_000_000

const jobOf = ({ characteristic_id, by, last, from, to }: ParsedInputOf<'chart.strata'>): GroupingJob => {
  const period = {
    from: from === undefined ? null : Date.parse(from),
    to: to === undefined ? null : Date.parse(to),
  }
  if (period.from !== null && period.to !== null && period.from > period.to) {
    throw new ContractError(
      'VALIDATION_ERROR',
      'The period ends before it begins. Give an earlier beginning.',
      [{ field: 'from', value: from, constraint: `must not be later than to (${to})` }],
    )
  }
  return { characteristicId: characteristic_id, by, max: last ?? most, ...period }
}

/**
 * Tells the subgroups of a chart apart, on the chart and as boxes; in the reader, as a long history takes its time.
 *
 * @throws ContractError NOT_FOUND; FORBIDDEN for a key that leaves it out; VALIDATION_ERROR for a period that ends before it begins
 */
export const strataHandlers = (
  { db }: Pick<StationCore, 'db'>,
  reader: Reader,
): Pick<StationHandlers, 'chart.strataFields' | 'chart.strata' | 'chart.boxPlots'> => ({
  'chart.strataFields': (caller, { characteristic_id }) => {
    findVisible(db, caller, characteristic_id)
    return reader.run('strataFields', { characteristicId: characteristic_id })
  },
  'chart.strata': (caller, query) => {
    findVisible(db, caller, query.characteristic_id)
    return reader.run('strata', jobOf(query))
  },
  'chart.boxPlots': (caller, query) => {
    findVisible(db, caller, query.characteristic_id)
    return reader.run('boxPlots', jobOf(query))
  },
})
