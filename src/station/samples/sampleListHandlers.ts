import type { ReadableDb } from '../../storage/connection.ts'
import { areCarriedByFew } from '../../storage/samples/fewKeys.ts'
import { looksAtRows } from '../../storage/samples/sampleFilter.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { listJobOf } from './listJobOf.ts'
import { pageOfSamples, type SampleListJob } from './pageOfSamples.ts'
import { sampleHistory } from './sampleHistory.ts'

/** Each characteristic is asked for its newest subgroups: of more than this many, that takes the reader. */
const mostAtOnce = 200

/** As many subgroups are sorted in passing. */
const mostInPassing = 2_000

/**
 * Whether the index of times answers a page at once, or a batch or a serial number leaves so few that it takes no time; all else is
 * the reader's work.
 */
const isQuick = (db: ReadableDb, { filter, order, limit }: SampleListJob): boolean => {
  if (limit > mostAtOnce) return false
  if (looksAtRows(filter)) return filter.traces.some((ids) => areCarriedByFew(db, ids, mostInPassing))
  return order.sort !== 'received' && filter.characteristicIds.length <= mostAtOnce
}

/** The use cases of the list over all subgroups. */
export const sampleListHandlers = (
  core: StationCore,
  reader: Reader,
): Pick<StationHandlers, 'sample.list' | 'sample.export' | 'sample.history'> => ({
  'sample.list': (caller, query) => {
    const job = listJobOf(core.db, caller, query)
    return isQuick(core.db, job) ? pageOfSamples(core.db, job) : reader.run('samplePage', job)
  },
  'sample.export': (caller, query) => reader.run('sampleExport', listJobOf(core.db, caller, query)),
  'sample.history': sampleHistory(core),
})
