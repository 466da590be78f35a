import type { Migration } from './migration.ts'

/**
 * Of each line's day, how many entries have a number filled in that is in a figure: planned hours are the longest of a shift, and
 * attendance stands before what entries say of people; additive.
 */
export const hoursInFigures: Migration = {
  version: 32,
  name: 'hours-in-figures',
  up: `
    ALTER TABLE line_day ADD COLUMN planned_inferred INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE line_day ADD COLUMN scheduled_inferred INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE line_day ADD COLUMN absent_inferred INTEGER NOT NULL DEFAULT 0;
    WITH made AS (
      SELECT client_id, shift_date AS day, sum(shift_source = 'shift') AS shift, sum(present_source = 'assigned') AS present,
        max(CASE shift_source WHEN 'shift' THEN shift_hours END) > max(CASE shift_source WHEN 'shift' THEN 0 ELSE shift_hours END)
          AS longest,
        NOT EXISTS (
          SELECT 1 FROM attendance WHERE attendance.client_id = production_entry.client_id
            AND attendance.shift_date = production_entry.shift_date AND attendance.shift_type = production_entry.shift_type
        ) AS alone
      FROM production_entry WHERE status <> 'VOIDED' GROUP BY client_id, shift_date, shift_type
    ), summed AS (
      SELECT client_id, day, total(shift * longest) AS planned, total(shift * alone) AS scheduled, total(present * alone) AS absent
      FROM made GROUP BY client_id, day
    )
    UPDATE line_day SET planned_inferred = summed.planned, scheduled_inferred = summed.scheduled, absent_inferred = summed.absent
    FROM summed WHERE summed.client_id = line_day.client_id AND summed.day = line_day.day;
    DROP INDEX line_day_in_time;
    CREATE INDEX line_day_in_time ON line_day (
      day, entries, units, defective, employees, produced_hours, available_hours, run_hours, planned_hours, downtime_hours,
      scheduled_hours, absent_hours, cycle_style, cycle_client, cycle_rolling, cycle_default, shift_inferred, present_inferred,
      planned_inferred, scheduled_inferred, absent_inferred
    );
  `,
}
