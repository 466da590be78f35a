import type { Caller } from '../../contract/caller.ts'
import type { ProductionRow } from '../../contract/production/productionEntry.ts'
import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import {
  type EntryContent,
  type EntryRow,
  entryByRowId,
  insertEntry,
} from '../../storage/production/entries.ts'
import type { WorkOrderRow } from '../../storage/production/workOrders.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { offerJob } from '../masterData/offerJob.ts'
import { offerOperation } from '../masterData/offerOperation.ts'
import { checkShiftDate } from '../shopEvents/checkShiftDate.ts'
import { resolveOrders } from '../workOrders/resolveOrders.ts'
import { checkJob, checkTakesEntries, orderOfEntry } from './checkEntry.ts'
import { contentOf } from './describeEntry.ts'
import { entryName } from './entryName.ts'
import { type ChangedStyleDay, resolveEntries } from './resolveEntries.ts'

/** Where an entry comes from, where it is not one by itself. */
export interface EntryOrigin {
  readonly uuid?: string | null
  readonly digest?: string | null
  readonly batchId?: string | null
  readonly importId?: number | null
}

/** An entry's content as it is stored. */
export const contentToStore = (row: ProductionRow, order: WorkOrderRow): EntryContent => ({
  workOrderId: order.workOrderId,
  styleModel: order.styleModel,
  jobId: row.job_id ?? null,
  operationId: row.operation_id ?? null,
  shiftDate: row.shift_date,
  shiftType: row.shift_type,
  unitsProduced: row.units_produced,
  unitsDefective: row.units_defective,
  runTimeHours: row.run_time_hours,
  employeesAssigned: row.employees_assigned,
  employeesPresent: row.employees_present ?? null,
  shiftHoursScheduled: row.shift_hours_scheduled ?? null,
  downtimeTotalMinutes: row.downtime_total_minutes ?? null,
  notes: row.notes || null,
})

/**
 * Checks what an entry names: its order, its day, its job.
 *
 * @param now ms since 1970
 * @throws ContractError NOT_FOUND, FORBIDDEN, VALIDATION_ERROR for a day that has not come, UNPROCESSABLE_ENTITY for an order that
 * takes none or a job of another order
 */
export const checkEntry = (db: ReadableDb, caller: Caller, now: number, row: ProductionRow): WorkOrderRow => {
  const order = orderOfEntry(db, caller, row.work_order_id)
  checkTakesEntries(db, order, row.shift_date)
  checkShiftDate(db, now, row.shift_date)
  checkJob(db, order, row.job_id ?? null)
  return order
}

/** Adds the step and the job that an entry names first, in its transaction. */
export const offerNamed = (
  db: WritableDb,
  caller: Caller,
  at: number,
  clientId: string,
  { work_order_id: workOrderId, job_id: jobId, operation_id: operationId = null }: ProductionRow,
): void => {
  if (operationId !== null) offerOperation(db, caller, at, clientId, operationId)
  if (jobId != null) offerJob(db, caller, at, { jobId, clientId, workOrderId, operationId })
}

/**
 * Stores an entry and its audit entry, in the transaction of the caller; `settleEntries` must follow in the same one.
 *
 * @returns its row id
 * @throws as `checkEntry`
 */
export const storeEntry = (
  db: WritableDb,
  caller: Caller,
  at: number,
  row: ProductionRow,
  origin: EntryOrigin = {},
): number => {
  const order = checkEntry(db, caller, at, row)
  offerNamed(db, caller, at, order.clientId, row)
  const stored: Omit<EntryRow, 'id'> = {
    ...contentToStore(row, order),
    entryId: entryName(db, at),
    entryUuid: origin.uuid ?? null,
    digest: origin.digest ?? null,
    clientId: order.clientId,
    cycleHours: 0,
    cycleSource: 'default',
    shiftHours: 0,
    shiftSource: 'shift',
    present: 0,
    presentSource: 'assigned',
    status: 'ENTERED',
    verifiedBy: null,
    verifiedAt: null,
    batchId: origin.batchId ?? null,
    importId: origin.importId ?? null,
    createdBy: actorOf(caller).name,
    createdAt: at,
    updatedBy: null,
    updatedAt: null,
  }
  const id = insertEntry(db, stored)
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: 'production.create',
    table: 'production_entry',
    recordId: stored.entryId,
    after: {
      ...contentOf({ id, ...stored }),
      ...(origin.batchId == null ? {} : { batch_id: origin.batchId }),
    },
  })
  return id
}

/**
 * What entries that were added, changed or voided bring about, in the same transaction: the numbers that stand in for missing ones, the
 * sums of their days, and when their orders start and are due.
 *
 * @param before what changed entries were, where their order, style or day was another
 */
export const settleEntries = (
  db: WritableDb,
  ids: readonly number[],
  before: readonly EntryRow[] = [],
): void => {
  const styleDays = before.map(
    ({ clientId, styleModel, shiftDate }): ChangedStyleDay => ({ clientId, styleModel, day: shiftDate }),
  )
  resolveEntries(db, { entryIds: ids }, styleDays)
  const rows = [...before, ...ids.flatMap((id) => entryByRowId(db, id) ?? [])]
  for (const orderId of new Set(rows.map((row) => row.workOrderId))) resolveOrders(db, { orderId })
  const days = new Map(
    rows.map(({ clientId, styleModel, shiftDate: day }) => [
      JSON.stringify([clientId, styleModel, day]),
      { clientId, styleModel, day },
    ]),
  )
  for (const scope of days.values()) resolveOrders(db, scope)
}
