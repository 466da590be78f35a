import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { SubmitInput } from '../../contract/sample.ts'
import { faultSentence } from '../../contract/validate.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import type { StationCore } from '../core.ts'
import { findWritable } from './findWritable.ts'

/** How far a gauge's clock may run ahead of the station's. */
const futureTolerance = 5 * 60_000

/** A subgroup that was checked and waits for its commit. */
export interface PreparedSample {
  readonly caller: Caller
  readonly characteristic: CharacteristicRow
  readonly measurements: readonly number[]
  /** Null takes the time of the commit. */
  readonly at: number | null
  /** Null gets a new one. */
  readonly uuid: Buffer | null
  readonly batchNumber: string | null
  readonly operatorId: string | null
  readonly metadata: string | null
}

/** The bytes of a UUID of any version and variant: gauges make them up in ways that RFC 9562 does not know. */
const uuidBytes = (text: string): Buffer => Buffer.from(text.replaceAll('-', ''), 'hex')

const checkCount = (faults: ErrorDetail[], characteristic: CharacteristicRow, count: number): void => {
  const { code, subgroupSize, chartParams } = characteristic
  const fewest = chartParams.min_subgroup_size ?? subgroupSize
  if (count >= fewest && count <= subgroupSize) return
  const wanted = fewest === subgroupSize ? `exactly ${subgroupSize}` : `${fewest} to ${subgroupSize}`
  faults.push({
    field: 'measurements',
    value: `${count} values`,
    constraint: `${code} takes ${wanted} a subgroup, not ${count}`,
  })
}

const checkPlausibility = (
  faults: ErrorDetail[],
  characteristic: CharacteristicRow,
  values: readonly number[],
): void => {
  const { code, plausibleMin, plausibleMax } = characteristic
  if (plausibleMin === null && plausibleMax === null) return
  const low = plausibleMin ?? Number.NEGATIVE_INFINITY
  const high = plausibleMax ?? Number.POSITIVE_INFINITY
  values.forEach((value, i) => {
    if (value >= low && value <= high) return
    faults.push({
      field: `measurements.${i}`,
      value,
      constraint: `is outside the plausible range ${plausibleMin ?? '−∞'} to ${plausibleMax ?? '∞'} of ${code}`,
    })
  })
}

const checkTime = (faults: ErrorDetail[], at: number | null, now: number): void => {
  if (at === null || at <= now + futureTolerance) return
  faults.push({
    field: 'timestamp',
    value: new Date(at).toISOString(),
    constraint: `is more than 5 minutes ahead of the station's clock (${new Date(now).toISOString()})`,
  })
}

/**
 * Checks a subgroup against its characteristic and the caller's rights.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, or VALIDATION_ERROR with every fault
 */
export const prepareSubmission = (core: StationCore, caller: Caller, input: SubmitInput): PreparedSample => {
  const characteristic = findWritable(core, caller, input)
  const at = input.timestamp === undefined ? null : Date.parse(input.timestamp)
  const faults: ErrorDetail[] = []
  checkCount(faults, characteristic, input.measurements.length)
  checkPlausibility(faults, characteristic, input.measurements)
  checkTime(faults, at, core.clock.now())
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
  return {
    caller,
    characteristic,
    measurements: input.measurements,
    at,
    uuid: input.sample_uuid === undefined ? null : uuidBytes(input.sample_uuid),
    batchNumber: input.batch_number ?? null,
    operatorId: input.operator_id ?? null,
    metadata: input.metadata === undefined ? null : JSON.stringify(input.metadata),
  }
}
