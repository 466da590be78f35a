import type { ApiKey } from '../../contract/apiKey.ts'
import type { ApiKeyRow } from '../../storage/queries/apiKeys.ts'

const time = (ms: number): string => new Date(ms).toISOString()
const timeOrNull = (ms: number | null): string | null => (ms === null ? null : time(ms))

/** A key as it is told to its owner: never its secret, nor the hash of it. */
export const describeKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  key_prefix: row.prefix,
  description: row.description,
  permissions: row.permissions,
  rate_limit_per_minute: row.rateLimitPerMinute,
  created_at: time(row.createdAt),
  expires_at: timeOrNull(row.expiresAt),
  last_used_at: timeOrNull(row.lastUsedAt),
  usage_count: row.usageCount,
})

/** What the audit log keeps of a key. */
export const auditedKey = (row: ApiKeyRow): object => ({
  key_prefix: row.prefix,
  user_id: row.userId,
  description: row.description,
  permissions: row.permissions,
  rate_limit_per_minute: row.rateLimitPerMinute,
  expires_at: timeOrNull(row.expiresAt),
})
