import type { Migration } from './migration.ts'

/**
 * Keys get a name, a client, the addresses that they may be used from, a pause, a successor, and a mark by which a wrong
 * secret is told without the cost of a check; additive to 0001. The marks of older keys follow at their next use.
 */
export const keyAdministration: Migration = {
  version: 10,
  name: 'key-administration',
  up: `
    ALTER TABLE api_key ADD COLUMN secret_mark INTEGER;
    ALTER TABLE api_key ADD COLUMN name TEXT;
    ALTER TABLE api_key ADD COLUMN client_id TEXT;
    ALTER TABLE api_key ADD COLUMN allowed_addresses TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE api_key ADD COLUMN deactivated_at INTEGER;
    ALTER TABLE api_key ADD COLUMN managed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE api_key ADD COLUMN rotated_from INTEGER;
    ALTER TABLE api_key ADD COLUMN replaced_by INTEGER;
    ALTER TABLE api_key ADD COLUMN last_used_address TEXT;
  `,
}
