import { pointFlags } from '../../contract/chart.ts'
import { judgedByZ, placeWords } from '../../spc/placeWords.ts'
import { type Zone, zoneOf } from '../../spc/zone.ts'
import { told } from '../words/told.ts'
import { type ChartModel, distanceOfPoint, firstNumberOf } from './chartModel.ts'
import { formatValue } from './formatValue.ts'
import { hasTwoSums, panelDecimalsOf, panelUnitOf } from './shownChart.ts'
import { furtherValues } from './traces.ts'

/** A point as a person reads it. */
export interface PointReading {
  /** Number of the subgroup, counted from the first one ever stored. */
  readonly number: number
  readonly sampleId: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** What is plotted; of two sums the one further out. */
  readonly value: number
  /** The value as it is written, without its unit. */
  readonly text: string
  /** Null where the value has none. */
  readonly unit: string | null
  readonly dispersion: number | null
  readonly n: number
  /** The subgroup's own mean, where what is plotted accumulates. */
  readonly mean: number | null
  readonly part: string | null
  /** Distance from the centre line in sigmas of the plotted value; null without frozen limits, and where nobody judges by it. */
  readonly z: number | null
  readonly zone: Zone | 'trial'
  /** Where it lies, in words. */
  readonly place: string
  readonly excluded: boolean
  /** Rules that found something here, on any panel; the most severe first. */
  readonly rules: readonly number[]
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** Reads the point at an index; null where there is none. */
export const readPoint = (model: ChartModel, index: number): PointReading | null => {
  const { characteristic, points } = model
  const { columns, length, partNames } = points
  if (index < 0 || index >= length) return null
  const { chart_type: chartType } = characteristic
  const sampleId = columns.sample_id[index] as number
  const onTrial = columns.revision[index] === 0
  const other = hasTwoSums(chartType) ? { values: columns.companion } : null
  const value = furtherValues({ values: columns.value, other }, index)[index] as number
  const z = distanceOfPoint(model, index)
  const zone = z === null ? 'trial' : zoneOf(z)
  return {
    number: firstNumberOf(model) + index,
    sampleId,
    at: columns.at[index] as number,
    value,
    text: formatValue(value, panelDecimalsOf(characteristic, 'location', onTrial).points),
    unit: panelUnitOf(characteristic, 'location', onTrial),
    dispersion: orNull(columns.dispersion[index] as number),
    n: columns.n[index] as number,
    mean: orNull(columns.mean[index] as number),
    part: partNames[columns.part[index] as number] ?? null,
    z: judgedByZ(chartType) ? z : null,
    zone,
    place: told(placeWords(chartType, zone, z)),
    excluded: ((columns.flags[index] as number) & pointFlags.excluded) !== 0,
    rules: [...new Set((model.marks.bySample.get(sampleId) ?? []).map((mark) => mark.rule_id))],
  }
}
