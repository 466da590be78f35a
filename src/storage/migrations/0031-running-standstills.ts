import type { Migration } from './migration.ts'

/** The standstill of a line that goes on, or waits to be recorded; additive. */
export const runningStandstills: Migration = {
  version: 31,
  name: 'running-standstills',
  up: `
    CREATE TABLE running_standstill (
      client_id TEXT PRIMARY KEY,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      begun_by TEXT NOT NULL
    ) STRICT;
  `,
}
