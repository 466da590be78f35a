import { prepared, type ReadableDb } from '../connection.ts'
import type { LineDay } from './lineDays.ts'

/** The days from one to another, both included, of one line or of all (null). */
export interface DaySpan {
  readonly clientId: string | null
  readonly from: string
  readonly to: string
}

/** The sums of what was recorded of one day: of a line, or of all lines together. */
export type DaySums = Omit<LineDay, 'clientId'>

const sums = `sum(entries) AS entries, sum(units) AS units, sum(defective) AS defective, sum(employees) AS employees,
  sum(produced_hours) AS producedHours, sum(available_hours) AS availableHours, sum(run_hours) AS runHours,
  sum(planned_hours) AS plannedHours, sum(downtime_hours) AS downtimeHours, sum(scheduled_hours) AS scheduledHours,
  sum(absent_hours) AS absentHours, sum(cycle_style) AS cycleStyle, sum(cycle_client) AS cycleClient,
  sum(cycle_rolling) AS cycleRolling, sum(cycle_default) AS cycleDefault, sum(shift_inferred) AS shiftInferred,
  sum(present_inferred) AS presentInferred, sum(planned_inferred) AS plannedInferred,
  sum(scheduled_inferred) AS scheduledInferred, sum(absent_inferred) AS absentInferred`

const ofLine = `SELECT day, ${sums} FROM line_day WHERE client_id = ? AND day BETWEEN ? AND ? GROUP BY day`

const ofAll = `SELECT day, ${sums} FROM line_day WHERE day BETWEEN ? AND ? GROUP BY day`

/** The sums of each day on which something was recorded, oldest first. */
export const lineDaySums = (db: ReadableDb, { clientId, from, to }: DaySpan): DaySums[] =>
  (clientId === null
    ? prepared(db, ofAll).all(from, to)
    : prepared(db, ofLine).all(clientId, from, to)) as DaySums[]
