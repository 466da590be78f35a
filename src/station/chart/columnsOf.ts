import { type PointColumns, pointFlags } from '../../contract/chart.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../spc/chartType.ts'
import type { PlottedPoint } from '../commit/effects.ts'

const emptyColumns = (length: number, chartType: ChartType) => {
  const { accumulation, companion } = chartDefinition(chartType)
  return {
    sample_id: new Float64Array(length),
    at: new Float64Array(length),
    value: new Float64Array(length),
    dispersion: new Float64Array(length),
    n: new Float64Array(length),
    revision: new Float64Array(length),
    flags: new Uint8Array(length),
    ...(companion === null ? {} : { companion: new Float64Array(length) }),
    ...(accumulation === null
      ? {}
      : { equivalent_size: new Float64Array(length), mean: new Float64Array(length) }),
  }
}

/** Part numbers as places in a list of names; made with the first point that has one. */
const createPartColumn = (length: number) => {
  const places = new Map<string, number>()
  let column: Float64Array | null = null
  return {
    put: (i: number, part: string) => {
      column ??= new Float64Array(length).fill(Number.NaN)
      const place = places.get(part) ?? places.size
      places.set(part, place)
      column[i] = place
    },
    columns: (filled: number) =>
      column === null ? {} : { part: column.slice(0, filled), part_names: [...places.keys()] },
  }
}

/**
 * Plotted points as columns, in the order given.
 *
 * @param most as many points as are taken; those after are left out
 */
export const columnsOf = (
  points: Iterable<PlottedPoint>,
  most: number,
  chartType: ChartType,
): PointColumns => {
  const columns = emptyColumns(most, chartType)
  const parts = createPartColumn(most)
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
    if (columns.companion !== undefined) columns.companion[i] = point.companion ?? Number.NaN
    if (columns.equivalent_size !== undefined) columns.equivalent_size[i] = point.equivalentSize
    if (columns.mean !== undefined) columns.mean[i] = point.level ?? Number.NaN
    if (point.part !== null) parts.put(i, point.part)
    i += 1
  }
  if (i === most) return { ...columns, ...parts.columns(i) }
  const filled = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column?.slice(0, i)]),
  )
  return { ...(filled as typeof columns), ...parts.columns(i) }
}
