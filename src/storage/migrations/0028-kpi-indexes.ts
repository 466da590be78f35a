import type { Migration } from './migration.ts'

/** Indexes that hold all that figures of all lines read of a day, so that years of them are read in one go; additive. */
export const kpiIndexes: Migration = {
  version: 28,
  name: 'kpi-indexes',
  up: `
    DROP INDEX line_day_in_time;
    CREATE INDEX line_day_in_time ON line_day (
      day, entries, units, defective, employees, produced_hours, available_hours, run_hours, planned_hours, downtime_hours,
      scheduled_hours, absent_hours, cycle_style, cycle_client, cycle_rolling, cycle_default, shift_inferred, present_inferred
    );
    DROP INDEX inspection_in_time;
    CREATE INDEX inspection_in_time ON inspection (shift_date, client_id, operation_id, units_inspected, units_passed);
  `,
}
