import type { Migration } from './migration.ts'

/**
 * Imports of tables with what each of them stored and changed, so that it can be undone as a whole, and the mappings that clients
 * used; additive. A part is the run of subgroups that one commit of an import stored.
 */
export const imports: Migration = {
  version: 14,
  name: 'imports',
  up: `
    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      state TEXT NOT NULL,
      layout TEXT NOT NULL,
      file_name TEXT,
      client_id TEXT,
      user_id INTEGER,
      started_by TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      finished_at INTEGER,
      undone_by TEXT,
      undone_at INTEGER,
      total INTEGER NOT NULL,
      done INTEGER NOT NULL DEFAULT 0,
      stored INTEGER NOT NULL DEFAULT 0,
      corrected INTEGER NOT NULL DEFAULT 0,
      skipped INTEGER NOT NULL,
      refused INTEGER NOT NULL,
      problem TEXT,
      faults TEXT NOT NULL
    ) STRICT;
    CREATE TABLE import_part (
      import_id INTEGER NOT NULL REFERENCES import (id),
      first_sample_id INTEGER NOT NULL,
      last_sample_id INTEGER NOT NULL,
      PRIMARY KEY (import_id, first_sample_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE import_overwrite (
      import_id INTEGER NOT NULL REFERENCES import (id),
      sample_id INTEGER NOT NULL,
      before BLOB NOT NULL,
      after BLOB NOT NULL,
      PRIMARY KEY (import_id, sample_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE import_piece (
      import_id INTEGER NOT NULL REFERENCES import (id),
      kit_number TEXT NOT NULL,
      before TEXT,
      revision INTEGER NOT NULL,
      PRIMARY KEY (import_id, kit_number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE import_mapping (
      client_id TEXT NOT NULL,
      header TEXT NOT NULL,
      mapping TEXT NOT NULL,
      used_at INTEGER NOT NULL,
      PRIMARY KEY (client_id, header)
    ) STRICT, WITHOUT ROWID;
  `,
}
