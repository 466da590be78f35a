import type { ReadableDb } from '../connection.ts'
import { fewKeys } from './fewKeys.ts'
import { arrivalSegment, type KeySegment, timeSegment, traceSegment } from './keySegment.ts'
import { mergeSegments } from './mergeSegments.ts'
import { keysWithin, looksAtRows, type SampleFilter } from './sampleFilter.ts'
import { compareKeys, type SampleKey, type SampleOrder } from './sampleKey.ts'

/** As many subgroups are looked at for one page where few match. */
const mostLookedAt = 20_000

const lookedAtOnce = 500

/** Values times characteristics; where there are more, the index of times is read instead. */
const mostSegments = 2_000

const segmentsOf = (db: ReadableDb, filter: SampleFilter, isDescending: boolean): KeySegment[] => {
  const { characteristicIds: ids, period, traces } = filter
  const [values] = traces
  if (values !== undefined && values.length * ids.length <= mostSegments) {
    return ids.flatMap((id) => values.map((value) => traceSegment(db, value, id, period, isDescending)))
  }
  return ids.map((id) => timeSegment(db, id, period, isDescending))
}

function* byName(
  db: ReadableDb,
  filter: SampleFilter,
  order: SampleOrder,
  after: SampleKey | null,
  compare: (a: SampleKey, b: SampleKey) => number,
): Generator<SampleKey> {
  const ids = order.direction === 'asc' ? filter.characteristicIds : filter.characteristicIds.toReversed()
  const start = after === null ? 0 : Math.max(0, ids.indexOf(after.characteristicId))
  for (const [i, id] of ids.slice(start).entries()) {
    const one = segmentsOf(db, { ...filter, characteristicIds: [id] }, true)
    yield* mergeSegments(one, i === 0 ? after : null, compare)
  }
}

/** The keys that a list goes through, in its order; not all of them are in it. */
const candidates = (
  db: ReadableDb,
  filter: SampleFilter,
  order: SampleOrder,
  after: SampleKey | null,
  compare: (a: SampleKey, b: SampleKey) => number,
): { readonly keys: Iterable<SampleKey>; readonly areFew: boolean } => {
  const few = looksAtRows(filter) ? fewKeys(db, filter) : null
  if (few !== null) {
    const sorted = few.sort(compare)
    const start = after === null ? 0 : sorted.findIndex((key) => compare(key, after) > 0)
    return { keys: start === -1 ? [] : sorted.slice(start), areFew: true }
  }
  const isDescending = order.direction === 'desc'
  const keys =
    order.sort === 'characteristic'
      ? byName(db, filter, order, after, compare)
      : mergeSegments(
          order.sort === 'received'
            ? [arrivalSegment(db, isDescending)]
            : segmentsOf(db, filter, isDescending),
          after,
          compare,
        )
  return { keys, areFew: false }
}

/** A page of a list; `last` is the key that the next page begins after, null where there is no more. */
export interface KeyPage {
  readonly keys: SampleKey[]
  readonly last: SampleKey | null
  /** How many were looked at, where the page ends early for that. */
  readonly searched: number | null
}

/**
 * The next subgroups of a list after one. It reads along the indexes no further than the page needs, or than a page may look,
 * so that it answers at once however many subgroups there are.
 */
export const keysOfList = (
  db: ReadableDb,
  filter: SampleFilter,
  order: SampleOrder,
  after: SampleKey | null,
  limit: number,
): KeyPage => {
  const ranks = new Map(filter.characteristicIds.map((id, i) => [id, i]))
  const visible = new Set(filter.characteristicIds)
  const { keys, areFew } = candidates(db, filter, order, after, compareKeys(order, ranks))
  const page: SampleKey[] = []
  let chunk: SampleKey[] = []
  let looked = 0
  const size = looksAtRows(filter) || order.sort === 'received' ? lookedAtOnce : limit + 1
  const take = (): void => {
    page.push(...keysWithin(db, filter, visible, chunk))
    chunk = []
  }
  for (const key of keys) {
    chunk.push(key)
    looked += 1
    if (chunk.length < size) continue
    take()
    if (page.length > limit) break
    if (!areFew && looked >= mostLookedAt) {
      const shown = page.slice(0, limit)
      return { keys: shown, last: page.length > limit ? (shown.at(-1) ?? key) : key, searched: looked }
    }
  }
  take()
  const shown = page.slice(0, limit)
  return { keys: shown, last: page.length > limit ? (shown.at(-1) ?? null) : null, searched: null }
}
