import type { Migration } from './migration.ts'

/** What imports of production records did, so that each can be taken back as a whole; additive. */
export const recordImports: Migration = {
  version: 27,
  name: 'record-imports',
  up: `
    CREATE TABLE import_record (
      id INTEGER PRIMARY KEY,
      import_id INTEGER NOT NULL REFERENCES import (id),
      layout TEXT NOT NULL,
      record_key TEXT NOT NULL,
      before TEXT,
      after TEXT NOT NULL,
      UNIQUE (import_id, layout, record_key)
    ) STRICT;
  `,
}
