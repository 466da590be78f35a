import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { Job } from '../../contract/production/masterData.ts'
import { type JobRow, jobById, putJob } from '../../storage/production/jobs.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { findWorkOrder } from '../workOrders/findWorkOrder.ts'
import { madeOf } from './madeOf.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { retiredSince, saveRow } from './saveRow.ts'

const settings = (row: Omit<JobRow, 'createdBy' | 'createdAt' | 'updatedBy' | 'updatedAt'>) => ({
  job_id: row.jobId,
  client_id: row.clientId,
  work_order_id: row.workOrderId,
  operation_id: row.operationId,
  planned_quantity: row.plannedQuantity,
  retired: row.retiredAt !== null,
})

/** A job as the station answers it. */
export const describeJob = (row: JobRow): Job => ({ ...settings(row), ...madeOf(row) })

/** The refusal of a job id that another order has; it does not say which, as that may be another line's. */
export const jobTaken = (jobId: string): ContractError =>
  new ContractError('CONFLICT', `The job ${jobId} belongs to another work order. Choose another id.`, [
    { field: 'job_id', value: jobId, constraint: 'must not be taken' },
  ])

/**
 * Adds a job of an order or changes it; a job stays with its order.
 *
 * @throws ContractError NOT_FOUND for an order that the caller cannot see, CONFLICT where another order has the job
 */
export const saveJob =
  (deps: ProductionDeps): Handler<'job.save'> =>
  (caller, { job_id: jobId, work_order_id: workOrderId, operation_id, planned_quantity, retired }) =>
    inTransaction(deps.db, () => {
      const order = findWorkOrder(deps.db, caller, workOrderId)
      const before = jobById(deps.db, jobId)
      if (before !== null && before.workOrderId !== workOrderId) throw jobTaken(jobId)
      const row = saveRow(deps, caller, {
        operation: 'job.save',
        table: 'job',
        recordId: jobId,
        before,
        next: {
          jobId,
          clientId: order.clientId,
          workOrderId,
          operationId: operation_id === undefined ? (before?.operationId ?? null) : operation_id,
          plannedQuantity:
            planned_quantity === undefined ? (before?.plannedQuantity ?? null) : planned_quantity,
          retiredAt: retiredSince(before?.retiredAt, retired, deps.clock.now()),
        },
        put: putJob,
        settings,
      })
      return describeJob(row)
    })
