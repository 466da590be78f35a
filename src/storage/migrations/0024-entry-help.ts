import type { Migration } from './migration.ts'

/** What people read when they measure, and the kinds of defects that they count; additive. */
export const entryHelp: Migration = {
  version: 24,
  name: 'entry-help',
  up: `
    ALTER TABLE characteristic ADD COLUMN instruction TEXT;
    ALTER TABLE characteristic ADD COLUMN defect_kinds TEXT NOT NULL DEFAULT '[]';
  `,
}
