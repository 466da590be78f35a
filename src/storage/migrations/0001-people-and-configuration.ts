import type { Migration } from './migration.ts'

/** People, their keys and sessions, settings, characteristics, the catalogue of causes and actions, and the audit log. */
export const peopleAndConfiguration: Migration = {
  version: 1,
  name: 'people-and-configuration',
  up: `
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE user (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      username TEXT NOT NULL COLLATE NOCASE UNIQUE,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('OPERATOR_DATAENTRY', 'LEADER_DATACONFIG', 'POWERUSER', 'ADMIN')),
      client_id TEXT,
      password_hash TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      disabled_at INTEGER
    ) STRICT;

    CREATE TABLE refresh_token (
      id INTEGER PRIMARY KEY,
      user_id INTEGER NOT NULL REFERENCES user (id),
      family TEXT NOT NULL,
      token_hash BLOB NOT NULL UNIQUE,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      used_at INTEGER,
      revoked_at INTEGER
    ) STRICT;
    CREATE INDEX refresh_token_family ON refresh_token (family);
    CREATE INDEX refresh_token_expiry ON refresh_token (expires_at);

    CREATE TABLE api_key (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      user_id INTEGER NOT NULL REFERENCES user (id),
      prefix TEXT NOT NULL UNIQUE,
      secret_hash TEXT NOT NULL,
      description TEXT,
      permissions TEXT NOT NULL,
      rate_limit_per_minute INTEGER,
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      revoked_at INTEGER,
      last_used_at INTEGER,
      usage_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX api_key_user ON api_key (user_id);

    CREATE TABLE characteristic (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      unit TEXT,
      chart_type TEXT NOT NULL,
      subgroup_size INTEGER NOT NULL,
      decimals INTEGER NOT NULL,
      target REAL,
      lsl REAL,
      usl REAL,
      plausible_min REAL,
      plausible_max REAL,
      client_id TEXT,
      baseline_subgroups INTEGER NOT NULL,
      sigma_method TEXT,
      rules TEXT NOT NULL,
      chart_params TEXT NOT NULL DEFAULT '{}',
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX characteristic_code ON characteristic (code) WHERE deleted_at IS NULL;

    CREATE TABLE cause (
      code TEXT PRIMARY KEY,
      label TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE action (
      code TEXT PRIMARY KEY,
      label TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE audit_entry (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      actor_kind TEXT NOT NULL,
      actor TEXT NOT NULL,
      user_id INTEGER,
      key_id INTEGER,
      via TEXT NOT NULL,
      address TEXT NOT NULL,
      user_agent TEXT,
      operation TEXT NOT NULL,
      table_name TEXT,
      record_id TEXT,
      before TEXT,
      after TEXT,
      reason TEXT,
      success INTEGER NOT NULL,
      error TEXT,
      first_sample_id INTEGER,
      last_sample_id INTEGER,
      sample_count INTEGER,
      digest BLOB,
      previous_hash BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_entry_kind ON audit_entry (kind);
    CREATE TRIGGER audit_entry_next BEFORE INSERT ON audit_entry
      WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_entry)
      BEGIN SELECT RAISE(ABORT, 'the audit log only grows at its end'); END;
    CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
      BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
    CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry
      BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

    INSERT INTO cause (code, label, created_at) VALUES
      ('TOOL_WEAR', 'Tool wear', 0),
      ('TOOL_CHANGE', 'Tool changed or broken', 0),
      ('MACHINE_SETUP', 'Wrong setup or offset', 0),
      ('MACHINE_FAULT', 'Machine fault', 0),
      ('FIXTURE', 'Fixture or clamping', 0),
      ('MATERIAL_LOT', 'New material lot', 0),
      ('MATERIAL_DEFECT', 'Defective material', 0),
      ('WARM_UP', 'Machine warming up', 0),
      ('COOLANT', 'Coolant or lubrication', 0),
      ('ENVIRONMENT', 'Temperature, humidity or vibration', 0),
      ('METHOD', 'Work instruction not followed', 0),
      ('OPERATOR', 'Change of operator or shift', 0),
      ('GAUGE', 'Gauge error or calibration', 0),
      ('MEASUREMENT', 'Wrong measurement or typing error', 0),
      ('UNKNOWN', 'Looked for, none found', 0);

    INSERT INTO action (code, label, created_at) VALUES
      ('ADJUST', 'Adjusted the process', 0),
      ('REPLACE_TOOL', 'Replaced the tool', 0),
      ('REPAIR', 'Repaired the machine', 0),
      ('CLEAN', 'Cleaned machine or fixture', 0),
      ('CHANGE_MATERIAL', 'Changed the material lot', 0),
      ('RECALIBRATE', 'Recalibrated the gauge', 0),
      ('REMEASURE', 'Measured again', 0),
      ('SORT', 'Sorted the parts since the last good one', 0),
      ('QUARANTINE', 'Put the parts on hold', 0),
      ('STOP', 'Stopped the line', 0),
      ('INSTRUCT', 'Instructed the operator', 0),
      ('ESCALATE', 'Called maintenance or quality', 0),
      ('WATCH', 'Watching the next subgroups', 0),
      ('NONE', 'No action needed', 0);
  `,
}
