import type { Migration } from './migration.ts'

/**
 * The order of causes and actions and which of them are no longer offered, when and why a violation was withdrawn, and an
 * index that answers filters, sorting and counts of the list of violations by itself; additive to 0003.
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
  `,
}
