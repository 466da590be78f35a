import type { SamplePage } from '../../contract/sampleList.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { keysOfList } from '../../storage/samples/keysOfList.ts'
import { looksAtRows, type SampleFilter } from '../../storage/samples/sampleFilter.ts'
import { cursorOf, keyOfCursor, type SampleOrder } from '../../storage/samples/sampleKey.ts'
import { describeListed } from './describeListed.ts'

/** Which page of which subgroups; `after` is where the page before ended. */
export interface SampleListJob {
  readonly filter: SampleFilter
  readonly order: SampleOrder
  readonly after: string | null
  readonly limit: number
}

const totalOf = (db: ReadableDb, filter: SampleFilter): number | null => {
  const { from, to } = filter.period
  const isWhole = from === Number.MIN_SAFE_INTEGER && to === Number.MAX_SAFE_INTEGER
  if (looksAtRows(filter) || !isWhole) return null
  return filter.characteristicIds.reduce((sum, id) => sum + subgroupCount(db, id), 0)
}

/** One page of subgroups over the characteristics that a filter names. */
export const pageOfSamples = (db: ReadableDb, { filter, order, after, limit }: SampleListJob): SamplePage => {
  const page = keysOfList(db, filter, order, after === null ? null : keyOfCursor(after), limit)
  return {
    results: describeListed(
      db,
      page.keys.map((key) => key.id),
    ),
    next: page.last === null ? null : cursorOf(page.last),
    total: totalOf(db, filter),
    searched: page.searched,
  }
}
