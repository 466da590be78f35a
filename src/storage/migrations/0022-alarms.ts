import type { Migration } from './migration.ts'

/**
 * Alarms put aside, whom unacknowledged ones are told to, the outbox of what is told, and locks on entry; additive. An alarm is told
 * once to a recipient at a step of an escalation: `delivery_alarm` holds that over a restart.
 */
export const alarms: Migration = {
  version: 22,
  name: 'alarms',
  up: `
    CREATE TABLE alarm_shelf (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      subject_id INTEGER NOT NULL,
      reason TEXT NOT NULL,
      shelved_by TEXT NOT NULL,
      shelved_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      ended_at INTEGER,
      ended_by TEXT
    ) STRICT;
    CREATE UNIQUE INDEX alarm_shelf_active ON alarm_shelf (kind, subject_id) WHERE ended_at IS NULL;
    CREATE INDEX alarm_shelf_of ON alarm_shelf (kind, subject_id, ended_at);

    CREATE TABLE escalation (
      id INTEGER PRIMARY KEY,
      settings TEXT NOT NULL,
      client_id TEXT,
      every_client INTEGER NOT NULL,
      since INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;

    CREATE TABLE webhook (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      url TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;

    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      recipient TEXT NOT NULL,
      webhook_id INTEGER REFERENCES webhook (id),
      escalation_id INTEGER REFERENCES escalation (id),
      after_minutes INTEGER,
      client_id TEXT,
      every_client INTEGER NOT NULL,
      title TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      next_at INTEGER,
      finished_at INTEGER,
      answer TEXT
    ) STRICT;
    CREATE INDEX delivery_due ON delivery (next_at) WHERE next_at IS NOT NULL;

    CREATE TABLE delivery_alarm (
      kind TEXT NOT NULL,
      subject_id INTEGER NOT NULL,
      escalation_id INTEGER NOT NULL REFERENCES escalation (id),
      after_minutes INTEGER NOT NULL,
      recipient TEXT NOT NULL,
      delivery_id INTEGER NOT NULL REFERENCES delivery (id),
      PRIMARY KEY (kind, subject_id, escalation_id, after_minutes, recipient)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX delivery_alarm_of ON delivery_alarm (delivery_id);

    CREATE TABLE entry_lock_rule (
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      rule_id INTEGER NOT NULL,
      PRIMARY KEY (characteristic_id, rule_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_lock (
      characteristic_id INTEGER PRIMARY KEY REFERENCES characteristic (id),
      locked_at INTEGER NOT NULL,
      locked_by TEXT NOT NULL,
      reason TEXT NOT NULL,
      violation_id INTEGER REFERENCES violation (id)
    ) STRICT;
  `,
}
