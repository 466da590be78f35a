import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { type OrderState, orderTransitions } from '../../contract/production/workOrder.ts'
import { localTime } from '../../contract/zoneClock.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { holdsOf, insertHold, releaseHold } from '../../storage/production/holds.ts'
import { insertStep } from '../../storage/production/workOrderSteps.ts'
import { putWorkOrder, type WorkOrderRow } from '../../storage/production/workOrders.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { orderAsItStands } from './describeWorkOrder.ts'
import { findWorkOrder } from './findWorkOrder.ts'
import { lifeOf } from './lifeOf.ts'

type Asked = ParsedInputOf<'workOrder.setStatus'>

const refused = (message: string, field: string, value: unknown, constraint: string): ContractError =>
  new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, value, constraint }])

const checkTransition = ({ workOrderId, status }: WorkOrderRow, asked: Asked): void => {
  const next = orderTransitions[status]
  if (!next.includes(asked.status)) {
    const choices = next.join(' or ')
    throw refused(
      next.length === 0
        ? `The work order ${workOrderId} is ${status}, which is final.`
        : `The work order ${workOrderId} is ${status}. It may become ${choices}, but not ${asked.status}.`,
      'status',
      asked.status,
      next.length === 0 ? `must stay ${status}` : `must be ${choices}`,
    )
  }
  if (asked.hold_cause !== undefined && asked.status !== 'ON_HOLD') {
    throw refused(
      'Only an order that goes on hold has a cause for it. Leave hold_cause out.',
      'hold_cause',
      asked.hold_cause,
      'must be left out unless status is ON_HOLD',
    )
  }
  if (status === 'COMPLETED' && asked.status === 'ACTIVE' && asked.reason === undefined) {
    throw refused(
      'Say why the completed order is opened again: send a reason.',
      'reason',
      null,
      'must be given to reopen an order',
    )
  }
}

/** A hold keeps the cause that it was begun with: on-time delivery counts by it. */
const checkSameHold = (db: WritableDb, { workOrderId }: WorkOrderRow, { hold_cause: asked }: Asked): void => {
  const cause = holdsOf(db, workOrderId).find(({ releasedAt }) => releasedAt === null)?.cause
  if (asked === undefined || cause === undefined || asked === cause) return
  throw refused(
    `The work order ${workOrderId} is on hold for ${cause} already. Release it, then hold it for ${asked}.`,
    'hold_cause',
    asked,
    `must be ${cause} while this hold lasts`,
  )
}

/** When it happened: not in the future, and not before what happened to the order last. */
const timeOf = (db: WritableDb, order: WorkOrderRow, asked: Asked, now: number): number => {
  const at = asked.at === undefined ? now : Date.parse(asked.at)
  if (at > now) {
    throw refused(
      'The change would lie in the future. Check the clock, or leave the time out.',
      'at',
      asked.at,
      'must not be in the future',
    )
  }
  const ends = holdsOf(db, order.workOrderId).map(({ heldAt, releasedAt }) => releasedAt ?? heldAt)
  const last = Math.max(...lifeOf(db, order).map((step) => step.at), ...ends)
  if (at < last) {
    const before = new Date(last).toISOString()
    throw refused(
      `The change would lie before the last one of this order, at ${before}. Choose a later time.`,
      'at',
      asked.at ?? new Date(at).toISOString(),
      `must not be before ${before}`,
    )
  }
  return at
}

const stateAt = (
  db: WritableDb,
  status: OrderState,
  at: number,
): Partial<Pick<WorkOrderRow, 'completedAt' | 'shippedAt' | 'shippedOn' | 'cancelledAt'>> => {
  switch (status) {
    case 'COMPLETED':
      return { completedAt: at }
    case 'SHIPPED':
      return { shippedAt: at, shippedOn: localTime(at, calendarOf(db).timeZone).day }
    case 'CANCELLED':
      return { cancelledAt: at }
    case 'ACTIVE':
      return { completedAt: null }
    case 'ON_HOLD':
      return {}
  }
}

/**
 * Moves an order on: to hold and back, to completed, shipped or cancelled. Holds are kept with their times. The status that it has
 * already changes nothing.
 *
 * @throws ContractError NOT_FOUND for an order that the caller cannot see, UNPROCESSABLE_ENTITY where the order may not go there,
 * the time does not fit, or a reason is missing
 */
export const setOrderStatus =
  ({ db, clock }: ProductionDeps): Handler<'workOrder.setStatus'> =>
  (caller, asked) =>
    inTransaction(db, () => {
      const before = findWorkOrder(db, caller, asked.work_order_id)
      const now = clock.now()
      const { workOrderId, clientId } = before
      if (before.status === asked.status) {
        checkSameHold(db, before, asked)
        return orderAsItStands(db, workOrderId, now)
      }
      checkTransition(before, asked)
      const at = timeOf(db, before, asked, now)
      const by = actorOf(caller).name
      const reason = asked.reason ?? null
      const cause = asked.status === 'ON_HOLD' ? (asked.hold_cause ?? 'OTHER') : null
      if (cause === null) releaseHold(db, workOrderId, at, by)
      else {
        insertHold(db, {
          clientId,
          workOrderId,
          cause,
          reason,
          heldAt: at,
          heldBy: by,
          releasedAt: null,
          releasedBy: null,
        })
      }
      insertStep(db, { workOrderId, status: asked.status, at, by, reason, holdCause: cause })
      putWorkOrder(db, {
        ...before,
        status: asked.status,
        ...stateAt(db, asked.status, at),
        updatedBy: by,
        updatedAt: now,
      })
      appendAudit(db, {
        at: now,
        kind: 'production',
        caller,
        operation: 'workOrder.setStatus',
        table: 'work_order',
        recordId: workOrderId,
        before: { status: before.status },
        after: {
          status: asked.status,
          at: new Date(at).toISOString(),
          ...(cause === null ? {} : { hold_cause: cause }),
        },
        reason,
      })
      return orderAsItStands(db, workOrderId, now)
    })
