import type { Migration } from './migration.ts'

/**
 * The order of causes and actions and which of them are no longer offered, when and why a violation was withdrawn, and what
 * a list of very many violations needs: an index that answers filters and sorting by itself, one for each status in order
 * of time, and their numbers, kept by triggers; additive to 0003.
 */
export const catalogueAndWithdrawals: Migration = {
  version: 4,
  name: 'catalogue-and-withdrawals',
  up: `
    ALTER TABLE cause ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE cause ADD COLUMN retired_at INTEGER;
    UPDATE cause SET position = (
      SELECT count(*) FROM cause AS other WHERE (other.label, other.code) <= (cause.label, cause.code)
    );
    ALTER TABLE action ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE action ADD COLUMN retired_at INTEGER;
    UPDATE action SET position = (
      SELECT count(*) FROM action AS other WHERE (other.label, other.code) <= (action.label, action.code)
    );

    ALTER TABLE violation ADD COLUMN withdrawn_at INTEGER;
    ALTER TABLE violation ADD COLUMN withdrawn_reason TEXT;
    UPDATE violation SET withdrawn_at = (
      SELECT max(audit_entry.at) FROM violation_change JOIN audit_entry ON audit_entry.seq = violation_change.seq
      WHERE violation_change.violation_id = violation.id AND violation_change.status = 'withdrawn'
    ) WHERE status = 'withdrawn';

    CREATE INDEX violation_in_time ON violation (
      at, id, status, characteristic_id, rule_id, severity, cause_code, opened_at, acknowledged_at
    );
    CREATE INDEX violation_by_status ON violation (status, at, id, characteristic_id);

    CREATE TABLE violation_tally (
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      status TEXT NOT NULL,
      violations INTEGER NOT NULL,
      PRIMARY KEY (characteristic_id, status)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO violation_tally
      SELECT characteristic_id, status, count(*) FROM violation GROUP BY characteristic_id, status;
    CREATE TRIGGER violation_counted AFTER INSERT ON violation
      BEGIN
        INSERT INTO violation_tally VALUES (NEW.characteristic_id, NEW.status, 1)
          ON CONFLICT (characteristic_id, status) DO UPDATE SET violations = violations + 1;
      END;
    CREATE TRIGGER violation_recounted AFTER UPDATE OF status ON violation WHEN NEW.status IS NOT OLD.status
      BEGIN
        UPDATE violation_tally SET violations = violations - 1
          WHERE characteristic_id = OLD.characteristic_id AND status = OLD.status;
        INSERT INTO violation_tally VALUES (NEW.characteristic_id, NEW.status, 1)
          ON CONFLICT (characteristic_id, status) DO UPDATE SET violations = violations + 1;
      END;
    CREATE TRIGGER violation_uncounted AFTER DELETE ON violation
      BEGIN
        UPDATE violation_tally SET violations = violations - 1
          WHERE characteristic_id = OLD.characteristic_id AND status = OLD.status;
      END;
  `,
}
