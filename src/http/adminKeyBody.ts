import type { AdminKeyAnswer, AdminKeyInfo } from '../contract/adminKeyHttp.ts'
import type { AdminKey } from '../contract/apiKey.ts'

/** What the sample manager's clients are told of a key right after it was made. */
export const adminKeyInfo = (key: AdminKey): AdminKeyInfo => ({
  id: key.id,
  name: key.name,
  permissions: key.permissions,
  expiresAt: key.expires_at,
})

/** A key in the field names of the sample manager. */
export const adminKeyBody = (key: AdminKey): AdminKeyAnswer => ({
  ...adminKeyInfo(key),
  keyPrefix: key.key_prefix,
  description: key.description,
  isActive: key.is_active,
  createdAt: key.created_at,
  revokedAt: key.revoked_at,
  lastUsedAt: key.last_used_at,
  lastUsedAddress: key.last_used_address,
  usageCount: key.usage_count,
  rateLimitPerMinute: key.rate_limit_per_minute,
  allowedAddresses: key.allowed_addresses,
  clientId: key.client_id,
  rotatedFrom: key.rotated_from,
  replacedBy: key.replaced_by,
  owner: {
    userId: key.owner.user_id,
    username: key.owner.username,
    fullName: key.owner.full_name,
    role: key.owner.role,
  },
})
