import type { CycleSource, PresentSource, ShiftHoursSource } from '../../contract/production/inference.ts'
import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** Which entries: of an order, of a line (and a style or shift of it), or some by their row ids. */
export type EntryScope =
  | { readonly orderId: string }
  | { readonly clientId: string }
  | { readonly clientId: string; readonly styleModel: string }
  | { readonly clientId: string; readonly shiftType: ShiftType }
  | { readonly entryIds: readonly number[] }

/** What stands in for what an entry does not say, with where it comes from. */
export interface EntryNumbers {
  readonly cycleHours: number
  readonly cycleSource: CycleSource
  readonly shiftHours: number
  readonly shiftSource: ShiftHoursSource
  readonly present: number
  readonly presentSource: PresentSource
}

/** An entry with what it says itself, what is known of its order and line, and what stands in for the rest now. */
export interface EntryToResolve extends EntryNumbers {
  readonly id: number
  readonly clientId: string
  readonly day: string
  /** The style that it stands under, and the one that its order has. */
  readonly styleModel: string
  readonly orderStyle: string
  readonly shiftType: ShiftType
  readonly assigned: number
  readonly givenPresent: number | null
  readonly givenShiftHours: number | null
  readonly lineShiftHours: number | null
  readonly orderCycle: number | null
  readonly styleCycle: number | null
  readonly clientCycle: number | null
}

const select = `SELECT entry.id, entry.client_id AS clientId, entry.shift_date AS day, entry.style_model AS styleModel,
    work_order.style_model AS orderStyle, entry.shift_type AS shiftType, entry.employees_assigned AS assigned,
    entry.employees_present AS givenPresent, entry.shift_hours_scheduled AS givenShiftHours, line_shift.hours AS lineShiftHours,
    work_order.ideal_cycle_time AS orderCycle, style.ideal_cycle_time AS styleCycle, client.ideal_cycle_time AS clientCycle,
    entry.cycle_hours AS cycleHours, entry.cycle_source AS cycleSource, entry.shift_hours AS shiftHours,
    entry.shift_source AS shiftSource, entry.present, entry.present_source AS presentSource
  FROM production_entry AS entry
  JOIN work_order ON work_order.work_order_id = entry.work_order_id
  LEFT JOIN style ON style.client_id = entry.client_id AND style.style_model = work_order.style_model
  LEFT JOIN client ON client.client_id = entry.client_id
  LEFT JOIN line_shift ON line_shift.client_id = entry.client_id AND line_shift.shift_type = entry.shift_type`

const condition = (scope: EntryScope): { readonly sql: string; readonly values: readonly string[] } => {
  if ('entryIds' in scope) {
    return {
      sql: 'entry.id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(scope.entryIds)],
    }
  }
  const live = "entry.status <> 'VOIDED' AND"
  if ('orderId' in scope) return { sql: `${live} entry.work_order_id = ?`, values: [scope.orderId] }
  if ('styleModel' in scope) {
    return {
      sql: `${live} entry.client_id = ? AND entry.style_model = ?`,
      values: [scope.clientId, scope.styleModel],
    }
  }
  if ('shiftType' in scope) {
    return {
      sql: `${live} entry.client_id = ? AND entry.shift_type = ?`,
      values: [scope.clientId, scope.shiftType],
    }
  }
  return { sql: `${live} entry.client_id = ?`, values: [scope.clientId] }
}

/** The entries of a scope; voided ones only where they are named. */
export const entriesToResolve = (db: ReadableDb, scope: EntryScope): EntryToResolve[] => {
  const { sql, values } = condition(scope)
  return prepared(db, `${select} WHERE ${sql}`).all(...values) as EntryToResolve[]
}

/** Whether a style has a standard cycle, its own or that of its line: no mean stands in for it then. */
export const hasStandardCycle = (db: ReadableDb, clientId: string, styleModel: string): boolean =>
  prepared(
    db,
    `SELECT EXISTS (SELECT 1 FROM style WHERE client_id = @clientId AND style_model = @styleModel AND ideal_cycle_time IS NOT NULL)
       OR EXISTS (SELECT 1 FROM client WHERE client_id = @clientId AND ideal_cycle_time IS NOT NULL)`,
  )
    .pluck()
    .get({ clientId, styleModel }) === 1

/** The entries of a style from a day to another, without voided ones. */
export const styleEntriesToResolve = (
  db: ReadableDb,
  clientId: string,
  styleModel: string,
  from: string,
  to: string,
): EntryToResolve[] =>
  prepared(
    db,
    `${select} WHERE entry.client_id = ? AND entry.style_model = ? AND entry.shift_date BETWEEN ? AND ? AND entry.status <> 'VOIDED'`,
  ).all(clientId, styleModel, from, to) as EntryToResolve[]

/** Stores what stands in for what an entry does not say; no index hangs on it. */
export const setEntryNumbers = (db: WritableDb, id: number, numbers: EntryNumbers): void => {
  prepared(
    db,
    `UPDATE production_entry SET cycle_hours = ?, cycle_source = ?, shift_hours = ?, shift_source = ?, present = ?,
       present_source = ? WHERE id = ?`,
  ).run(
    numbers.cycleHours,
    numbers.cycleSource,
    numbers.shiftHours,
    numbers.shiftSource,
    numbers.present,
    numbers.presentSource,
    id,
  )
}

/** Puts an entry under the style of its order. */
export const setEntryStyle = (db: WritableDb, id: number, styleModel: string): void => {
  prepared(db, 'UPDATE production_entry SET style_model = ? WHERE id = ?').run(styleModel, id)
}

/** What was made of a style on a day: hours of run time and units of the entries that made some. */
export interface StyleDay {
  readonly day: string
  readonly hours: number
  readonly units: number
}

/** The days on which a style was made, from a day to another, oldest first. */
export const styleDays = (
  db: ReadableDb,
  clientId: string,
  styleModel: string,
  from: string,
  to: string,
): StyleDay[] =>
  prepared(
    db,
    `SELECT shift_date AS day, sum(run_time_hours) AS hours, sum(units_produced) AS units FROM production_entry
     WHERE client_id = ? AND style_model = ? AND shift_date BETWEEN ? AND ? AND units_produced > 0 AND status <> 'VOIDED'
     GROUP BY shift_date ORDER BY shift_date`,
  ).all(clientId, styleModel, from, to) as StyleDay[]
