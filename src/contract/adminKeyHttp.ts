import { z } from 'zod'
import { adminKeyChanges, createAdminKeyInput, keyPermissions, overlapHours } from './apiKey.ts'
import { id, timestampOut } from './fields.ts'
import { roles } from './permission.ts'

const made = createAdminKeyInput.shape
const changed = adminKeyChanges.shape
const flag = z.enum(['true', 'false']).default('false')

/** The body of `POST /api/admin/keys`, in the field names of the sample manager. */
export const createAdminKeyBody = z.strictObject({
  name: made.name,
  description: made.description,
  permissions: made.permissions,
  expiresInDays: made.expires_in_days,
  rateLimitPerMinute: made.rate_limit_per_minute,
  allowedAddresses: made.allowed_addresses,
  clientId: made.client_id,
  userId: made.user_id,
})

/** The body of `PUT /api/admin/keys/:id`: what is not named stays. */
export const adminKeyChangesBody = z.strictObject({
  name: changed.name,
  description: changed.description,
  permissions: changed.permissions,
  isActive: changed.is_active,
  expiresInDays: changed.expires_in_days,
  rateLimitPerMinute: changed.rate_limit_per_minute,
  allowedAddresses: changed.allowed_addresses,
  clientId: changed.client_id,
})

/** The body of `POST /api/admin/keys/:id/rotate`, which may be left out. */
export const rotateAdminKeyBody = z.strictObject({ overlapHours }).nullish()

export const adminKeysQuery = z.strictObject({ includeInactive: flag })

export const removeAdminKeyQuery = z.strictObject({ permanent: flag })

const keyInfo = z.strictObject({
  id,
  name: z.string().nullable(),
  permissions: keyPermissions,
  expiresAt: timestampOut.nullable(),
})

export type AdminKeyInfo = z.infer<typeof keyInfo>

/** The key itself, shown once, and what is known of it. */
export const createdAdminKeyAnswer = z.strictObject({
  success: z.literal(true),
  message: z.string(),
  apiKey: z.string().describe('shown once'),
  keyInfo,
})

/** A key in the field names of the sample manager. */
export const adminKeyAnswer = keyInfo.extend({
  keyPrefix: z.string(),
  description: z.string().nullable(),
  isActive: z.boolean(),
  createdAt: timestampOut,
  revokedAt: timestampOut.nullable(),
  lastUsedAt: timestampOut.nullable(),
  lastUsedAddress: z.string().nullable(),
  usageCount: z.int(),
  rateLimitPerMinute: z.int().nullable(),
  allowedAddresses: z.array(z.string()),
  clientId: z.string().nullable(),
  rotatedFrom: id.nullable(),
  replacedBy: id.nullable(),
  owner: z.strictObject({ userId: id, username: z.string(), fullName: z.string(), role: z.enum(roles) }),
})

export type AdminKeyAnswer = z.infer<typeof adminKeyAnswer>

export const adminKeysAnswer = z.strictObject({ success: z.literal(true), keys: z.array(adminKeyAnswer) })

export const changedAdminKeyAnswer = z.strictObject({
  success: z.literal(true),
  message: z.string(),
  key: adminKeyAnswer,
})

export const removedAdminKeyAnswer = z.strictObject({
  success: z.literal(true),
  action: z.enum(['deactivated', 'deleted']),
  message: z.string(),
  id,
})

export const rotatedAdminKeyAnswer = createdAdminKeyAnswer.extend({
  rotatedFrom: id,
  oldKeyExpiresAt: timestampOut,
})
