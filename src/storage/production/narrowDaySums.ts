import { plantShiftHours } from '../../contract/production/plantShiftHours.ts'
import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb } from '../connection.ts'
import type { DaySpan, DaySums } from './lineDaySums.ts'
import { isLongestInferred } from './lineDays.ts'

/** A part of what was recorded: of one order, of the shifts of one kind, or of both. */
export interface NarrowSpan extends DaySpan {
  readonly workOrderId: string | null
  readonly shiftType: ShiftType | null
}

const clauses = {
  clientId: 'client_id = @clientId',
  workOrderId: 'work_order_id = @workOrderId',
  shiftType: 'shift_type = @shiftType',
} as const

const named = (span: NarrowSpan, fields: readonly (keyof typeof clauses)[]): string =>
  [
    'shift_date BETWEEN @from AND @to',
    ...fields.filter((field) => span[field] !== null).map((field) => clauses[field]),
  ].join(' AND ')

const key = 'client_id, shift_date, shift_type'

const sqlOf = (span: NarrowSpan): string => {
  const ofOrder = named(span, ['clientId', 'workOrderId', 'shiftType'])
  const people =
    span.workOrderId === null
      ? `SELECT ${key}, sum(scheduled_hours) AS scheduled, sum(absent_hours) AS absent FROM attendance
         WHERE ${named(span, ['clientId', 'shiftType'])} GROUP BY ${key}`
      : `SELECT NULL AS client_id, NULL AS shift_date, NULL AS shift_type, NULL AS scheduled, NULL AS absent WHERE 0`
  return `WITH made AS (
      SELECT ${key}, count(*) AS entries, sum(units_produced) AS units, sum(units_defective) AS defective,
        sum(employees_assigned) AS employees, sum(units_produced * cycle_hours) AS produced_hours,
        sum(employees_assigned * shift_hours) AS available_hours, sum(run_time_hours) AS run_hours,
        max(shift_hours) AS planned_hours, sum(coalesce(downtime_total_minutes, 0)) AS minutes,
        sum((employees_assigned - present) * shift_hours) AS absent_hours,
        sum(cycle_source = 'style') AS cycle_style, sum(cycle_source = 'client') AS cycle_client,
        sum(cycle_source = 'rolling') AS cycle_rolling, sum(cycle_source = 'default') AS cycle_default,
        sum(shift_source = 'shift') AS shift_inferred, sum(present_source = 'assigned') AS present_inferred,
        ${isLongestInferred} AS planned_by_shift
      FROM production_entry WHERE ${ofOrder} AND status <> 'VOIDED' GROUP BY ${key}
    ), stood AS (
      SELECT ${key}, sum(minutes) AS minutes FROM downtime_event WHERE ${ofOrder} GROUP BY ${key}
    ), people AS (${people}), line_shifts AS (
      SELECT ${key} FROM made UNION SELECT ${key} FROM stood UNION SELECT ${key} FROM people
    ), line AS (
      SELECT one.shift_date AS day, made.*, people.scheduled, people.absent,
        coalesce(stood.minutes, made.minutes, 0) / 60.0 AS stood_hours,
        CASE WHEN made.entries IS NOT NULL THEN made.planned_hours WHEN stood.minutes IS NULL THEN 0.0
          ELSE coalesce(hours.hours, json_extract(@shiftHours, '$.' || one.shift_type)) END AS planned
      FROM line_shifts AS one
      LEFT JOIN made USING (${key}) LEFT JOIN stood USING (${key}) LEFT JOIN people USING (${key})
      LEFT JOIN line_shift AS hours ON hours.client_id = one.client_id AND hours.shift_type = one.shift_type
    )
    SELECT day, total(entries) AS entries, total(units) AS units, total(defective) AS defective, total(employees) AS employees,
      total(produced_hours) AS producedHours, total(available_hours) AS availableHours, total(run_hours) AS runHours,
      total(planned) AS plannedHours, total(min(planned, stood_hours)) AS downtimeHours,
      total(coalesce(scheduled, available_hours)) AS scheduledHours, total(coalesce(absent, absent_hours)) AS absentHours,
      total(cycle_style) AS cycleStyle, total(cycle_client) AS cycleClient, total(cycle_rolling) AS cycleRolling,
      total(cycle_default) AS cycleDefault, total(shift_inferred) AS shiftInferred, total(present_inferred) AS presentInferred,
      total(shift_inferred * planned_by_shift) AS plannedInferred,
      total(shift_inferred * (scheduled IS NULL)) AS scheduledInferred,
      total(present_inferred * (scheduled IS NULL)) AS absentInferred
    FROM line GROUP BY day ORDER BY day`
}

/**
 * The sums of each day of an order, or of the shifts of one kind, from the records themselves. Of an order, people count as its
 * entries tell of them, and only the standstills that name it.
 */
export const narrowDaySums = (db: ReadableDb, span: NarrowSpan): DaySums[] =>
  prepared(db, sqlOf(span)).all({ ...span, shiftHours: JSON.stringify(plantShiftHours) }) as DaySums[]
