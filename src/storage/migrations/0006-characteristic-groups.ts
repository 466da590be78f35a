import type { Migration } from './migration.ts'

/** Groups of characteristics that are judged together, their frozen estimates, and what was beyond their limit; additive to 0002. */
export const characteristicGroups: Migration = {
  version: 6,
  name: 'characteristic-groups',
  up: `
    CREATE TABLE characteristic_group (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      client_id TEXT,
      align_by TEXT NOT NULL,
      covariance TEXT NOT NULL,
      alpha REAL NOT NULL,
      baseline_observations INTEGER NOT NULL,
      judged_to INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;

    CREATE TABLE characteristic_group_member (
      group_id INTEGER NOT NULL REFERENCES characteristic_group (id),
      position INTEGER NOT NULL,
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      PRIMARY KEY (group_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX characteristic_group_member_once ON characteristic_group_member (group_id, characteristic_id);

    CREATE TABLE group_limits_revision (
      id INTEGER PRIMARY KEY,
      group_id INTEGER NOT NULL REFERENCES characteristic_group (id),
      revision INTEGER NOT NULL,
      estimate TEXT NOT NULL,
      alpha REAL NOT NULL,
      sample_ids TEXT NOT NULL,
      excluded TEXT NOT NULL,
      after_at INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      reason TEXT
    ) STRICT;
    CREATE UNIQUE INDEX group_limits_revision_number ON group_limits_revision (group_id, revision);

    CREATE TABLE group_signal (
      id INTEGER PRIMARY KEY,
      group_id INTEGER NOT NULL REFERENCES characteristic_group (id),
      sample_id INTEGER NOT NULL REFERENCES sample (id),
      sample_ids TEXT NOT NULL,
      observation TEXT NOT NULL,
      at INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      t2 REAL NOT NULL,
      ucl REAL NOT NULL,
      sentence TEXT NOT NULL,
      status TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      acknowledged_at INTEGER,
      acknowledged_by TEXT,
      cause_code TEXT,
      action_code TEXT,
      comment TEXT,
      withdrawn_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX group_signal_once ON group_signal (group_id, sample_id);
    CREATE INDEX group_signal_open ON group_signal (group_id) WHERE status = 'open';
  `,
}
