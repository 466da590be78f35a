import type { Migration } from './migration.ts'

/**
 * A group's signals say on which chart they stand: its level (T²) or its spread (|S|), so that one observation may have both;
 * additive to 0006. Groups that show a spread are looked through from the beginning once more, as it did not alarm before.
 */
export const groupSpreadSignals: Migration = {
  version: 8,
  name: 'group-spread-signals',
  up: `
    ALTER TABLE group_signal ADD COLUMN chart TEXT NOT NULL DEFAULT 'location';
    ALTER TABLE group_signal ADD COLUMN dispersion REAL;
    ALTER TABLE group_signal ADD COLUMN dispersion_limit REAL;
    DROP INDEX group_signal_once;
    CREATE UNIQUE INDEX group_signal_once ON group_signal (group_id, sample_id, chart);
    UPDATE characteristic_group SET judged_to = 0 WHERE covariance = 'pooled';
  `,
}
