import { saveJobInput } from '../../../contract/production/masterData.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { jobById } from '../../../storage/production/jobs.ts'
import { workOrderById } from '../../../storage/production/workOrders.ts'
import { jobTaken } from '../../masterData/saveJob.ts'
import { findWorkOrder } from '../../workOrders/findWorkOrder.ts'
import { masterContent } from './masterContent.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, jobId: string): Content | null => {
  const row = jobById(db, jobId)
  if (row === null) return null
  const { client_id: _line, ...content } = masterContent(row)
  return content
}

/** Parts of orders, each known by its id. */
export const jobs = recordUse({
  schema: saveJobInput,
  input: (said) => said,
  identity: ['job_id'],
  check: ({ db, caller }, { job_id, work_order_id }) => {
    const { clientId } = findWorkOrder(db, caller, work_order_id)
    const stored = jobById(db, job_id)
    // What is stored is shown beside the row: never what another line has.
    if (stored !== null && stored.clientId !== clientId) throw jobTaken(job_id)
  },
  lineOf: (db, { work_order_id: id }) => workOrderById(db, id)?.clientId ?? null,
  stored: (db, { job_id: id }) => {
    const content = contentOf(db, id)
    return content === null ? [] : [{ key: id, content }]
  },
  keyBefore: (input) => input.job_id,
  create: ({ call, caller }, input) => call('job.save', caller, input).job_id,
  change: ({ call, caller }, key, input, fields) => {
    const { work_order_id } = input
    call('job.save', caller, { ...picked(input, fields), job_id: key, work_order_id })
  },
  contentOf,
  remove: ({ call, caller, db }, key) => {
    const row = jobById(db, key)
    if (row === null) return true
    call('job.save', caller, { job_id: key, work_order_id: row.workOrderId, retired: true })
    return true
  },
  restore: ({ call, caller }, _key, before) => {
    call('job.save', caller, saveJobInput.parse(before))
  },
})
