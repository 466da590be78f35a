import type { Caller } from '../../contract/caller.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { jobById, putJob } from '../../storage/production/jobs.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'

/** A job as an entry names it. */
export interface NamedJob {
  readonly jobId: string
  readonly clientId: string
  readonly workOrderId: string
  readonly operationId: string | null
}

/**
 * Adds a job that somebody names first with an entry to its order; a job that is there stays as it is. To be called in the
 * transaction of what names it.
 *
 * @param at ms since 1970
 * @example offerJob(db, caller, clock.now(), { jobId: 'W-1-L1', clientId: 'BOOT-LINE-A', workOrderId: 'W-1', operationId: null })
 */
export const offerJob = (db: WritableDb, caller: Caller, at: number, named: NamedJob): void => {
  if (jobById(db, named.jobId) !== null) return
  putJob(db, {
    ...{ ...named, plannedQuantity: null, retiredAt: null },
    ...{ createdBy: actorOf(caller).name, createdAt: at, updatedBy: null, updatedAt: null },
  })
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: 'job.add',
    table: 'job',
    recordId: named.jobId,
    after: { job_id: named.jobId, work_order_id: named.workOrderId, operation_id: named.operationId },
  })
}
