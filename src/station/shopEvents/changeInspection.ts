import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { inspectionFaults } from '../../contract/production/shopEvents.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  deleteInspection,
  type InspectionRow,
  inspectionById,
  updateInspection as store,
} from '../../storage/production/inspections.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkOfLine } from '../masterData/lineOf.ts'
import { offerOperation } from '../masterData/offerOperation.ts'
import { checkShiftDate } from './checkShiftDate.ts'
import { describeInspection } from './describeShopEvents.ts'
import { orderOfLine } from './orderOfLine.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

const find = (db: ReadableDb, caller: Caller, id: number): InspectionRow => {
  const row = inspectionById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no inspection ${id}.`)
  if (row === null) throw none()
  checkOfLine(caller, row.clientId, none)
  return row
}

/** Numbers that fit each other, those that are stored with those that are new. */
const checkNumbers = (row: InspectionRow): void => {
  const faults = inspectionFaults({
    units_inspected: row.unitsInspected,
    units_passed: row.unitsPassed,
    units_reworked: row.unitsReworked,
  })
  const [first] = faults
  if (first === undefined) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `${first.field} ${first.message}`,
    faults.map(({ field, value, message }) => ({ field, value, constraint: message })),
  )
}

/**
 * Changes an inspection; what is not named stays. With another order it takes that order's style. The last change counts, and
 * the audit log keeps what was there before it.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's, or the line does not have the order;
 * VALIDATION_ERROR for a day that has not come, and for numbers that do not fit each other
 */
export const updateInspection =
  ({ db, clock }: ShopEventDeps): Handler<'inspection.update'> =>
  (caller, { id, changes }) =>
    inTransaction(db, () => {
      const before = find(db, caller, id)
      const at = clock.now()
      const {
        work_order_id: named,
        operation_id: step,
        opportunities_per_unit: opportunities,
        notes,
      } = changes
      const order = orderOfLine(db, before.clientId, named ?? null)
      const row: InspectionRow = {
        ...before,
        shiftDate: changes.shift_date ?? before.shiftDate,
        shiftType: changes.shift_type ?? before.shiftType,
        ...(named === undefined || named === before.workOrderId
          ? {}
          : { workOrderId: order?.workOrderId ?? null, styleModel: order?.styleModel ?? null }),
        operationId: step === undefined ? before.operationId : step,
        unitsInspected: changes.units_inspected ?? before.unitsInspected,
        unitsPassed: changes.units_passed ?? before.unitsPassed,
        defects: changes.defects ?? before.defects,
        opportunitiesPerUnit: opportunities === undefined ? before.opportunitiesPerUnit : opportunities,
        unitsReworked: changes.units_reworked ?? before.unitsReworked,
        notes: notes === undefined ? before.notes : notes || null,
        updatedBy: actorOf(caller).name,
        updatedAt: at,
      }
      checkShiftDate(db, at, row.shiftDate)
      checkNumbers(row)
      if (row.operationId !== null) offerOperation(db, caller, at, row.clientId, row.operationId)
      store(db, row)
      appendAudit(db, {
        kind: 'production',
        at,
        caller,
        operation: 'inspection.update',
        table: 'inspection',
        recordId: id,
        before: describeInspection(before),
        after: describeInspection(row),
      })
      return describeInspection(row)
    })

/**
 * Removes an inspection, with the reason; the audit log keeps what it was.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's
 */
export const removeInspection =
  ({ db, clock }: ShopEventDeps): Handler<'inspection.remove'> =>
  (caller, { id, reason }) =>
    inTransaction(db, () => {
      const before = find(db, caller, id)
      deleteInspection(db, id)
      appendAudit(db, {
        kind: 'production',
        at: clock.now(),
        caller,
        operation: 'inspection.remove',
        table: 'inspection',
        recordId: id,
        before: describeInspection(before),
        after: null,
        reason,
      })
      return {}
    })
