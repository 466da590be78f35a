import type { PointColumns } from '../../contract/chart.ts'

/** The columns with those filled in that only some charts have. */
export interface StoredColumns extends Omit<PointColumns, 'part_names'> {
  readonly companion: Float64Array
  readonly equivalent_size: Float64Array
  readonly mean: Float64Array
  /** Place in the store's part names; NaN without a part. */
  readonly part: Float64Array
}

/** Points of one chart as growing columns, in the order of (at, sample_id). Only the first `length` entries count. */
export interface PointStore {
  columns: StoredColumns
  length: number
  /** Part numbers by the place that the columns name them by. */
  readonly partNames: string[]
}

/** What a merge did: the lowest index that changed, and whether older points moved to a later index. */
export interface Merged {
  readonly from: number
  readonly moved: boolean
}

export const columnNames = [
  'sample_id',
  'at',
  'value',
  'dispersion',
  'n',
  'revision',
  'flags',
  'companion',
  'equivalent_size',
  'mean',
  'part',
] as const

const emptyColumns = (capacity: number): StoredColumns => ({
  sample_id: new Float64Array(capacity),
  at: new Float64Array(capacity),
  value: new Float64Array(capacity),
  dispersion: new Float64Array(capacity),
  n: new Float64Array(capacity),
  revision: new Float64Array(capacity),
  flags: new Uint8Array(capacity),
  companion: new Float64Array(capacity),
  equivalent_size: new Float64Array(capacity),
  mean: new Float64Array(capacity),
  part: new Float64Array(capacity),
})

/**
 * A store without points.
 *
 * @example const store = createPointStore(); mergePoints(store, history.columns)
 */
export const createPointStore = (): PointStore => ({ columns: emptyColumns(256), length: 0, partNames: [] })

/** Where in the order the key belongs: the first index whose key is not below it. */
export const placeOf = (store: PointStore, at: number, sampleId: number): number => {
  const { at: times, sample_id: ids } = store.columns
  let low = 0
  let high = store.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const time = times[middle] as number
    if (time < at || (time === at && (ids[middle] as number) < sampleId)) low = middle + 1
    else high = middle
  }
  return low
}

const holds = (store: PointStore, index: number, at: number, sampleId: number): boolean =>
  index < store.length && store.columns.at[index] === at && store.columns.sample_id[index] === sampleId

const copyPoint = (from: StoredColumns, source: number, to: StoredColumns, target: number): void => {
  for (const name of columnNames) to[name][target] = from[name][source] as number
}

const grow = (store: PointStore, needed: number): void => {
  if (needed <= store.columns.at.length) return
  const larger = emptyColumns(Math.max(needed, store.columns.at.length * 2))
  for (const name of columnNames) larger[name].set(store.columns[name].subarray(0, store.length))
  store.columns = larger
}

/** Positions of the incoming points in the order of the store, each key once; the last one given wins. */
const inOrder = (incoming: StoredColumns): number[] => {
  const { at, sample_id: ids } = incoming
  const compare = (a: number, b: number): number =>
    (at[a] as number) - (at[b] as number) || (ids[a] as number) - (ids[b] as number)
  const order = Array.from(at, (_, index) => index)
  const sorted = order.every((index) => index === 0 || compare(index - 1, index) < 0)
  if (sorted) return order
  order.sort((a, b) => compare(a, b) || a - b)
  return order.filter((index, place) => {
    const next = order[place + 1]
    return next === undefined || compare(index, next) !== 0
  })
}

/** What was sent with its part numbers by the store's own places, which new ones join. */
const placedParts = (
  store: PointStore,
  { part, part_names: names = [] }: PointColumns,
): Float64Array | null => {
  if (part === undefined) return null
  const places = names.map((name) => {
    const known = store.partNames.indexOf(name)
    return known < 0 ? store.partNames.push(name) - 1 : known
  })
  return part.map((place) => places[place] ?? Number.NaN)
}

/** A chart of plain means sends no companion and no means, and its equivalent size is n. */
const completed = (store: PointStore, sent: PointColumns): StoredColumns => {
  const none = () => new Float64Array(sent.at.length).fill(Number.NaN)
  const { part_names: _names, ...columns } = sent
  return {
    ...columns,
    companion: sent.companion ?? none(),
    equivalent_size: sent.equivalent_size ?? sent.n,
    mean: sent.mean ?? none(),
    part: placedParts(store, sent) ?? none(),
  }
}

/**
 * Places new points, and takes over what changed of known ones. Appending costs amortised O(1) a point, a change O(log
 * length), an insertion moves the points after it. With `known` at `keep`, points that are already there stay as they
 * are: a history that was read a while ago must not undo newer deltas.
 *
 * @example mergePoints(store, delta.points)
 */
export const mergePoints = (
  store: PointStore,
  sent: PointColumns,
  known: 'replace' | 'keep' = 'replace',
): Merged => {
  const incoming = completed(store, sent)
  const before = store.length
  let from = before
  const fresh: number[] = []
  for (const source of inOrder(incoming)) {
    const at = incoming.at[source] as number
    const sampleId = incoming.sample_id[source] as number
    const place = placeOf(store, at, sampleId)
    if (!holds(store, place, at, sampleId)) {
      fresh.push(source)
    } else if (known === 'replace') {
      copyPoint(incoming, source, store.columns, place)
      from = Math.min(from, place)
    }
  }
  const first = fresh[0]
  if (first === undefined) return { from, moved: false }

  const start = placeOf(store, incoming.at[first] as number, incoming.sample_id[first] as number)
  grow(store, before + fresh.length)
  store.length = before + fresh.length
  insertBackwards(store, incoming, fresh, before)
  return { from: Math.min(from, start), moved: start < before }
}

/** Merges from the end towards the front, so that no point is overwritten before it was moved. */
const insertBackwards = (
  store: PointStore,
  incoming: StoredColumns,
  fresh: readonly number[],
  before: number,
): void => {
  const { columns } = store
  let old = before - 1
  let target = store.length - 1
  for (let next = fresh.length - 1; next >= 0; next--) {
    const source = fresh[next] as number
    const at = incoming.at[source] as number
    const sampleId = incoming.sample_id[source] as number
    while (
      old >= 0 &&
      ((columns.at[old] as number) > at ||
        (columns.at[old] === at && (columns.sample_id[old] as number) > sampleId))
    ) {
      copyPoint(columns, old--, columns, target--)
    }
    copyPoint(incoming, source, columns, target--)
  }
}

/** Index of a sample, or -1. Looks from the newest back, because that is where the questions are. */
export const indexOfSample = (store: PointStore, sampleId: number): number =>
  store.columns.sample_id.subarray(0, store.length).lastIndexOf(sampleId)
