import type { Migration } from './migration.ts'

/**
 * The waiting rows of a file in a table of their own: whoever asked how far it is read all of them each time while they stood beside
 * that.
 */
export const batchRows: Migration = {
  version: 30,
  name: 'batch-rows',
  up: `
    CREATE TABLE production_batch_rows (
      batch_id TEXT PRIMARY KEY REFERENCES production_batch (batch_id),
      rows BLOB NOT NULL
    ) STRICT;
    INSERT INTO production_batch_rows SELECT batch_id, rows FROM production_batch WHERE rows IS NOT NULL;
    ALTER TABLE production_batch DROP COLUMN rows;
  `,
}
