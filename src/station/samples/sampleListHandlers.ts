import { looksAtRows } from '../../storage/samples/sampleFilter.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { listJobOf } from './listJobOf.ts'
import { pageOfSamples, type SampleListJob } from './pageOfSamples.ts'
import { sampleHistory } from './sampleHistory.ts'

/** Each characteristic is asked for its newest subgroups: of more than this many, that takes the reader. */
const mostAtOnce = 200

/** Whether the index of times answers a page at once; all else is the reader's work. */
const isQuick = ({ filter, order, limit }: SampleListJob): boolean =>
  !looksAtRows(filter) &&
  order.sort !== 'received' &&
  filter.characteristicIds.length <= mostAtOnce &&
  limit <= mostAtOnce

/** The use cases of the list over all subgroups. */
export const sampleListHandlers = (
  core: StationCore,
  reader: Reader,
): Pick<StationHandlers, 'sample.list' | 'sample.export' | 'sample.history'> => ({
  'sample.list': (caller, query) => {
    const job = listJobOf(core.db, caller, query)
    return isQuick(job) ? pageOfSamples(core.db, job) : reader.run('samplePage', job)
  },
  'sample.export': (caller, query) => reader.run('sampleExport', listJobOf(core.db, caller, query)),
  'sample.history': sampleHistory(core),
})
