import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { SubmitInput } from '../../contract/sample.ts'
import { faultSentence } from '../../contract/validate.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { knowsParts, partFault } from '../../spc/charts/shortRunPart.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import type { Clock } from '../clock.ts'
import type { StationCore } from '../core.ts'
import { findWritable } from './findWritable.ts'
import { estimateOf, revisionAt } from './seriesState.ts'
import { subgroupContent } from './subgroupContent.ts'

/** How far a gauge's clock may run ahead of the station's. */
export const futureTolerance = 5 * 60_000

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

/** What a check needs of the station; workers have it, too. */
export interface CheckCore {
  readonly db: ReadableDb
  readonly clock: Pick<Clock, 'now'>
}

/** The bytes of a UUID of any version and variant: gauges make them up in ways that RFC 9562 does not know. */
const uuidBytes = (text: string): Buffer => Buffer.from(text.replaceAll('-', ''), 'hex')

const checkPlausibility = (
  faults: ErrorDetail[],
  characteristic: CharacteristicRow,
  values: readonly number[],
): void => {
  const { code, plausibleMin, plausibleMax, chartType } = characteristic
  if (plausibleMin === null && plausibleMax === null) return
  const low = plausibleMin ?? Number.NEGATIVE_INFINITY
  const high = plausibleMax ?? Number.POSITIVE_INFINITY
  const { kind } = chartDefinition(chartType)
  // The size of what was inspected is not a value.
  const checked = kind === 'counted' ? values.slice(0, 1) : values
  checked.forEach((value, i) => {
    if (value >= low && value <= high) return
    faults.push({
      field: kind === 'measurements' ? `measurements.${i}` : 'count',
      value,
      constraint: `is outside the plausible range ${plausibleMin ?? '−∞'} to ${plausibleMax ?? '∞'} of ${code}`,
    })
  })
}

/** A short-run chart can only plot parts that it knows. */
const checkPart = (
  core: CheckCore,
  faults: ErrorDetail[],
  characteristic: CharacteristicRow,
  { metadata }: SubmitInput,
  at: number | null,
): void => {
  const part = metadata?.part_number ?? null
  if (typeof part === 'boolean') {
    faults.push({ field: 'metadata.part_number', value: part, constraint: 'must be text' })
  }
  if (!knowsParts(characteristic.chartType)) return
  const revisions = revisionsOf(core.db, characteristic.id)
  const key = { at: at ?? Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER }
  const revision = revisionAt(revisions, key)
  const fault = partFault(
    chartPlanOf(characteristic),
    revision === null ? null : estimateOf(revision),
    part === null ? null : String(part),
  )
  if (fault !== null) faults.push({ field: 'metadata.part_number', value: part, constraint: fault })
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
 * Checks the content of a subgroup against its characteristic.
 *
 * @param at when it was measured, ms; null is now
 * @returns its values as the chart takes them
 * @throws ContractError VALIDATION_ERROR with every fault
 */
export const checkedValues = (
  core: CheckCore,
  characteristic: CharacteristicRow,
  input: SubmitInput,
  at: number | null,
): readonly number[] => {
  const content = subgroupContent(characteristic, input)
  const faults: ErrorDetail[] = [...content.faults]
  checkPlausibility(faults, characteristic, content.values)
  checkPart(core, faults, characteristic, input, at)
  checkTime(faults, at, core.clock.now())
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
  return content.values
}

/**
 * Checks a subgroup against its characteristic and the caller's rights.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, or VALIDATION_ERROR with every fault
 */
export const prepareSubmission = (core: StationCore, caller: Caller, input: SubmitInput): PreparedSample => {
  const characteristic = findWritable(core, caller, input)
  const at = input.timestamp === undefined ? null : Date.parse(input.timestamp)
  const measurements = checkedValues(core, characteristic, input, at)
  return {
    caller,
    characteristic,
    measurements,
    at,
    uuid: input.sample_uuid === undefined ? null : uuidBytes(input.sample_uuid),
    batchNumber: input.batch_number ?? null,
    operatorId: input.operator_id ?? null,
    metadata: input.metadata === undefined ? null : JSON.stringify(input.metadata),
  }
}
