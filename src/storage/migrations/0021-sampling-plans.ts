import type { Migration } from './migration.ts'

/**
 * Plans of sampling, each sampling that they made due with what was recorded for it, and what one shift leaves to the next;
 * additive. What people wrote at a handover stays as they wrote it.
 */
export const samplingPlans: Migration = {
  version: 21,
  name: 'sampling-plans',
  up: `
    CREATE TABLE sampling_plan (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      note TEXT,
      client_id TEXT,
      steps TEXT NOT NULL,
      triggers TEXT NOT NULL,
      shifts TEXT,
      weekdays TEXT NOT NULL,
      grace_minutes INTEGER NOT NULL,
      active INTEGER NOT NULL,
      scheduled_to INTEGER NOT NULL,
      pieces_counted INTEGER NOT NULL,
      counter INTEGER,
      revision INTEGER NOT NULL,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER
    ) STRICT;
    CREATE TABLE sampling (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES sampling_plan (id),
      trigger TEXT NOT NULL,
      due_at INTEGER NOT NULL,
      overdue_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      started_at INTEGER,
      started_by TEXT,
      paused_at INTEGER,
      paused_by TEXT,
      ended_at INTEGER,
      ended_by TEXT,
      missed_because TEXT,
      reason TEXT,
      seq INTEGER
    ) STRICT;
    CREATE INDEX sampling_open ON sampling (plan_id) WHERE state IN ('due', 'running', 'paused');
    CREATE INDEX sampling_in_time ON sampling (due_at);
    CREATE INDEX sampling_of ON sampling (plan_id, due_at);
    CREATE INDEX sampling_told ON sampling (seq) WHERE seq IS NOT NULL;
    CREATE TABLE sampling_step (
      sampling_id INTEGER NOT NULL REFERENCES sampling (id),
      place INTEGER NOT NULL,
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      pieces INTEGER NOT NULL,
      subgroups INTEGER NOT NULL,
      finished_at INTEGER,
      skipped_by TEXT,
      skipped_reason TEXT,
      PRIMARY KEY (sampling_id, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sampling_sample (
      sample_id INTEGER PRIMARY KEY REFERENCES sample (id),
      sampling_id INTEGER NOT NULL,
      place INTEGER NOT NULL,
      FOREIGN KEY (sampling_id, place) REFERENCES sampling_step (sampling_id, place)
    ) STRICT;
    CREATE INDEX sampling_sample_of ON sampling_sample (sampling_id, place);
    CREATE TABLE handover_note (
      id INTEGER PRIMARY KEY,
      client_id TEXT,
      shift_from INTEGER NOT NULL,
      at INTEGER NOT NULL,
      author TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX handover_note_of ON handover_note (shift_from);
    CREATE TRIGGER handover_note_unchanged BEFORE UPDATE ON handover_note
      BEGIN SELECT RAISE(ABORT, 'a note stays'); END;
    CREATE TRIGGER handover_note_kept BEFORE DELETE ON handover_note
      BEGIN SELECT RAISE(ABORT, 'a note stays'); END;
    CREATE TABLE handover_takeover (
      id INTEGER PRIMARY KEY,
      client_id TEXT,
      shift_from INTEGER NOT NULL,
      at INTEGER NOT NULL,
      taken_by TEXT NOT NULL,
      comment TEXT
    ) STRICT;
    CREATE UNIQUE INDEX handover_takeover_once ON handover_takeover (shift_from, coalesce(client_id, ''));
  `,
}
