import { ContractError } from '../../contract/errors.ts'
import type { ReviseLimitsInput } from '../../contract/limits.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type SampleRow, sampleById } from '../../storage/measurements/samples.ts'
import { pointsFromTo, type SeriesPoint } from '../../storage/measurements/series.ts'

/** As many subgroups as a baseline takes: more would hold up the measurements that come in meanwhile. */
const largestBaseline = 10_000

export type BaselineInput = Extract<ReviseLimitsInput, { method: 'baseline' }>

/** Whose subgroups. */
interface Owner {
  readonly id: number
  readonly code: string
}

/**
 * A stored subgroup of a characteristic.
 *
 * @param field where its id was sent, for the error
 * @throws ContractError VALIDATION_ERROR for one of another characteristic
 */
export const sampleOf = (
  db: ReadableDb,
  characteristic: Owner,
  sampleId: number,
  field: string,
): SampleRow => {
  const sample = sampleById(db, sampleId)
  if (sample !== null && sample.characteristicId === characteristic.id) return sample
  throw new ContractError(
    'VALIDATION_ERROR',
    `${field}: sample ${sampleId} is not one of ${characteristic.code}`,
    [{ field, value: sampleId, constraint: `must be a sample of ${characteristic.code}` }],
  )
}

/**
 * The subgroups of a baseline, oldest first, without those that are excluded.
 *
 * @throws ContractError VALIDATION_ERROR for a sample of another characteristic, UNPROCESSABLE_ENTITY where there are too many
 */
export const baselinePoints = (
  db: ReadableDb,
  characteristic: Owner,
  input: BaselineInput,
): SeriesPoint[] => {
  const { from_sample, to_sample } = input
  const from = from_sample === undefined ? null : sampleOf(db, characteristic, from_sample, 'from_sample')
  const to = to_sample === undefined ? null : sampleOf(db, characteristic, to_sample, 'to_sample')
  const points = pointsFromTo(db, characteristic.id, from, to, largestBaseline + 1)
  if (points.length <= largestBaseline) return points
  if (from === null && to === null) return points.slice(-largestBaseline)
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `A baseline has at most ${largestBaseline} subgroups, and these are more. Choose a shorter period.`,
  )
}
