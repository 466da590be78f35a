import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { amendViolation as store, violationById } from '../../storage/measurements/violations.ts'
import { requireComplete } from '../alarms/requireHandling.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { requireCode } from '../catalogue/requireCode.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { handledAs } from './acknowledgeable.ts'
import { describeViolation, withCharacteristic } from './describeViolation.ts'
import { findVisibleViolation } from './getViolation.ts'

const refused = {
  open: 'Nobody has acknowledged this violation yet: acknowledge it with its cause and action.',
  withdrawn:
    'This violation was withdrawn: data that came later changed the verdict. What was said of it stays.',
}

/**
 * Changes the cause, the action or the comment of an acknowledged violation, with a reason. Who acknowledged it, and when,
 * stays; what was said before is in the audit log.
 *
 * @throws ContractError NOT_FOUND, UNPROCESSABLE_ENTITY where it is not acknowledged, nothing would change, or a code is
 * retired, VALIDATION_ERROR for an unknown code
 */
export const amendViolation =
  (core: StationCore): Handler<'violation.amend'> =>
  (caller, input) => {
    const { violation: found } = findVisibleViolation(core, caller, input.violation_id)
    if (found.status !== 'acknowledged') {
      throw new ContractError('UNPROCESSABLE_ENTITY', refused[found.status])
    }
    const codeOr = (list: 'cause' | 'action', code: string | undefined, former: string | null) =>
      code === undefined ? former : requireCode(core.db, list, code, former)
    const said = {
      causeCode: codeOr('cause', input.cause_code, found.causeCode),
      actionCode: codeOr('action', input.action_code, found.actionCode),
      comment: input.comment === undefined ? found.comment : input.comment || null,
    }
    requireComplete(core.db, caller, [handledAs(found)], {
      cause_code: said.causeCode ?? undefined,
      action_code: said.actionCode ?? undefined,
      comment: said.comment ?? undefined,
    })
    if (
      said.causeCode === found.causeCode &&
      said.actionCode === found.actionCode &&
      said.comment === found.comment
    ) {
      throw new ContractError(
        'UNPROCESSABLE_ENTITY',
        'Nothing would change: cause, action and comment are what was said before.',
      )
    }
    return runCommit(core, (effects) => {
      const before = describeViolation(withCharacteristic(core.db, found))
      store(core.db, found.id, said)
      const { id, characteristicId, status } = found
      effects.violationChanges.push({ id, characteristicId, status })
      const after = describeViolation(withCharacteristic(core.db, violationById(core.db, id) ?? found))
      effects.seq = appendAudit(core.db, {
        kind: 'violation',
        caller,
        at: core.clock.now(),
        operation: 'violation.amend',
        table: 'violation',
        recordId: id,
        before,
        after,
        reason: input.reason,
      })
      return after
    })
  }
