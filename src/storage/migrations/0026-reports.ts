import type { Migration } from './migration.ts'

/**
 * Reports that go out by mail, and one row for each time, recipient and way they did; additive. `report_delivery_once` is what keeps
 * a report from going out twice over a restart.
 */
export const reports: Migration = {
  version: 26,
  name: 'reports',
  up: `
    CREATE TABLE report_schedule (
      id INTEGER PRIMARY KEY,
      client_id TEXT NOT NULL,
      report_type TEXT NOT NULL,
      characteristic_id INTEGER REFERENCES characteristic (id),
      recipients TEXT NOT NULL,
      schedule TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      language TEXT NOT NULL,
      paused INTEGER NOT NULL,
      next_at INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;
    CREATE INDEX report_schedule_due ON report_schedule (next_at) WHERE next_at IS NOT NULL;
    CREATE INDEX report_schedule_of ON report_schedule (client_id) WHERE deleted_at IS NULL;

    CREATE TABLE report_delivery (
      id INTEGER PRIMARY KEY,
      schedule_id INTEGER NOT NULL REFERENCES report_schedule (id),
      client_id TEXT NOT NULL,
      is_test INTEGER NOT NULL,
      occurrence_at INTEGER NOT NULL,
      recipient TEXT NOT NULL,
      state TEXT NOT NULL,
      date_from TEXT NOT NULL,
      date_to TEXT NOT NULL,
      file_name TEXT,
      attempts INTEGER NOT NULL,
      next_at INTEGER,
      finished_at INTEGER,
      answer TEXT,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX report_delivery_once ON report_delivery (schedule_id, occurrence_at, recipient) WHERE is_test = 0;
    CREATE INDEX report_delivery_due ON report_delivery (next_at) WHERE next_at IS NOT NULL;
    CREATE INDEX report_delivery_of ON report_delivery (client_id, id);
  `,
}
