import type { Handler } from '../../contract/handlers.ts'
import { requireSaid } from '../alarms/requireHandling.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { acknowledgeable, handledAs } from './acknowledgeable.ts'
import { storeAcknowledgement } from './storeAcknowledgement.ts'

/**
 * Records what a person found and did about a violation.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where somebody was first, UNPROCESSABLE_ENTITY where it was withdrawn or where
 * the cause or action is retired, VALIDATION_ERROR where that is unknown, or missing and asked for, FORBIDDEN where the
 * plant keeps the role from it
 */
export const acknowledgeViolation =
  (core: StationCore): Handler<'violation.acknowledge'> =>
  (caller, input) => {
    const found = acknowledgeable(core, caller, input.violation_id)
    const said = requireSaid(core.db, caller, [handledAs(found)], input)
    return runCommit(core, (effects) =>
      storeAcknowledgement(core, effects, caller, found, {
        operation: 'violation.acknowledge',
        at: core.clock.now(),
        ...said,
      }),
    )
  }
