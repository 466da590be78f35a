import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Shift } from '../../contract/shift.ts'
import type { ViolationFilterInput } from '../../contract/violation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { TimesOfDay, ViolationFilter } from '../../storage/measurements/violationConditions.ts'
import { readingScope } from '../characteristics/clientScope.ts'
import { shiftsOf } from '../shifts/shiftsOf.ts'
import { traceValueIds, wantedTrace } from '../traceability/traceValueIds.ts'

const ms = (timestamp: string | undefined): number | undefined =>
  timestamp === undefined ? undefined : Date.parse(timestamp)

/** The times of day of a shift; undefined where it is the only one and lasts the whole day. */
const timesOf = (shifts: readonly Shift[], start: string): TimesOfDay | undefined => {
  const place = shifts.findIndex((shift) => shift.start === start)
  if (place === -1) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `No shift starts at ${start}. The shifts start at ${shifts.map((shift) => shift.start).join(', ')}.`,
      [{ field: 'shift', value: start, constraint: 'must be the start of a shift' }],
    )
  }
  const next = shifts[(place + 1) % shifts.length]?.start ?? start
  return next === start ? undefined : { from: start, to: next }
}

/**
 * What a caller may see of the violations that it asks for.
 *
 * @throws ContractError VALIDATION_ERROR where no shift starts at the time given, or there is no such field to trace
 */
export const filterOf = (db: ReadableDb, caller: Caller, input: ViolationFilterInput): ViolationFilter => ({
  characteristicId: input.characteristic_id,
  sampleId: input.sample_id,
  ruleId: input.rule_id,
  severity: input.severity,
  causeCode: input.cause_code,
  actionCode: input.action_code,
  operatorId: input.operator_id,
  partNumber: input.part_number,
  traceValueIds: input.trace === undefined ? undefined : traceValueIds(db, wantedTrace(input.trace)),
  timesOfDay: input.shift === undefined ? undefined : timesOf(shiftsOf(db), input.shift),
  from: ms(input.from),
  to: ms(input.to),
  ...readingScope(caller),
})
