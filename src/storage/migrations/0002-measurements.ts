/** Subgroups with their raw measurements, frozen limits, violations; additive to 0001. */
export const measurements = {
  version: 2,
  name: 'measurements',
  up: `
    CREATE TABLE origin (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      actor TEXT NOT NULL,
      user_id INTEGER,
      key_id INTEGER,
      via TEXT NOT NULL,
      address TEXT NOT NULL,
      user_agent TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX origin_once ON origin (kind, actor, via, address, user_agent);

    CREATE TABLE sample (
      id INTEGER PRIMARY KEY,
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      at INTEGER NOT NULL,
      uuid BLOB NOT NULL,
      measurements BLOB NOT NULL,
      received_at INTEGER NOT NULL,
      origin_id INTEGER NOT NULL REFERENCES origin (id),
      judged_by INTEGER,
      batch_number TEXT,
      operator_id TEXT,
      metadata TEXT
    ) STRICT;
    CREATE INDEX sample_in_time ON sample (characteristic_id, at);
    CREATE UNIQUE INDEX sample_uuid ON sample (uuid);

    CREATE TABLE sample_exclusion (
      sample_id INTEGER PRIMARY KEY REFERENCES sample (id),
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      reason TEXT NOT NULL,
      excluded_by TEXT NOT NULL,
      excluded_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sample_exclusion_of ON sample_exclusion (characteristic_id);

    CREATE TABLE characteristic_tally (
      characteristic_id INTEGER PRIMARY KEY REFERENCES characteristic (id),
      subgroups INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE limits_revision (
      id INTEGER PRIMARY KEY,
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      revision INTEGER NOT NULL,
      method TEXT NOT NULL,
      center_line REAL NOT NULL,
      sigma REAL NOT NULL,
      subgroups INTEGER,
      sample_ids BLOB,
      after_at INTEGER,
      after_sample_id INTEGER,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      reason TEXT,
      seq INTEGER
    ) STRICT;
    CREATE INDEX limits_revision_in ON limits_revision (seq);
    CREATE UNIQUE INDEX limits_revision_number ON limits_revision (characteristic_id, revision);

    CREATE TABLE violation (
      id INTEGER PRIMARY KEY,
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      sample_id INTEGER NOT NULL REFERENCES sample (id),
      at INTEGER NOT NULL,
      panel TEXT NOT NULL,
      rule_id INTEGER NOT NULL,
      severity TEXT NOT NULL,
      revision INTEGER NOT NULL,
      value REAL NOT NULL,
      sentence TEXT NOT NULL,
      members TEXT NOT NULL,
      at_arrival INTEGER NOT NULL,
      status TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      acknowledged_at INTEGER,
      acknowledged_by TEXT,
      cause_code TEXT,
      action_code TEXT,
      comment TEXT
    ) STRICT;
    CREATE UNIQUE INDEX violation_once ON violation (sample_id, panel, rule_id);
    CREATE INDEX violation_of ON violation (characteristic_id, at);
    CREATE INDEX violation_open ON violation (status, characteristic_id) WHERE status = 'open';

    CREATE TABLE violation_change (
      id INTEGER PRIMARY KEY,
      seq INTEGER NOT NULL,
      violation_id INTEGER NOT NULL REFERENCES violation (id),
      status TEXT NOT NULL
    ) STRICT;
    CREATE INDEX violation_change_in ON violation_change (seq);
  `,
}
