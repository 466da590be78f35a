import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { holdsOf, insertHold } from '../../storage/production/holds.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import { describeHold } from './describeWorkOrder.ts'
import { findWorkOrder } from './findWorkOrder.ts'
import { lifeOf } from './lifeOf.ts'

const iso = (at: number): string => new Date(at).toISOString()

/**
 * Stores a hold of the past that is told later; the order's state stays. It lies within the order's life and beside its other holds,
 * so that no hour counts twice.
 *
 * @throws ContractError NOT_FOUND for an order that the caller cannot see, UNPROCESSABLE_ENTITY where the time does not fit
 */
export const recordHold =
  ({ db, clock }: ProductionDeps): Handler<'hold.record'> =>
  (caller, input) =>
    inTransaction(db, () => {
      const order = findWorkOrder(db, caller, input.work_order_id)
      const now = clock.now()
      const [heldAt, releasedAt] = [Date.parse(input.held_at), Date.parse(input.released_at)]
      const { workOrderId, clientId } = order
      const began = Math.min(...lifeOf(db, order).map((step) => step.at))
      const ended = order.shippedAt ?? order.cancelledAt ?? now
      const refuse = (message: string, field: string, value: number, constraint: string): never => {
        throw new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, value: iso(value), constraint }])
      }
      if (heldAt < began) {
        refuse(
          `The work order ${workOrderId} began at ${iso(began)}. A hold cannot begin before it.`,
          'held_at',
          heldAt,
          `must not be before ${iso(began)}`,
        )
      }
      if (releasedAt > ended) {
        refuse(
          ended === now
            ? 'The hold would end in the future. Put the order on hold instead.'
            : `The work order ${workOrderId} ended at ${iso(ended)}. A hold cannot last longer.`,
          'released_at',
          releasedAt,
          ended === now ? 'must not be in the future' : `must not be after ${iso(ended)}`,
        )
      }
      const other = holdsOf(db, workOrderId).find(
        (hold) => hold.heldAt < releasedAt && (hold.releasedAt ?? Number.POSITIVE_INFINITY) > heldAt,
      )
      if (other !== undefined) {
        refuse(
          `The work order ${workOrderId} was on hold in this time already, from ${iso(other.heldAt)}.`,
          'held_at',
          heldAt,
          'must not overlap another hold of the order',
        )
      }
      const by = actorOf(caller).name
      const row = insertHold(db, {
        clientId,
        workOrderId,
        cause: input.cause,
        reason: input.reason ?? null,
        heldAt,
        heldBy: by,
        releasedAt,
        releasedBy: by,
      })
      appendAudit(db, {
        at: now,
        kind: 'production',
        caller,
        operation: 'hold.record',
        table: 'work_order_hold',
        recordId: row.id,
        after: describeHold(row),
        reason: row.reason,
      })
      return describeHold(row)
    })
