import type { Handler } from '../../contract/handlers.ts'
import { requireCode } from '../catalogue/requireCode.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { acknowledgeable } from './acknowledgeable.ts'
import { storeAcknowledgement } from './storeAcknowledgement.ts'

/**
 * Records what a person found and did about a violation.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where somebody was first, UNPROCESSABLE_ENTITY where it was withdrawn or where
 * the cause or action is retired, VALIDATION_ERROR where that is unknown
 */
export const acknowledgeViolation =
  (core: StationCore): Handler<'violation.acknowledge'> =>
  (caller, input) => {
    const found = acknowledgeable(core, caller, input.violation_id)
    const causeCode = requireCode(core.db, 'cause', input.cause_code)
    const actionCode = requireCode(core.db, 'action', input.action_code)
    return runCommit(core, (effects) =>
      storeAcknowledgement(core, effects, caller, found, {
        operation: 'violation.acknowledge',
        at: core.clock.now(),
        causeCode,
        actionCode,
        comment: input.comment ?? null,
      }),
    )
  }
