import { type PointColumns, pointFlags } from '../../contract/chart.ts'
import type { PlottedPoint } from '../commit/effects.ts'

const emptyColumns = (length: number): PointColumns => ({
  sample_id: new Float64Array(length),
  at: new Float64Array(length),
  value: new Float64Array(length),
  dispersion: new Float64Array(length),
  n: new Uint8Array(length),
  revision: new Float64Array(length),
  flags: new Uint8Array(length),
})

/**
 * Plotted points as columns, in the order given.
 *
 * @param most as many points as are taken; those after are left out
 */
export const columnsOf = (points: Iterable<PlottedPoint>, most: number): PointColumns => {
  const columns = emptyColumns(most)
  let i = 0
  for (const point of points) {
    if (i === most) break
    columns.sample_id[i] = point.sampleId
    columns.at[i] = point.at
    columns.value[i] = point.value
    columns.dispersion[i] = point.dispersion ?? Number.NaN
    columns.n[i] = point.n
    columns.revision[i] = point.revision ?? 0
    columns.flags[i] = point.excluded ? pointFlags.excluded : 0
    i += 1
  }
  if (i === most) return columns
  return {
    sample_id: columns.sample_id.slice(0, i),
    at: columns.at.slice(0, i),
    value: columns.value.slice(0, i),
    dispersion: columns.dispersion.slice(0, i),
    n: columns.n.slice(0, i),
    revision: columns.revision.slice(0, i),
    flags: columns.flags.slice(0, i),
  }
}
