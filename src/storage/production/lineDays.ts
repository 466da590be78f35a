import { plantShiftHours } from '../../contract/production/plantShiftHours.ts'
import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** The sums of a line's day, as the figures of production read them. */
export interface LineDay {
  readonly clientId: string
  readonly day: string
  readonly entries: number
  readonly units: number
  readonly defective: number
  readonly employees: number
  /** Hours of units × cycle, and of people assigned × shift hours. */
  readonly producedHours: number
  readonly availableHours: number
  readonly runHours: number
  readonly plannedHours: number
  readonly downtimeHours: number
  readonly scheduledHours: number
  readonly absentHours: number
  /** How many entries have each number inferred. */
  readonly cycleStyle: number
  readonly cycleClient: number
  readonly cycleRolling: number
  readonly cycleDefault: number
  readonly shiftInferred: number
  readonly presentInferred: number
  /** Of these, how many are in the planned hours, and in scheduled hours and absence: those of shifts without attendance. */
  readonly plannedInferred: number
  readonly scheduledInferred: number
  readonly absentInferred: number
}

/** Of the entries of a shift, whether the longest hours, which are its planned ones, were filled in and recorded in none. */
export const isLongestInferred =
  "max(CASE shift_source WHEN 'shift' THEN shift_hours END) > max(CASE shift_source WHEN 'shift' THEN 0 ELSE shift_hours END)"

const days = 'shift_date IN (SELECT value FROM json_each(@days))'

const sums = `WITH made AS (
    SELECT shift_date AS day, shift_type, count(*) AS entries, sum(units_produced) AS units, sum(units_defective) AS defective,
      sum(employees_assigned) AS employees, sum(units_produced * cycle_hours) AS produced_hours,
      sum(employees_assigned * shift_hours) AS available_hours, sum(run_time_hours) AS run_hours,
      max(shift_hours) AS planned_hours, sum(coalesce(downtime_total_minutes, 0)) AS minutes,
      sum((employees_assigned - present) * shift_hours) AS absent_hours,
      sum(cycle_source = 'style') AS cycle_style, sum(cycle_source = 'client') AS cycle_client,
      sum(cycle_source = 'rolling') AS cycle_rolling, sum(cycle_source = 'default') AS cycle_default,
      sum(shift_source = 'shift') AS shift_inferred, sum(present_source = 'assigned') AS present_inferred,
      ${isLongestInferred} AS planned_by_shift
    FROM production_entry WHERE client_id = @clientId AND ${days} AND status <> 'VOIDED' GROUP BY shift_date, shift_type
  ), stood AS (
    SELECT shift_date AS day, shift_type, sum(minutes) AS minutes
    FROM downtime_event WHERE client_id = @clientId AND ${days} GROUP BY shift_date, shift_type
  ), people AS (
    SELECT shift_date AS day, shift_type, sum(scheduled_hours) AS scheduled, sum(absent_hours) AS absent
    FROM attendance WHERE client_id = @clientId AND ${days} GROUP BY shift_date, shift_type
  ), shift AS (
    SELECT day, shift_type FROM made UNION SELECT day, shift_type FROM stood UNION SELECT day, shift_type FROM people
  ), line AS (
    SELECT shift.day, made.*, people.scheduled, people.absent, coalesce(stood.minutes, made.minutes, 0) / 60.0 AS stood_hours,
      CASE WHEN made.entries IS NOT NULL THEN made.planned_hours WHEN stood.minutes IS NULL THEN 0.0
        ELSE coalesce((SELECT hours FROM line_shift WHERE client_id = @clientId AND shift_type = shift.shift_type),
          json_extract(@shiftHours, '$.' || shift.shift_type)) END AS planned
    FROM shift
    LEFT JOIN made ON made.day = shift.day AND made.shift_type = shift.shift_type
    LEFT JOIN stood ON stood.day = shift.day AND stood.shift_type = shift.shift_type
    LEFT JOIN people ON people.day = shift.day AND people.shift_type = shift.shift_type
  )
  SELECT @clientId, day, total(entries), total(units), total(defective), total(employees), total(produced_hours),
    total(available_hours), total(run_hours), total(planned), total(min(planned, stood_hours)),
    total(coalesce(scheduled, available_hours)), total(coalesce(absent, absent_hours)), total(cycle_style), total(cycle_client),
    total(cycle_rolling), total(cycle_default), total(shift_inferred), total(present_inferred),
    total(shift_inferred * planned_by_shift), total(shift_inferred * (scheduled IS NULL)),
    total(present_inferred * (scheduled IS NULL))
  FROM line GROUP BY day`

/**
 * Sums some days of a line anew, whole, from what is recorded of them: entries that are not voided, standstills and attendance. A
 * day of which nothing is recorded has no row. Planned is a shift of which an entry or a standstill tells; attendance alone does
 * not say that the line was to run.
 */
export const sumLineDays = (db: WritableDb, clientId: string, dayList: readonly string[]): void => {
  const values = { clientId, days: JSON.stringify(dayList) }
  prepared(
    db,
    'DELETE FROM line_day WHERE client_id = @clientId AND day IN (SELECT value FROM json_each(@days))',
  ).run(values)
  prepared(db, `INSERT INTO line_day ${sums}`).run({ ...values, shiftHours: JSON.stringify(plantShiftHours) })
}

/** The days on which a line stood still in shifts of a kind. */
export const downtimeDays = (db: ReadableDb, clientId: string, shiftType: ShiftType): string[] =>
  prepared(db, 'SELECT DISTINCT shift_date FROM downtime_event WHERE client_id = ? AND shift_type = ?')
    .pluck()
    .all(clientId, shiftType) as string[]

/** The sums of a line's days in a period, oldest first. */
export const lineDays = (db: ReadableDb, clientId: string, from: string, to: string): LineDay[] =>
  prepared(
    db,
    `SELECT client_id AS clientId, day, entries, units, defective, employees, produced_hours AS producedHours,
       available_hours AS availableHours, run_hours AS runHours, planned_hours AS plannedHours, downtime_hours AS downtimeHours,
       scheduled_hours AS scheduledHours, absent_hours AS absentHours, cycle_style AS cycleStyle, cycle_client AS cycleClient,
       cycle_rolling AS cycleRolling, cycle_default AS cycleDefault, shift_inferred AS shiftInferred,
       present_inferred AS presentInferred, planned_inferred AS plannedInferred,
       scheduled_inferred AS scheduledInferred, absent_inferred AS absentInferred
     FROM line_day WHERE client_id = ? AND day BETWEEN ? AND ? ORDER BY day`,
  ).all(clientId, from, to) as LineDay[]
