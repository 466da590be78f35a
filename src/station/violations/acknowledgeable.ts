import type { HandledAlarm } from '../../contract/alarmPolicy.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ViolationRow } from '../../storage/measurements/violations.ts'
import { requireMayAcknowledge } from '../alarms/requireHandling.ts'
import type { StationCore } from '../core.ts'
import { findVisibleViolation } from './getViolation.ts'

/** A violation as the rules of handling look at it. */
export const handledAs = ({ severity, ruleId }: Pick<ViolationRow, 'severity' | 'ruleId'>): HandledAlarm => ({
  severity,
  rule_id: ruleId,
})

/**
 * A violation that waits for somebody to say what caused it.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where somebody was first, UNPROCESSABLE_ENTITY where it was withdrawn,
 * FORBIDDEN where the plant keeps the role from it
 */
export const acknowledgeable = (core: Pick<StationCore, 'db'>, caller: Caller, id: number): ViolationRow => {
  const { violation } = findVisibleViolation(core, caller, id)
  if (violation.status === 'acknowledged') {
    throw new ContractError(
      'CONFLICT',
      `${violation.acknowledgedBy} has already acknowledged this violation.`,
    )
  }
  if (violation.status === 'withdrawn') {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'This violation was withdrawn: data that came later changed the verdict. There is nothing to acknowledge.',
    )
  }
  requireMayAcknowledge(core.db, caller, handledAs(violation))
  return violation
}
