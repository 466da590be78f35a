import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { acknowledgeViolation as store, violationById } from '../../storage/measurements/violations.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { requireCode } from '../catalogue/requireCode.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { describeViolation, withCharacteristic } from './describeViolation.ts'
import { findVisibleViolation } from './getViolation.ts'

/**
 * Records what a person found and did about a violation.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where somebody was first, UNPROCESSABLE_ENTITY where it was withdrawn or where
 * the cause or action is retired, VALIDATION_ERROR where that is unknown
 */
export const acknowledgeViolation =
  (core: StationCore): Handler<'violation.acknowledge'> =>
  (caller, input) => {
    const { violation: found } = findVisibleViolation(core, caller, input.violation_id)
    if (found.status === 'acknowledged') {
      throw new ContractError('CONFLICT', `${found.acknowledgedBy} has already acknowledged this violation.`)
    }
    if (found.status === 'withdrawn') {
      throw new ContractError(
        'UNPROCESSABLE_ENTITY',
        'This violation was withdrawn: data that came later changed the verdict. There is nothing to acknowledge.',
      )
    }
    const causeCode = requireCode(core.db, 'cause', input.cause_code)
    const actionCode = requireCode(core.db, 'action', input.action_code)
    return runCommit(core, (effects) => {
      const before = describeViolation(withCharacteristic(core.db, found))
      const at = core.clock.now()
      store(core.db, found.id, {
        who: actorOf(caller).name,
        at,
        causeCode,
        actionCode,
        comment: input.comment ?? null,
      })
      effects.violationChanges.push({
        id: found.id,
        characteristicId: found.characteristicId,
        status: 'acknowledged',
      })
      const row = violationById(core.db, found.id) ?? found
      const after = describeViolation(withCharacteristic(core.db, row))
      effects.seq = appendAudit(core.db, {
        kind: 'violation',
        caller,
        at,
        operation: 'violation.acknowledge',
        table: 'violation',
        recordId: found.id,
        before,
        after,
        reason: input.comment ?? null,
      })
      return after
    })
  }
