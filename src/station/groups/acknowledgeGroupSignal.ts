import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { groupSignalById, acknowledgeGroupSignal as store } from '../../storage/measurements/groupSignals.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { requireMayAcknowledge, requireSaid } from '../alarms/requireHandling.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { describeGroupSignal } from './describeGroupSignal.ts'
import { findGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/**
 * Records what a person found and did about an observation beyond the limit.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where somebody was first, UNPROCESSABLE_ENTITY where it was withdrawn
 */
export const acknowledgeGroupSignal =
  ({ core, watch }: GroupDeps): Handler<'groupSignal.acknowledge'> =>
  (caller, input) => {
    const { db } = core
    const { after, groupId, change } = inTransaction(db, () => {
      const found = groupSignalById(db, input.signal_id)
      if (found === null) throw new ContractError('NOT_FOUND', `There is no group signal ${input.signal_id}.`)
      const group = findGroup(db, caller, found.groupId)
      if (found.status === 'acknowledged') {
        throw new ContractError('CONFLICT', `${found.acknowledgedBy} has already acknowledged this signal.`)
      }
      if (found.status === 'withdrawn') {
        throw new ContractError(
          'UNPROCESSABLE_ENTITY',
          'This signal was withdrawn: data that came later changed the verdict. There is nothing to acknowledge.',
        )
      }
      const alarm = { severity: 'CRITICAL', rule_id: null } as const
      requireMayAcknowledge(db, caller, alarm)
      const at = core.clock.now()
      store(db, found.id, {
        acknowledgedBy: actorOf(caller).name,
        acknowledgedAt: at,
        ...requireSaid(db, caller, [alarm], input),
      })
      const described = describeGroupSignal(db, groupSignalById(db, found.id) ?? found, group.name)
      const seq = appendAudit(db, {
        at,
        kind: 'violation',
        caller,
        operation: 'groupSignal.acknowledge',
        table: 'group_signal',
        recordId: found.id,
        before: describeGroupSignal(db, found, group.name),
        after: described,
        reason: input.comment ?? null,
      })
      return { after: described, groupId: group.id, change: { seq, id: found.id } }
    })
    watch.told(groupId, [change])
    return after
  }
