import { prepared, type ReadableDb } from '../connection.ts'

/** The row ids of the entries of an order, job and operation in a shift, in order of arrival; those that are voided do not count. */
export const entriesAt = (
  db: ReadableDb,
  at: {
    readonly workOrderId: string
    readonly jobId: string | null
    readonly operationId: string | null
    readonly shiftDate: string
    readonly shiftType: string
  },
): number[] =>
  prepared(
    db,
    `SELECT id FROM production_entry
     WHERE work_order_id = @workOrderId AND shift_date = @shiftDate AND shift_type = @shiftType
       AND job_id IS @jobId AND operation_id IS @operationId AND status <> 'VOIDED' ORDER BY id`,
  )
    .pluck()
    .all(at) as number[]

/** A shift of a line. */
interface ShiftOfLine {
  readonly clientId: string
  readonly shiftDate: string
  readonly shiftType: string
}

/** The ids of the standstills of a shift for an order and a reason, in order of arrival. */
export const downtimeIdsAt = (
  db: ReadableDb,
  at: ShiftOfLine & {
    readonly workOrderId: string | null
    readonly category: string
    readonly reason: string
  },
): number[] =>
  prepared(
    db,
    `SELECT id FROM downtime_event
     WHERE client_id = @clientId AND shift_date = @shiftDate AND shift_type = @shiftType
       AND work_order_id IS @workOrderId AND category = @category AND reason = @reason ORDER BY id`,
  )
    .pluck()
    .all(at) as number[]

/** The ids of the inspections of a shift for an order and a step, in order of arrival. */
export const inspectionIdsAt = (
  db: ReadableDb,
  at: ShiftOfLine & { readonly workOrderId: string | null; readonly operationId: string | null },
): number[] =>
  prepared(
    db,
    `SELECT id FROM inspection
     WHERE client_id = @clientId AND shift_date = @shiftDate AND shift_type = @shiftType
       AND work_order_id IS @workOrderId AND operation_id IS @operationId ORDER BY id`,
  )
    .pluck()
    .all(at) as number[]
