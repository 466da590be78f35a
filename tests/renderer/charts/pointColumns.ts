import type { PointColumns } from '../../../src/contract/chart.ts'
import { createPointStore, mergePoints, type PointStore } from '../../../src/renderer/charts/pointStore.ts'

export interface PlainPoint {
  readonly sample_id: number
  readonly at: number
  readonly value: number
  readonly dispersion?: number
  readonly n?: number
  readonly revision?: number
  readonly flags?: number
}

/** Columns as they travel, from points written one by one. */
export const columnsOf = (points: readonly PlainPoint[]): PointColumns => ({
  sample_id: Float64Array.from(points, (point) => point.sample_id),
  at: Float64Array.from(points, (point) => point.at),
  value: Float64Array.from(points, (point) => point.value),
  dispersion: Float64Array.from(points, (point) => point.dispersion ?? Number.NaN),
  n: Float64Array.from(points, (point) => point.n ?? 5),
  revision: Float64Array.from(points, (point) => point.revision ?? 1),
  flags: Uint8Array.from(points, (point) => point.flags ?? 0),
})

/** A store with one point a second, in order. */
export const storeOf = (values: readonly number[], more: Partial<PlainPoint> = {}): PointStore => {
  const store = createPointStore()
  mergePoints(
    store,
    columnsOf(values.map((value, index) => ({ sample_id: index + 1, at: index * 1000, value, ...more }))),
  )
  return store
}
