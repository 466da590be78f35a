import type { OrderState, priorities } from '../../contract/production/workOrder.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'

/** Where the day on which an order starts comes from. */
export type StartSource = 'order' | 'first_entry' | 'created'

/** Where the day on which it is due comes from. */
export type DueSource = 'order' | 'cycle'

/** An order. Times in ms, days such as 2026-03-29. */
export interface WorkOrderRow extends MadeRow {
  readonly workOrderId: string
  readonly clientId: string
  readonly styleModel: string
  readonly plannedQuantity: number
  readonly plannedStartDate: string | null
  readonly plannedShipDate: string | null
  /** Hours that one unit takes. */
  readonly idealCycleTime: number | null
  readonly priorityLevel: (typeof priorities)[number]
  readonly poNumber: string | null
  readonly status: OrderState
  readonly completedAt: number | null
  readonly shippedAt: number | null
  readonly shippedOn: string | null
  readonly cancelledAt: number | null
  /** The first day that something was produced for it. */
  readonly startedOn: string | null
  readonly startOn: string
  readonly startSource: StartSource
  readonly dueOn: string
  readonly dueSource: DueSource
}

/** The columns of a `WorkOrderRow`, for a SELECT. */
export const workOrderColumns = `work_order_id AS workOrderId, client_id AS clientId, style_model AS styleModel,
  planned_quantity AS plannedQuantity, planned_start_date AS plannedStartDate, planned_ship_date AS plannedShipDate,
  ideal_cycle_time AS idealCycleTime, priority_level AS priorityLevel, po_number AS poNumber, status,
  completed_at AS completedAt, shipped_at AS shippedAt, shipped_on AS shippedOn, cancelled_at AS cancelledAt,
  started_on AS startedOn, start_on AS startOn, start_source AS startSource, due_on AS dueOn, due_source AS dueSource,
  ${madeColumns}`

export const workOrderById = (db: ReadableDb, workOrderId: string): WorkOrderRow | null =>
  (prepared(db, `SELECT ${workOrderColumns} FROM work_order WHERE work_order_id = ?`).get(workOrderId) as
    | WorkOrderRow
    | undefined) ?? null

/** Stores an order, new or changed; its line stays. */
export const putWorkOrder = (db: WritableDb, row: WorkOrderRow): void => {
  prepared(
    db,
    `INSERT INTO work_order (work_order_id, client_id, style_model, planned_quantity, planned_start_date, planned_ship_date,
       ideal_cycle_time, priority_level, po_number, status, completed_at, shipped_at, shipped_on, cancelled_at, started_on,
       start_on, start_source, due_on, due_source, created_by, created_at, updated_by, updated_at)
     VALUES (@workOrderId, @clientId, @styleModel, @plannedQuantity, @plannedStartDate, @plannedShipDate,
       @idealCycleTime, @priorityLevel, @poNumber, @status, @completedAt, @shippedAt, @shippedOn, @cancelledAt, @startedOn,
       @startOn, @startSource, @dueOn, @dueSource, @createdBy, @createdAt, @updatedBy, @updatedAt)
     ON CONFLICT DO UPDATE SET style_model = excluded.style_model, planned_quantity = excluded.planned_quantity,
       planned_start_date = excluded.planned_start_date, planned_ship_date = excluded.planned_ship_date,
       ideal_cycle_time = excluded.ideal_cycle_time, priority_level = excluded.priority_level,
       po_number = excluded.po_number, status = excluded.status, completed_at = excluded.completed_at,
       shipped_at = excluded.shipped_at, shipped_on = excluded.shipped_on, cancelled_at = excluded.cancelled_at,
       started_on = excluded.started_on, start_on = excluded.start_on, start_source = excluded.start_source,
       due_on = excluded.due_on, due_source = excluded.due_source,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
  ).run(row)
}

/** The first day that something was produced for an order; null where nothing was. */
export const firstEntryOf = (db: ReadableDb, workOrderId: string): string | null =>
  (
    prepared(
      db,
      "SELECT min(shift_date) AS day FROM production_entry WHERE work_order_id = ? AND status <> 'VOIDED'",
    ).get(workOrderId) as { day: string | null }
  ).day

/** Gives the inspections of an order its style, whose opportunities they count by. */
export const restyleInspections = (db: WritableDb, workOrderId: string, styleModel: string): void => {
  prepared(db, 'UPDATE inspection SET style_model = ? WHERE work_order_id = ?').run(styleModel, workOrderId)
}

/** The orders of a line, or of one of its styles, whose due day may hang on a standard or a mean. */
export interface UndatedOrders {
  readonly clientId: string
  readonly styleModel: string | null
  /** Those that start after this day until that one only. */
  readonly startAfter: string | null
  readonly startTo: string | null
}

/** The orders without a planned ship date and without a cycle of their own. */
export const undatedOrders = (db: ReadableDb, scope: UndatedOrders): WorkOrderRow[] =>
  prepared(
    db,
    `SELECT ${workOrderColumns} FROM work_order
     WHERE client_id = @clientId AND (@styleModel IS NULL OR style_model = @styleModel)
       AND planned_ship_date IS NULL AND ideal_cycle_time IS NULL
       AND (@startAfter IS NULL OR start_on > @startAfter) AND (@startTo IS NULL OR start_on <= @startTo)`,
  ).all(scope) as WorkOrderRow[]
