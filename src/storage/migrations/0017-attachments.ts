import type { Migration } from './migration.ts'

/**
 * Photos and files of samples and violations; additive. What they hold stands in files named by its SHA-256. A removed one keeps
 * its row, so that what the audit log tells of it can be followed.
 */
export const attachments: Migration = {
  version: 17,
  name: 'attachments',
  up: `
    CREATE TABLE attachment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      subject_kind TEXT NOT NULL,
      subject_id INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      added_by TEXT NOT NULL,
      added_at INTEGER NOT NULL,
      removed_by TEXT,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX attachment_of ON attachment (subject_kind, subject_id) WHERE removed_at IS NULL;
    CREATE INDEX attachment_content ON attachment (sha256) WHERE removed_at IS NULL;
  `,
}
