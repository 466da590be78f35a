import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'
import { type ShopEventFilter, type ShopEventPage, shopEventPage } from './shopEventFilter.ts'

/** An inspection as it is stored. Times are milliseconds since 1970, UTC. */
export interface InspectionRow extends MadeRow {
  readonly id: number
  readonly clientId: string
  readonly shiftDate: string
  readonly shiftType: ShiftType
  readonly workOrderId: string | null
  /** That of the order when it was recorded. */
  readonly styleModel: string | null
  /** The step after which it was inspected; null is the end. */
  readonly operationId: string | null
  readonly unitsInspected: number
  readonly unitsPassed: number
  readonly defects: number
  /** null is that of the style, else one. */
  readonly opportunitiesPerUnit: number | null
  readonly unitsReworked: number
  readonly notes: string | null
}

const columns = `id, client_id AS clientId, shift_date AS shiftDate, shift_type AS shiftType, work_order_id AS workOrderId,
  style_model AS styleModel, operation_id AS operationId, units_inspected AS unitsInspected, units_passed AS unitsPassed,
  defects, opportunities_per_unit AS opportunitiesPerUnit, units_reworked AS unitsReworked, notes, ${madeColumns}`

/** Stores an inspection and gives back its id. */
export const insertInspection = (db: WritableDb, row: Omit<InspectionRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO inspection (client_id, shift_date, shift_type, work_order_id, style_model, operation_id, units_inspected,
         units_passed, defects, opportunities_per_unit, units_reworked, notes, created_by, created_at, updated_by,
         updated_at)
       VALUES (@clientId, @shiftDate, @shiftType, @workOrderId, @styleModel, @operationId, @unitsInspected,
         @unitsPassed, @defects, @opportunitiesPerUnit, @unitsReworked, @notes, @createdBy, @createdAt, @updatedBy,
         @updatedAt)`,
    ).run(row).lastInsertRowid,
  )

/** Stores what was changed of an inspection; its line, and who recorded it, stay. */
export const updateInspection = (db: WritableDb, row: InspectionRow): void => {
  const { clientId: _line, createdBy: _by, createdAt: _at, ...changed } = row
  prepared(
    db,
    `UPDATE inspection SET shift_date = @shiftDate, shift_type = @shiftType, work_order_id = @workOrderId,
       style_model = @styleModel, operation_id = @operationId, units_inspected = @unitsInspected,
       units_passed = @unitsPassed, defects = @defects, opportunities_per_unit = @opportunitiesPerUnit,
       units_reworked = @unitsReworked, notes = @notes, updated_by = @updatedBy, updated_at = @updatedAt WHERE id = @id`,
  ).run(changed)
}

export const deleteInspection = (db: WritableDb, id: number): void => {
  prepared(db, 'DELETE FROM inspection WHERE id = ?').run(id)
}

export const inspectionById = (db: ReadableDb, id: number): InspectionRow | null =>
  (prepared(db, `SELECT ${columns} FROM inspection WHERE id = ?`).get(id) as InspectionRow | undefined) ??
  null

/** One page of inspections, the newest day first. */
export const inspectionPage = (
  db: ReadableDb,
  filter: ShopEventFilter,
  page: { readonly page: number; readonly limit: number },
): ShopEventPage<InspectionRow> => shopEventPage(db, 'inspection', columns, filter, page)
