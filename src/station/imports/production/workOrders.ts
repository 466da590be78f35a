import { ContractError } from '../../../contract/errors.ts'
import { type ImportedOrder, importedOrder, statusTold } from '../../../contract/importOrder.ts'
import { workOrderChanges } from '../../../contract/production/workOrder.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { workOrderById } from '../../../storage/production/workOrders.ts'
import { lineOf, seesLine } from '../../masterData/lineOf.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import { checkTransitions } from './checkTransitions.ts'
import { orderContent, orderState } from './orderState.ts'
import { stepsTo, takeSteps } from './orderSteps.ts'
import { picked, recordUse } from './recordUse.ts'
import { removeOrder, restoreOrder } from './takeBackOrder.ts'

const flat = ({ plan, life }: ImportedOrder) => ({ ...plan, ...life, status: statusTold(life) })

/** The first day that a row tells of an order; null where it tells none. */
const beginOf = (zone: string, planned: string | null, life: ImportedOrder['life']): string | null => {
  const { actual_start, on_hold_since, completed_at, shipped_at, cancelled_at } = life
  const days = [actual_start, on_hold_since, completed_at, shipped_at, cancelled_at].flatMap((at) =>
    at === undefined ? [] : [localTime(Date.parse(at), zone).day],
  )
  return [...(planned === null ? [] : [planned]), ...days].sort()[0] ?? null
}

/** Orders, each known by its id, with what became of them. */
export const workOrders = recordUse({
  schema: importedOrder,
  input: (said) => said,
  flat,
  identity: ['work_order_id'],
  check: ({ db, caller, now }, { plan, life }) => {
    lineOf(caller, plan.client_id)
    const other = workOrderById(db, plan.work_order_id)
    if (other !== null && (other.clientId !== plan.client_id || !seesLine(caller, other.clientId))) {
      throw new ContractError(
        'CONFLICT',
        `The work order id ${plan.work_order_id} is taken. Choose another one, or change that order.`,
        [{ field: 'work_order_id', value: plan.work_order_id, constraint: 'must not be taken' }],
      )
    }
    for (const field of [
      'actual_start',
      'on_hold_since',
      'completed_at',
      'shipped_at',
      'cancelled_at',
    ] as const) {
      const at = life[field]
      if (at === undefined || Date.parse(at) <= now) continue
      throw new ContractError('UNPROCESSABLE_ENTITY', `${field} must not be in the future`, [
        { field, value: at, constraint: 'must not be in the future' },
      ])
    }
  },
  checkChange: ({ db }, key, { plan, life }) => {
    const row = workOrderById(db, key)
    if (row !== null) checkTransitions(row, stepsTo(row.status, life), plan.work_order_id)
  },
  lineOf: (_db, { plan }) => plan.client_id,
  stored: (db, { plan }) => {
    const row = workOrderById(db, plan.work_order_id)
    return row === null ? [] : [{ key: row.workOrderId, content: orderContent(db, row) }]
  },
  keyBefore: ({ plan }) => plan.work_order_id,
  create: (work, { plan, life }) => {
    const { call, caller, db } = work
    const { work_order_id, planned_start_date: planned } = plan
    const begins = beginOf(calendarOf(db).timeZone, planned, life)
    call('workOrder.create', caller, { ...plan, planned_start_date: begins })
    takeSteps(work, work_order_id, 'ACTIVE', life)
    // What happened before the planned start has its place now, and the plan is as it was told.
    if (planned !== null && planned !== begins) {
      call('workOrder.update', caller, { work_order_id, changes: { planned_start_date: planned } })
    }
    return work_order_id
  },
  change: (work, key, { plan, life }, fields) => {
    const { call, caller, db } = work
    const changes = workOrderChanges.parse(
      picked(
        plan,
        fields.filter((field) => field in workOrderChanges.shape),
      ),
    )
    if (Object.keys(changes).length > 0) call('workOrder.update', caller, { work_order_id: key, changes })
    const row = workOrderById(db, key)
    const isTold = fields.some((field) => !(field in workOrderChanges.shape))
    if (row !== null && isTold) takeSteps(work, key, row.status, life)
  },
  contentOf: orderState,
  remove: removeOrder,
  restore: restoreOrder,
})
