import type { PointStore } from './pointStore.ts'

export type XMode = 'number' | 'time'

/** How points lie along x: by their number in the whole history, or by the time they were measured. */
export interface XAxis {
  readonly mode: XMode
  /** Number of the first point in the store; later ones follow by one. */
  readonly firstNumber: number
}

/** Position of a point: its number, or milliseconds since 1970. */
export const xOf = (axis: XAxis, store: PointStore, index: number): number =>
  axis.mode === 'number' ? axis.firstNumber + index : (store.columns.at[index] as number)

/** The first index at or after x, `store.length` where there is none. */
export const indexAt = (axis: XAxis, store: PointStore, x: number): number => {
  if (axis.mode === 'number') {
    return Math.min(Math.max(Math.ceil(x - axis.firstNumber), 0), store.length)
  }
  let low = 0
  let high = store.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((store.columns.at[middle] as number) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** The point nearest to x, or -1 where there is none. */
export const nearestIndex = (axis: XAxis, store: PointStore, x: number): number => {
  if (store.length === 0) return -1
  const after = Math.min(indexAt(axis, store, x), store.length - 1)
  const before = Math.max(after - 1, 0)
  return x - xOf(axis, store, before) < xOf(axis, store, after) - x ? before : after
}
