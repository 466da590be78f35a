import type { entryStates } from '../../contract/production/productionEntry.ts'
import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import type { EntryNumbers } from './entryNumbers.ts'
import { type MadeRow, madeColumns } from './made.ts'

/** What an entry of production says itself. */
export interface EntryContent {
  readonly workOrderId: string
  readonly styleModel: string
  readonly jobId: string | null
  readonly operationId: string | null
  readonly shiftDate: string
  readonly shiftType: ShiftType
  readonly unitsProduced: number
  readonly unitsDefective: number
  readonly runTimeHours: number
  readonly employeesAssigned: number
  readonly employeesPresent: number | null
  readonly shiftHoursScheduled: number | null
  readonly downtimeTotalMinutes: number | null
  readonly notes: string | null
}

/** An entry of production as it is stored, with what stands in for what it does not say; times in ms. */
export interface EntryRow extends EntryContent, EntryNumbers, MadeRow {
  readonly id: number
  readonly entryId: string
  readonly entryUuid: string | null
  /** Of its content as it was sent first. */
  readonly digest: string | null
  readonly clientId: string
  readonly status: (typeof entryStates)[number]
  readonly verifiedBy: string | null
  readonly verifiedAt: number | null
  readonly batchId: string | null
  readonly importId: number | null
}

/** The columns of an `EntryRow`, for a SELECT. */
export const entryColumns = `id, entry_id AS entryId, entry_uuid AS entryUuid, digest, client_id AS clientId,
  work_order_id AS workOrderId, style_model AS styleModel, job_id AS jobId, operation_id AS operationId,
  shift_date AS shiftDate, shift_type AS shiftType, units_produced AS unitsProduced, units_defective AS unitsDefective,
  run_time_hours AS runTimeHours, employees_assigned AS employeesAssigned, employees_present AS employeesPresent,
  shift_hours_scheduled AS shiftHoursScheduled, downtime_total_minutes AS downtimeTotalMinutes, notes,
  cycle_hours AS cycleHours, cycle_source AS cycleSource, shift_hours AS shiftHours, shift_source AS shiftSource, present,
  present_source AS presentSource, status, verified_by AS verifiedBy, verified_at AS verifiedAt, batch_id AS batchId,
  import_id AS importId, ${madeColumns}`

/** An entry by what people call it, such as PROD-20251215-143045-001; null where there is none. */
export const entryByName = (db: ReadableDb, entryId: string): EntryRow | null =>
  (prepared(db, `SELECT ${entryColumns} FROM production_entry WHERE entry_id = ?`).get(entryId) as
    | EntryRow
    | undefined) ?? null

export const entryByRowId = (db: ReadableDb, id: number): EntryRow | null =>
  (prepared(db, `SELECT ${entryColumns} FROM production_entry WHERE id = ?`).get(id) as
    | EntryRow
    | undefined) ?? null

/** The entry that a sender gave this id. */
export const entryByUuid = (db: ReadableDb, uuid: string): EntryRow | null =>
  (prepared(db, `SELECT ${entryColumns} FROM production_entry WHERE entry_uuid = ?`).get(uuid) as
    | EntryRow
    | undefined) ?? null

/** How many entries have a name that begins so. */
export const entriesNamed = (db: ReadableDb, prefix: string): number =>
  prepared(db, 'SELECT count(*) FROM production_entry WHERE entry_id >= ? AND entry_id < ?')
    .pluck()
    .get(prefix, `${prefix}~`) as number

/** Stores a new entry and gives its row id. */
export const insertEntry = (db: WritableDb, row: Omit<EntryRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO production_entry (entry_id, entry_uuid, digest, client_id, work_order_id, style_model, job_id, operation_id,
         shift_date, shift_type, units_produced, units_defective, run_time_hours, employees_assigned, employees_present,
         shift_hours_scheduled, downtime_total_minutes, notes, cycle_hours, cycle_source, shift_hours, shift_source, present,
         present_source, status, verified_by, verified_at, batch_id, import_id, created_by, created_at, updated_by, updated_at)
       VALUES (@entryId, @entryUuid, @digest, @clientId, @workOrderId, @styleModel, @jobId, @operationId,
         @shiftDate, @shiftType, @unitsProduced, @unitsDefective, @runTimeHours, @employeesAssigned, @employeesPresent,
         @shiftHoursScheduled, @downtimeTotalMinutes, @notes, @cycleHours, @cycleSource, @shiftHours, @shiftSource, @present,
         @presentSource, @status, @verifiedBy, @verifiedAt, @batchId, @importId, @createdBy, @createdAt, @updatedBy, @updatedAt)`,
    ).run(row).lastInsertRowid,
  )

/** Stores an entry's present state; what stands in for the rest is resolved by itself. */
export const updateEntry = (db: WritableDb, row: EntryRow): void => {
  prepared(
    db,
    `UPDATE production_entry SET work_order_id = @workOrderId, style_model = @styleModel, job_id = @jobId,
       operation_id = @operationId, shift_date = @shiftDate, shift_type = @shiftType, units_produced = @unitsProduced,
       units_defective = @unitsDefective, run_time_hours = @runTimeHours, employees_assigned = @employeesAssigned,
       employees_present = @employeesPresent, shift_hours_scheduled = @shiftHoursScheduled,
       downtime_total_minutes = @downtimeTotalMinutes, notes = @notes, status = @status, verified_by = @verifiedBy,
       verified_at = @verifiedAt, updated_by = @updatedBy, updated_at = @updatedAt WHERE id = @id`,
  ).run(row)
}
