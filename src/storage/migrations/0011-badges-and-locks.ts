import type { Migration } from './migration.ts'

/**
 * Badges with a PIN, passwords that must be changed, windows that lock, and a generation by which every sign-in of a
 * person ends at once; additive to 0010. A window that is signed in counts as used when it signed in.
 */
export const badgesAndLocks: Migration = {
  version: 11,
  name: 'badges-and-locks',
  up: `
    ALTER TABLE user ADD COLUMN badge TEXT COLLATE NOCASE;
    ALTER TABLE user ADD COLUMN pin_hash TEXT;
    ALTER TABLE user ADD COLUMN must_change_password INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE user ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE user ADD COLUMN last_sign_in_at INTEGER;
    CREATE UNIQUE INDEX user_badge ON user (badge) WHERE badge IS NOT NULL;

    ALTER TABLE window_session ADD COLUMN signed_in_by TEXT NOT NULL DEFAULT 'password'
      CHECK (signed_in_by IN ('password', 'badge'));
    ALTER TABLE window_session ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE window_session ADD COLUMN active_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE window_session ADD COLUMN locked_at INTEGER;
    UPDATE window_session SET active_at = signed_in_at;

    CREATE INDEX refresh_token_user ON refresh_token (user_id);
  `,
}
