import { type PointColumns, pointFlags } from '../../contract/chart.ts'
import type { PlottedPoint } from '../commit/effects.ts'

/** Plotted points as columns, in the order given. */
export const columnsOf = (points: readonly PlottedPoint[]): PointColumns => {
  const columns: PointColumns = {
    sample_id: new Float64Array(points.length),
    at: new Float64Array(points.length),
    value: new Float64Array(points.length),
    dispersion: new Float64Array(points.length),
    n: new Uint8Array(points.length),
    revision: new Float64Array(points.length),
    flags: new Uint8Array(points.length),
  }
  points.forEach((point, i) => {
    columns.sample_id[i] = point.sampleId
    columns.at[i] = point.at
    columns.value[i] = point.value
    columns.dispersion[i] = point.dispersion ?? Number.NaN
    columns.n[i] = point.n
    columns.revision[i] = point.revision ?? 0
    columns.flags[i] = point.excluded ? pointFlags.excluded : 0
  })
  return columns
}
