import type { Migration } from './migration.ts'

/** How each person likes the screens, as one JSON object. */
export const preferences: Migration = {
  version: 18,
  name: 'preferences',
  up: `
    CREATE TABLE preference (
      user_id INTEGER PRIMARY KEY REFERENCES user (id),
      chosen TEXT NOT NULL CHECK (json_valid(chosen))
    ) STRICT;
  `,
}
