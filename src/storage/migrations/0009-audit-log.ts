import type { Migration } from './migration.ts'

/**
 * The audit log learns role and station of each entry (`version` 2 of what is hashed), is found by every filter, and may
 * give up its beginning: entries up to a checkpoint, which names the file that they went to, and nothing else. The commits
 * of measurements stand in one index only, the one that they stood in before, so that taking measurements costs the same.
 */
export const auditLog: Migration = {
  version: 9,
  name: 'audit-log',
  up: `
    ALTER TABLE audit_entry ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE audit_entry ADD COLUMN role TEXT;
    ALTER TABLE audit_entry ADD COLUMN station TEXT;

    DROP INDEX audit_entry_kind;
    CREATE INDEX audit_entry_kind ON audit_entry (kind, at);
    CREATE INDEX audit_entry_time ON audit_entry (at, seq, success) WHERE kind <> 'ingest';
    CREATE INDEX audit_entry_actor ON audit_entry (actor, at, seq, success, operation, table_name) WHERE kind <> 'ingest';
    CREATE INDEX audit_entry_operation ON audit_entry (operation, at, seq, success, table_name, actor) WHERE kind <> 'ingest';
    CREATE INDEX audit_entry_table ON audit_entry (table_name, at, seq, success, operation, actor) WHERE kind <> 'ingest';
    CREATE INDEX audit_entry_record ON audit_entry (record_id, at) WHERE kind <> 'ingest';
    CREATE INDEX audit_entry_user ON audit_entry (user_id, at) WHERE user_id IS NOT NULL;
    CREATE INDEX audit_entry_key ON audit_entry (key_id, at, seq, success, operation, table_name) WHERE key_id IS NOT NULL;
    CREATE INDEX audit_entry_refused ON audit_entry (at) WHERE success = 0;

    CREATE TABLE audit_checkpoint (
      seq INTEGER PRIMARY KEY,
      hash BLOB NOT NULL,
      first_seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      sha256 BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_checkpoint_true BEFORE INSERT ON audit_checkpoint
      WHEN NEW.hash IS NOT (SELECT hash FROM audit_entry WHERE seq = NEW.seq)
        OR NEW.first_seq IS NOT (SELECT min(seq) FROM audit_entry)
        OR NEW.seq >= (SELECT max(seq) FROM audit_entry)
      BEGIN SELECT RAISE(ABORT, 'a checkpoint of the audit log stands at an entry before the newest'); END;
    CREATE TRIGGER audit_checkpoint_kept BEFORE DELETE ON audit_checkpoint
      BEGIN SELECT RAISE(ABORT, 'a checkpoint of the audit log stays'); END;
    CREATE TRIGGER audit_checkpoint_unchanged BEFORE UPDATE ON audit_checkpoint
      BEGIN SELECT RAISE(ABORT, 'a checkpoint of the audit log stays'); END;

    DROP TRIGGER audit_entry_kept;
    CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
      WHEN OLD.seq > (SELECT coalesce(max(seq), 0) FROM audit_checkpoint)
      BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  `,
}
