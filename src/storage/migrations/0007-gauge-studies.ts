import type { Migration } from './migration.ts'

/** Studies of measurement systems, with their data as people entered them; additive to 0006. */
export const gaugeStudies: Migration = {
  version: 7,
  name: 'gauge-studies',
  up: `
    CREATE TABLE gauge_study (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      gauge TEXT,
      unit TEXT,
      characteristic_id INTEGER REFERENCES characteristic (id),
      client_id TEXT,
      tolerance REAL,
      multiplier REAL NOT NULL,
      note TEXT,
      data TEXT NOT NULL,
      revision INTEGER NOT NULL,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;
    CREATE INDEX gauge_study_live ON gauge_study (updated_at) WHERE deleted_at IS NULL;
  `,
}
