import type { ErrorDetail } from '../../contract/errors.ts'
import type { SubmitInput } from '../../contract/sample.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../spc/chartType.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'

/** What a submission holds, as the chart takes it: measurements without blanks, `[count, size]`, or a count alone. */
export interface SubgroupContent {
  readonly values: readonly number[]
  readonly faults: readonly ErrorDetail[]
}

/** Charts whose counts are of nonconforming units, so that there cannot be more than were inspected. */
const ofUnits: readonly ChartType[] = ['p', 'np', 'laney_p']

const refused = (field: string, value: unknown, constraint: string): SubgroupContent => ({
  values: [],
  faults: [{ field, value, constraint }],
})

const withoutBlanks = (sent: readonly (number | null)[]): readonly number[] =>
  sent.includes(null) ? sent.filter((value) => value !== null) : (sent as readonly number[])

const measured = (characteristic: CharacteristicRow, input: SubmitInput): SubgroupContent => {
  const { code, subgroupSize, chartParams } = characteristic
  if (input.measurements === undefined) {
    return refused('count', input.count, `${code} takes measurements, not a count`)
  }
  const values = withoutBlanks(input.measurements)
  const fewest = chartParams.min_subgroup_size ?? subgroupSize
  if (values.length >= fewest && input.measurements.length <= subgroupSize) return { values, faults: [] }
  const wanted = fewest === subgroupSize ? `exactly ${subgroupSize}` : `${fewest} to ${subgroupSize}`
  if (input.measurements.length <= subgroupSize && values.length < input.measurements.length) {
    const constraint = `is missing, and ${code} takes ${wanted} values a subgroup`
    const blanks = input.measurements.flatMap((value, i) =>
      value === null ? { field: `measurements.${i}`, value, constraint } : [],
    )
    return { values: [], faults: blanks }
  }
  const sent = input.measurements.length
  return refused('measurements', `${sent} values`, `${code} takes ${wanted} a subgroup, not ${sent}`)
}

const counted = (characteristic: CharacteristicRow, input: SubmitInput): SubgroupContent => {
  const { code, chartType, subgroupSize } = characteristic
  const { count } = input
  if (count === undefined) {
    return refused(
      'measurements',
      input.measurements,
      `${code} takes count and sample_size, not measurements`,
    )
  }
  const size = input.sample_size ?? subgroupSize
  const faults: ErrorDetail[] = []
  if (!Number.isInteger(count))
    faults.push({ field: 'count', value: count, constraint: 'must be a whole number' })
  if (ofUnits.includes(chartType)) {
    if (!Number.isInteger(size)) {
      faults.push({ field: 'sample_size', value: size, constraint: 'must be a whole number of units' })
    }
    if (count > size)
      faults.push({ field: 'count', value: count, constraint: `must be <= sample_size (${size})` })
  }
  return { values: [count, size], faults }
}

const alone = (characteristic: CharacteristicRow, input: SubmitInput): SubgroupContent => {
  const { code, chartType, subgroupSize } = characteristic
  const [only] = input.measurements ?? []
  const value = input.count ?? only ?? null
  if (value === null || (input.measurements?.length ?? 1) !== 1) {
    return refused(
      'measurements',
      input.measurements,
      `${code} takes one ${chartType === 't' ? 'time' : 'count'}`,
    )
  }
  const faults: ErrorDetail[] = []
  const field = input.count === undefined ? 'measurements.0' : 'count'
  if (value < 0) faults.push({ field, value, constraint: 'must be >= 0' })
  if (chartType !== 't' && !Number.isInteger(value)) {
    faults.push({ field, value, constraint: 'must be a whole number' })
  }
  if (input.sample_size !== undefined && (chartType !== 'c' || input.sample_size !== subgroupSize)) {
    const constraint =
      chartType === 'c'
        ? `must be ${subgroupSize}, the same for every sample of a c chart; use a u chart where it varies`
        : `a ${chartType} chart has no sample size`
    faults.push({ field: 'sample_size', value: input.sample_size, constraint })
  }
  return { values: [value], faults }
}

const readers = { measurements: measured, counted, count: alone }

/** Reads what a submission holds, with every fault of its numbers. A missing value is left out, never taken as 0. */
export const subgroupContent = (characteristic: CharacteristicRow, input: SubmitInput): SubgroupContent =>
  readers[chartDefinition(characteristic.chartType).kind](characteristic, input)
