import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import {
  type EntryChanges,
  entryFaults,
  type ProductionRow,
} from '../../contract/production/productionEntry.ts'
import { faultSentence } from '../../contract/validate.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { type EntryRow, updateEntry as store } from '../../storage/production/entries.ts'
import type { WorkOrderRow } from '../../storage/production/workOrders.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkShiftDate } from '../shopEvents/checkShiftDate.ts'
import { checkJob, checkTakesEntries, orderOfEntry } from './checkEntry.ts'
import { checkOpen } from './checkState.ts'
import { contentOf } from './describeEntry.ts'
import { findEntry } from './findEntry.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { contentToStore, offerNamed, settleEntries } from './storeEntry.ts'

type Changes = Omit<EntryChanges, 'reason'>

const checkNumbers = (row: ProductionRow): void => {
  const faults = entryFaults(row).map(({ message, ...fault }) => ({ ...fault, constraint: message }))
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}

/** An entry that moves to another order stays on its line: its figures are those of that line's day. */
const checkSameLine = (row: EntryRow, order: WorkOrderRow): void => {
  if (order.clientId === row.clientId) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `The work order ${order.workOrderId} is one of ${order.clientId}, and this entry one of ${row.clientId}. Void the entry and record it there.`,
    [{ field: 'work_order_id', value: order.workOrderId, constraint: `must be an order of ${row.clientId}` }],
  )
}

const merged = (row: EntryRow, changes: Changes): ProductionRow => ({
  ...contentOf(row),
  ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
})

/** The names of what differs. */
const changedFields = (before: EntryRow, after: EntryRow): string[] => {
  const now = contentOf(after)
  const was = contentOf(before)
  return (Object.keys(now) as (keyof typeof now)[]).filter((name) => now[name] !== was[name])
}

const checkChange = (
  db: WritableDb,
  now: number,
  row: EntryRow,
  order: WorkOrderRow,
  next: ProductionRow,
) => {
  checkNumbers(next)
  checkSameLine(row, order)
  if (order.workOrderId !== row.workOrderId || next.shift_date !== row.shiftDate) {
    checkTakesEntries(db, order, next.shift_date)
    checkShiftDate(db, now, next.shift_date)
  }
  if (next.job_id !== row.jobId || order.workOrderId !== row.workOrderId)
    checkJob(db, order, next.job_id ?? null)
}

/**
 * Changes an entry that was not verified; what is not named stays. The audit log keeps what was there before.
 *
 * @throws ContractError NOT_FOUND; VALIDATION_ERROR; UNPROCESSABLE_ENTITY for one that was verified or voided, an order of another
 * line or one that takes none, and a job of another order
 */
export const updateEntry =
  ({ db, clock }: ProductionDeps): Handler<'production.update'> =>
  (caller, { entry_id, changes: { reason, ...changes } }) =>
    inTransaction(db, () => {
      const before = findEntry(db, caller, entry_id)
      checkOpen(before)
      const at = clock.now()
      const next = merged(before, changes)
      const order = orderOfEntry(db, caller, next.work_order_id)
      checkChange(db, at, before, order, next)
      const by = actorOf(caller).name
      const after: EntryRow = { ...before, ...contentToStore(next, order), updatedBy: by, updatedAt: at }
      const updated = changedFields(before, after)
      if (updated.length === 0) {
        return {
          production_entry_id: entry_id,
          updated_fields: [],
          updated_at: new Date(before.updatedAt ?? before.createdAt).toISOString(),
          updated_by: before.updatedBy ?? before.createdBy,
        }
      }
      offerNamed(db, caller, at, before.clientId, next)
      store(db, after)
      appendAudit(db, {
        kind: 'production',
        at,
        caller,
        operation: 'production.update',
        table: 'production_entry',
        recordId: entry_id,
        before: contentOf(before),
        after: contentOf(after),
        reason: reason ?? null,
      })
      settleEntries(db, [before.id], [before])
      return {
        production_entry_id: entry_id,
        updated_fields: updated,
        updated_at: new Date(at).toISOString(),
        updated_by: by,
      }
    })
