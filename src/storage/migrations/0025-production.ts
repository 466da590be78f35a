import type { Migration } from './migration.ts'

/**
 * Lines, orders, what was made of them in which shift, what stood in the way, and the sums of each line's day; additive. The
 * numbers that stand in for missing ones are kept beside the entries, with where they come from.
 */
export const production: Migration = {
  version: 25,
  name: 'production',
  up: `
    CREATE TABLE client (
      client_id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      ideal_cycle_time REAL,
      retired_at INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE line_shift (
      client_id TEXT NOT NULL,
      shift_type TEXT NOT NULL,
      hours REAL NOT NULL,
      starts_at TEXT,
      PRIMARY KEY (client_id, shift_type)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE style (
      client_id TEXT NOT NULL,
      style_model TEXT NOT NULL,
      name TEXT NOT NULL,
      ideal_cycle_time REAL,
      opportunities_per_unit INTEGER,
      retired_at INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER,
      PRIMARY KEY (client_id, style_model)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE work_operation (
      client_id TEXT NOT NULL,
      operation_id TEXT NOT NULL,
      name TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      retired_at INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER,
      PRIMARY KEY (client_id, operation_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE work_order (
      work_order_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL,
      style_model TEXT NOT NULL,
      planned_quantity INTEGER NOT NULL,
      planned_start_date TEXT,
      planned_ship_date TEXT,
      ideal_cycle_time REAL,
      priority_level TEXT NOT NULL,
      po_number TEXT,
      status TEXT NOT NULL,
      completed_at INTEGER,
      shipped_at INTEGER,
      shipped_on TEXT,
      cancelled_at INTEGER,
      started_on TEXT,
      start_on TEXT NOT NULL,
      start_source TEXT NOT NULL,
      due_on TEXT NOT NULL,
      due_source TEXT NOT NULL,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT;
    CREATE INDEX work_order_due ON work_order (client_id, due_on);
    CREATE INDEX work_order_due_on ON work_order (due_on);
    CREATE INDEX work_order_shipped ON work_order (shipped_on) WHERE shipped_on IS NOT NULL;
    CREATE INDEX work_order_style ON work_order (client_id, style_model);
    CREATE INDEX work_order_open ON work_order (client_id) WHERE status IN ('ACTIVE', 'ON_HOLD');
    CREATE TABLE work_order_step (
      id INTEGER PRIMARY KEY,
      work_order_id TEXT NOT NULL REFERENCES work_order (work_order_id),
      status TEXT NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      reason TEXT,
      hold_cause TEXT
    ) STRICT;
    CREATE INDEX work_order_step_of ON work_order_step (work_order_id, at);
    CREATE TABLE work_order_hold (
      id INTEGER PRIMARY KEY,
      client_id TEXT NOT NULL,
      work_order_id TEXT NOT NULL REFERENCES work_order (work_order_id),
      cause TEXT NOT NULL,
      reason TEXT,
      held_at INTEGER NOT NULL,
      held_by TEXT NOT NULL,
      released_at INTEGER,
      released_by TEXT
    ) STRICT;
    CREATE INDEX work_order_hold_of ON work_order_hold (work_order_id, held_at);
    CREATE INDEX work_order_hold_in_time ON work_order_hold (client_id, held_at);
    CREATE UNIQUE INDEX work_order_hold_open ON work_order_hold (work_order_id) WHERE released_at IS NULL;
    CREATE TABLE job (
      job_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL,
      work_order_id TEXT NOT NULL REFERENCES work_order (work_order_id),
      operation_id TEXT,
      planned_quantity INTEGER,
      retired_at INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX job_of ON job (work_order_id);
    CREATE TABLE production_entry (
      id INTEGER PRIMARY KEY,
      entry_id TEXT NOT NULL UNIQUE,
      entry_uuid TEXT UNIQUE,
      digest TEXT,
      client_id TEXT NOT NULL,
      work_order_id TEXT NOT NULL REFERENCES work_order (work_order_id),
      style_model TEXT NOT NULL,
      job_id TEXT,
      operation_id TEXT,
      shift_date TEXT NOT NULL,
      shift_type TEXT NOT NULL,
      units_produced INTEGER NOT NULL,
      units_defective INTEGER NOT NULL,
      run_time_hours REAL NOT NULL,
      employees_assigned INTEGER NOT NULL,
      employees_present INTEGER,
      shift_hours_scheduled REAL,
      downtime_total_minutes REAL,
      notes TEXT,
      cycle_hours REAL NOT NULL,
      cycle_source TEXT NOT NULL,
      shift_hours REAL NOT NULL,
      shift_source TEXT NOT NULL,
      present INTEGER NOT NULL,
      present_source TEXT NOT NULL,
      status TEXT NOT NULL,
      verified_by TEXT,
      verified_at INTEGER,
      batch_id TEXT,
      import_id INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT;
    CREATE INDEX production_entry_of_day ON production_entry (client_id, shift_date);
    CREATE INDEX production_entry_in_time ON production_entry (shift_date);
    CREATE INDEX production_entry_of_order ON production_entry (work_order_id, shift_date);
    CREATE INDEX production_entry_of_style ON production_entry (client_id, style_model, shift_date);
    CREATE INDEX production_entry_of_batch ON production_entry (batch_id) WHERE batch_id IS NOT NULL;
    CREATE TABLE downtime_event (
      id INTEGER PRIMARY KEY,
      client_id TEXT NOT NULL,
      shift_date TEXT NOT NULL,
      shift_type TEXT NOT NULL,
      work_order_id TEXT,
      category TEXT NOT NULL,
      reason TEXT NOT NULL,
      minutes REAL NOT NULL,
      started_at INTEGER,
      notes TEXT,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT;
    CREATE INDEX downtime_event_of_day ON downtime_event (client_id, shift_date);
    CREATE INDEX downtime_event_of_order ON downtime_event (work_order_id) WHERE work_order_id IS NOT NULL;
    CREATE TABLE attendance (
      id INTEGER PRIMARY KEY,
      client_id TEXT NOT NULL,
      shift_date TEXT NOT NULL,
      shift_type TEXT NOT NULL,
      employee_id TEXT NOT NULL,
      scheduled_hours REAL NOT NULL,
      absent_hours REAL NOT NULL,
      absence_reason TEXT,
      is_excused INTEGER NOT NULL,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX attendance_once ON attendance (client_id, shift_date, shift_type, employee_id);
    CREATE TABLE inspection (
      id INTEGER PRIMARY KEY,
      client_id TEXT NOT NULL,
      shift_date TEXT NOT NULL,
      shift_type TEXT NOT NULL,
      work_order_id TEXT,
      style_model TEXT,
      operation_id TEXT,
      units_inspected INTEGER NOT NULL,
      units_passed INTEGER NOT NULL,
      defects INTEGER NOT NULL,
      opportunities_per_unit INTEGER,
      units_reworked INTEGER NOT NULL,
      notes TEXT,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER
    ) STRICT;
    CREATE INDEX inspection_of_day ON inspection (client_id, shift_date);
    CREATE INDEX inspection_in_time ON inspection (shift_date);
    CREATE INDEX inspection_of_order ON inspection (work_order_id) WHERE work_order_id IS NOT NULL;
    CREATE TABLE kpi_target (
      client_id TEXT NOT NULL,
      kpi TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      target REAL NOT NULL,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER,
      PRIMARY KEY (client_id, kpi, valid_from)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE production_batch (
      batch_id TEXT PRIMARY KEY,
      client_id TEXT,
      submitted_by TEXT NOT NULL,
      caller TEXT NOT NULL,
      file_name TEXT,
      rows BLOB,
      total_rows INTEGER NOT NULL,
      valid_rows INTEGER NOT NULL,
      processed INTEGER NOT NULL,
      failed INTEGER NOT NULL,
      faults TEXT NOT NULL,
      status TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT;
    CREATE INDEX production_batch_unfinished ON production_batch (created_at) WHERE status IN ('PENDING', 'PROCESSING');
    CREATE TABLE line_day (
      client_id TEXT NOT NULL,
      day TEXT NOT NULL,
      entries INTEGER NOT NULL,
      units INTEGER NOT NULL,
      defective INTEGER NOT NULL,
      employees INTEGER NOT NULL,
      produced_hours REAL NOT NULL,
      available_hours REAL NOT NULL,
      run_hours REAL NOT NULL,
      planned_hours REAL NOT NULL,
      downtime_hours REAL NOT NULL,
      scheduled_hours REAL NOT NULL,
      absent_hours REAL NOT NULL,
      cycle_style INTEGER NOT NULL,
      cycle_client INTEGER NOT NULL,
      cycle_rolling INTEGER NOT NULL,
      cycle_default INTEGER NOT NULL,
      shift_inferred INTEGER NOT NULL,
      present_inferred INTEGER NOT NULL,
      PRIMARY KEY (client_id, day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX line_day_in_time ON line_day (day);
  `,
}
