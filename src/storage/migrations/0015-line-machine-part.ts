import type { Migration } from './migration.ts'

/** Where a characteristic is measured and of what, so that the board can be grouped; additive. */
export const lineMachinePart: Migration = {
  version: 15,
  name: 'line-machine-part',
  up: `
    ALTER TABLE characteristic ADD COLUMN line TEXT;
    ALTER TABLE characteristic ADD COLUMN machine TEXT;
    ALTER TABLE characteristic ADD COLUMN part TEXT;
  `,
}
