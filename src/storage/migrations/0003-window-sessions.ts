import type { Migration } from './migration.ts'

/** Who is signed in at a window or browser tab, so that a restart of the station signs nobody out; additive to 0002. */
export const windowSessions: Migration = {
  version: 3,
  name: 'window-sessions',
  up: `
    CREATE TABLE window_session (
      key_hash BLOB PRIMARY KEY NOT NULL,
      user_id INTEGER NOT NULL REFERENCES user (id),
      signed_in_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX window_session_expiry ON window_session (expires_at);
  `,
}
