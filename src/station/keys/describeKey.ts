import type { AdminKey, ApiKey, CreatedKey } from '../../contract/apiKey.ts'
import type { ApiKeyRow, KeyOwnerRow } from '../../storage/queries/apiKeys.ts'
import type { KeyUse } from './keyUsage.ts'

const time = (ms: number): string => new Date(ms).toISOString()
const timeOrNull = (ms: number | null): string | null => (ms === null ? null : time(ms))

/**
 * A key as it is told to its owner: never its secret, nor the hash of it.
 *
 * @param unwritten its use since that was last written
 */
export const describeKey = (row: ApiKeyRow, unwritten: KeyUse | null): ApiKey => ({
  id: row.id,
  key_prefix: row.prefix,
  name: row.name,
  description: row.description,
  permissions: row.permissions,
  client_id: row.clientId,
  allowed_addresses: [...row.allowedAddresses],
  rate_limit_per_minute: row.rateLimitPerMinute,
  created_at: time(row.createdAt),
  expires_at: timeOrNull(row.expiresAt),
  is_active: row.deactivatedAt === null && row.revokedAt === null,
  revoked_at: timeOrNull(row.revokedAt),
  managed: row.managed,
  rotated_from: row.rotatedFrom,
  replaced_by: row.replacedBy,
  last_used_at: timeOrNull(unwritten?.at ?? row.lastUsedAt),
  last_used_address: unwritten?.address ?? row.lastUsedAddress,
  usage_count: row.usageCount + (unwritten?.requests ?? 0),
})

/** A key as an administrator sees it. */
export const describeAdminKey = (row: ApiKeyRow, owner: KeyOwnerRow, unwritten: KeyUse | null): AdminKey => ({
  ...describeKey(row, unwritten),
  owner: {
    user_id: owner.id,
    username: owner.username,
    full_name: owner.fullName,
    role: owner.role,
    disabled: owner.disabledAt !== null,
  },
})

/** What the audit log keeps of a key. */
export const auditedKey = (row: ApiKeyRow): object => ({
  key_prefix: row.prefix,
  user_id: row.userId,
  name: row.name,
  description: row.description,
  permissions: row.permissions,
  client_id: row.clientId,
  allowed_addresses: row.allowedAddresses,
  rate_limit_per_minute: row.rateLimitPerMinute,
  expires_at: timeOrNull(row.expiresAt),
  is_active: row.deactivatedAt === null && row.revokedAt === null,
  rotated_from: row.rotatedFrom,
  replaced_by: row.replacedBy,
})

/** A key that was just made, with its text, which is shown this once. */
export const describeCreated = (row: ApiKeyRow, text: string): CreatedKey => ({
  id: row.id,
  key_prefix: row.prefix,
  description: row.description,
  created_at: time(row.createdAt),
  expires_at: timeOrNull(row.expiresAt),
  plaintext_key: text,
})
