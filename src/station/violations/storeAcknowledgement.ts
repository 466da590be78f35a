import type { Caller } from '../../contract/caller.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { Violation } from '../../contract/violation.ts'
import {
  acknowledgeViolation,
  type ViolationRow,
  violationById,
} from '../../storage/measurements/violations.ts'
import { actorOf } from '../actor.ts'
import type { Said } from '../alarms/requireHandling.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { describeViolation, withCharacteristic } from './describeViolation.ts'

/** What a person found and did about a violation; the codes are ones that the lists offer. */
export interface Acknowledgement extends Said {
  readonly operation: OperationName
  readonly at: number
}

/**
 * Writes within a commit who acknowledged a violation and why, with an entry of its own in the audit log.
 *
 * @returns the violation as it is now
 */
export const storeAcknowledgement = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  found: ViolationRow,
  { operation, ...said }: Acknowledgement,
): Violation => {
  const { id, characteristicId } = found
  const before = describeViolation(withCharacteristic(core.db, found))
  acknowledgeViolation(core.db, id, { who: actorOf(caller).name, ...said })
  effects.violationChanges.push({ id, characteristicId, status: 'acknowledged' })
  const after = describeViolation(withCharacteristic(core.db, violationById(core.db, id) ?? found))
  effects.seq = appendAudit(core.db, {
    kind: 'violation',
    caller,
    at: said.at,
    operation,
    table: 'violation',
    recordId: id,
    before,
    after,
    reason: said.comment,
  })
  return after
}
