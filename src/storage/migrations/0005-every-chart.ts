import type { Migration } from './migration.ts'

/** What charts beyond plain means keep: sigma within and by part in a revision, running sums, and corrected subgroups; additive. */
export const everyChart: Migration = {
  version: 5,
  name: 'every-chart',
  up: `
    ALTER TABLE limits_revision ADD COLUMN within_sigma REAL;
    ALTER TABLE limits_revision ADD COLUMN parts TEXT;

    CREATE TABLE chart_memory (
      sample_id INTEGER PRIMARY KEY REFERENCES sample (id),
      memory BLOB NOT NULL
    ) STRICT;

    CREATE TABLE sample_correction (
      id INTEGER PRIMARY KEY,
      sample_id INTEGER NOT NULL REFERENCES sample (id),
      measurements BLOB NOT NULL,
      batch_number TEXT,
      operator_id TEXT,
      metadata TEXT,
      reason TEXT NOT NULL,
      corrected_by TEXT NOT NULL,
      corrected_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sample_correction_of ON sample_correction (sample_id);
  `,
}
