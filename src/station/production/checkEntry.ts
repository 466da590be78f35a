import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { localTime } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { jobById } from '../../storage/production/jobs.ts'
import { type WorkOrderRow, workOrderById } from '../../storage/production/workOrders.ts'
import { checkOfLine, lineOf } from '../masterData/lineOf.ts'
import { calendarOf } from '../shifts/calendarOf.ts'

/**
 * The order that production is recorded for.
 *
 * @throws ContractError NOT_FOUND where there is none or it is another line's, FORBIDDEN for somebody without a line
 */
export const orderOfEntry = (db: ReadableDb, caller: Caller, workOrderId: string): WorkOrderRow => {
  lineOf(caller, undefined)
  const none = (): ContractError =>
    new ContractError(
      'NOT_FOUND',
      `There is no work order ${workOrderId}. Check its number, or have a leader enter the order first.`,
      [{ field: 'work_order_id', value: workOrderId, constraint: 'must be a work order' }],
    )
  const order = workOrderById(db, workOrderId)
  if (order === null) throw none()
  checkOfLine(caller, order.clientId, none)
  return order
}

const ended = {
  SHIPPED:
    'was shipped, so nothing more is made for it. Record it for another order, or have a leader correct an entry that is there.',
  CANCELLED: 'was cancelled. Record it for another order, or have a leader enter the order anew.',
}

/** The day on which an order ended; null where it goes on, or nobody knows. */
const endOf = (db: ReadableDb, { shippedOn, cancelledAt }: WorkOrderRow): string | null =>
  shippedOn ?? (cancelledAt === null ? null : localTime(cancelledAt, calendarOf(db).timeZone).day)

/**
 * Refuses production for an order after it was shipped or cancelled. What was made before is often told later, of an order on hold or
 * completed too.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY
 */
export const checkTakesEntries = (db: ReadableDb, order: WorkOrderRow, shiftDate: string): void => {
  const { workOrderId, status } = order
  if (status !== 'SHIPPED' && status !== 'CANCELLED') return
  if (shiftDate <= (endOf(db, order) ?? '')) return
  throw new ContractError('UNPROCESSABLE_ENTITY', `The work order ${workOrderId} ${ended[status]}`, [
    { field: 'work_order_id', value: workOrderId, constraint: `must not be ${status}` },
  ])
}

/**
 * Refuses a job of another order. One that is not there yet is added with the entry.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY
 */
export const checkJob = (db: ReadableDb, order: WorkOrderRow, jobId: string | null): void => {
  const job = jobId === null ? null : jobById(db, jobId)
  if (job === null || job.workOrderId === order.workOrderId) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `The job ${jobId} is not one of the work order ${order.workOrderId}. Choose one of its jobs, or leave the job out.`,
    [{ field: 'job_id', value: jobId, constraint: `must be a job of ${order.workOrderId}` }],
  )
}
