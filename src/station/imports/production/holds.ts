import { ContractError } from '../../../contract/errors.ts'
import { importedHold } from '../../../contract/importHold.ts'
import { holdsOf } from '../../../storage/production/holds.ts'
import { workOrderById } from '../../../storage/production/workOrders.ts'
import { findWorkOrder } from '../../workOrders/findWorkOrder.ts'
import { lifeOf } from '../../workOrders/lifeOf.ts'
import { checkTransitions } from './checkTransitions.ts'
import { orderState } from './orderState.ts'
import { recordUse } from './recordUse.ts'
import { restoreOrder } from './takeBackOrder.ts'

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const refused = (message: string, field: string, value: string, constraint: string): ContractError =>
  new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, value, constraint }])

/** Holds of orders, each known by its order and its begin. What an import did to an order's holds is put back with the order. */
export const holds = recordUse({
  schema: importedHold,
  input: (said) => said,
  identity: ['work_order_id', 'held_at'],
  check: ({ db, caller, now }, { work_order_id: id, held_at: held, released_at: released }) => {
    const order = findWorkOrder(db, caller, id)
    const began = Math.min(...lifeOf(db, order).map(({ at }) => at))
    if (Date.parse(held) < began) {
      const start = new Date(began).toISOString()
      throw refused(
        `The work order ${id} began at ${start}. A hold cannot begin before it.`,
        'held_at',
        held,
        `must not be before ${start}`,
      )
    }
    if (Date.parse(released ?? held) > now) {
      const field = released === undefined ? 'held_at' : 'released_at'
      throw refused(
        'A hold of the future cannot be recorded.',
        field,
        released ?? held,
        'must not be in the future',
      )
    }
    if (released === undefined && holdsOf(db, id).every(({ heldAt }) => heldAt !== Date.parse(held))) {
      checkTransitions(order, order.status === 'ON_HOLD' ? [] : [{ status: 'ON_HOLD' }], id)
    }
  },
  lineOf: (db, { work_order_id: id }) => workOrderById(db, id)?.clientId ?? null,
  stored: (db, { work_order_id: id, held_at: held }) =>
    holdsOf(db, id)
      .filter(({ heldAt }) => heldAt === Date.parse(held))
      .map(({ workOrderId, cause, reason, heldAt, releasedAt }) => ({
        key: workOrderId,
        content: {
          work_order_id: workOrderId,
          cause,
          reason,
          held_at: iso(heldAt),
          released_at: iso(releasedAt),
        },
      })),
  keyBefore: ({ work_order_id: id }) => id,
  create: ({ call, caller }, { released_at: released, ...hold }) => {
    if (released !== undefined) call('hold.record', caller, { ...hold, released_at: released })
    else {
      const { work_order_id, cause, reason, held_at: at } = hold
      call('workOrder.setStatus', caller, {
        work_order_id,
        status: 'ON_HOLD',
        hold_cause: cause,
        at,
        ...(reason == null ? {} : { reason }),
      })
    }
    return hold.work_order_id
  },
  change: () => {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'A hold cannot be overwritten. Skip it, or correct it by hand.',
    )
  },
  contentOf: orderState,
  remove: () => false,
  restore: restoreOrder,
})
