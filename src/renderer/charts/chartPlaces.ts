import type { ChartModel } from './chartModel.ts'
import type { ChartPanels } from './chartPanels.ts'
import { indexOfSample } from './pointStore.ts'
import { hasTwoSums } from './shownChart.ts'
import { furtherValues } from './traces.ts'
import { type XAxis, xOf } from './xAxis.ts'

/** Where a point under the pointer is, in CSS pixels from the top left of the chart. */
export interface HoveredPoint {
  readonly sampleId: number
  readonly index: number
  readonly x: number
  readonly y: number
  /** Pointed at from another chart, not here. */
  readonly linked?: true
}

/** A point beyond the panel is drawn at its edge. */
const within = (pixel: number, height: number): number => Math.min(Math.max(pixel, 0), height)

/** Index of a sample; -1 where there is none. */
export const indexOf = ({ points }: ChartModel, sampleId: number | null): number =>
  sampleId === null ? -1 : indexOfSample(points, sampleId)

/** The sample at an index; null where there is none. */
export const sampleAt = ({ points }: ChartModel, index: number): number | null =>
  index < 0 || index >= points.length ? null : (points.columns.sample_id[index] ?? null)

/** Where the point at an index is drawn. */
export const placeOfPoint = (
  model: ChartModel,
  axis: XAxis,
  { location }: ChartPanels,
  index: number,
): HoveredPoint | null => {
  const sampleId = sampleAt(model, index)
  if (sampleId === null) return null
  const { value: values, companion } = model.points.columns
  const other = hasTwoSums(model.characteristic.chart_type) ? { values: companion } : null
  const value = furtherValues({ values, other }, index)[index] as number
  const { plot, yOf } = location
  return {
    sampleId,
    index,
    x: plot.over.offsetLeft + plot.valToPos(xOf(axis, model.points, index), 'x'),
    y: plot.over.offsetTop + within(yOf(value), plot.over.clientHeight),
  }
}

/** Whether the newest marked point lies beyond the limits and nobody has acknowledged it. */
export const hasOpenAlarm = (model: ChartModel): boolean => {
  const marks = model.marks.bySample.get(sampleAt(model, model.marks.points.at(-1) ?? -1) ?? -1) ?? []
  return marks.some((mark) => mark.status === 'open' && mark.rule_id === 1)
}

/** The nearest marked point on one side of another, or of the end where none is given; -1 where there is none. */
export const nextMarked = ({ marks }: ChartModel, index: number, by: 1 | -1): number => {
  if (index < 0) return (by === 1 ? marks.points[0] : marks.points.at(-1)) ?? -1
  const found =
    by === 1
      ? marks.points.find((marked) => marked > index)
      : marks.points.findLast((marked) => marked < index)
  return found ?? -1
}
