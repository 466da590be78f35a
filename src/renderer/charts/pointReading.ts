import { pointFlags } from '../../contract/chart.ts'
import { type Zone, zoneOf } from '../../spc/zone.ts'
import { type ChartModel, firstNumberOf, limitsOfPoint } from './chartModel.ts'

/** A point as a person reads it. */
export interface PointReading {
  /** Number of the subgroup, counted from the first one ever stored. */
  readonly number: number
  readonly sampleId: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly value: number
  readonly dispersion: number | null
  readonly n: number
  /** Distance from the centre line in sigmas of the plotted value; null without frozen limits. */
  readonly z: number | null
  readonly zone: Zone | 'trial'
  readonly excluded: boolean
  /** Rules that found something here, on either panel; the most severe first. */
  readonly rules: readonly number[]
}

/** Reads the point at an index; null where there is none. */
export const readPoint = (model: ChartModel, index: number): PointReading | null => {
  const { columns, length } = model.points
  if (index < 0 || index >= length) return null
  const sampleId = columns.sample_id[index] as number
  const value = columns.value[index] as number
  const dispersion = columns.dispersion[index] as number
  const limits = columns.revision[index] === 0 ? null : limitsOfPoint(model, index)
  const sigma = limits === null ? 0 : (limits.ucl - limits.centerLine) / 3
  const z = limits === null || sigma <= 0 ? null : (value - limits.centerLine) / sigma
  return {
    number: firstNumberOf(model) + index,
    sampleId,
    at: columns.at[index] as number,
    value,
    dispersion: Number.isNaN(dispersion) ? null : dispersion,
    n: columns.n[index] as number,
    z,
    zone: z === null ? 'trial' : zoneOf(z),
    excluded: ((columns.flags[index] as number) & pointFlags.excluded) !== 0,
    rules: [...new Set((model.marks.bySample.get(sampleId) ?? []).map((mark) => mark.rule_id))],
  }
}
