import type { Migration } from './migration.ts'

/** Electronic signatures, each bound to the audit entry of the change that it signs; they outlive what is archived of the log. */
export const signatures: Migration = {
  version: 13,
  name: 'signatures',
  up: `
    CREATE TABLE signature (
      audit_seq INTEGER PRIMARY KEY,
      operation TEXT NOT NULL,
      table_name TEXT NOT NULL,
      record_id TEXT NOT NULL,
      user_id INTEGER NOT NULL REFERENCES user (id),
      username TEXT NOT NULL,
      full_name TEXT NOT NULL,
      meaning TEXT NOT NULL,
      signed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX signature_of ON signature (record_id, table_name);
    CREATE TRIGGER signature_kept BEFORE DELETE ON signature
      BEGIN SELECT RAISE(ABORT, 'a signature stays'); END;
    CREATE TRIGGER signature_unchanged BEFORE UPDATE ON signature
      BEGIN SELECT RAISE(ABORT, 'a signature stays'); END;
  `,
}
