import type { Migration } from './migration.ts'

/** Walls, and the keys with which screens show them. A key that is revoked goes; the audit log remembers it. */
export const walls: Migration = {
  version: 23,
  name: 'walls',
  up: `
    CREATE TABLE wall (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      settings TEXT NOT NULL CHECK (json_valid(settings)),
      client_id TEXT,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE display_key (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      wall_id INTEGER NOT NULL REFERENCES wall (id),
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('tv', 'window')),
      prefix TEXT NOT NULL,
      secret_hash BLOB NOT NULL,
      user_id INTEGER REFERENCES user (id),
      created_by TEXT NOT NULL,
      client_id TEXT,
      every_client INTEGER NOT NULL CHECK (every_client IN (0, 1)),
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      paused_at INTEGER,
      last_seen_at INTEGER,
      last_address TEXT
    ) STRICT;
    CREATE UNIQUE INDEX display_key_prefix ON display_key (prefix);
    CREATE INDEX display_key_wall ON display_key (wall_id);
  `,
}
