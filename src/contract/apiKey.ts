import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'
import { roles } from './permission.ts'

export const keyPermissions = z.strictObject({
  characteristics: z.union([z.literal('all'), z.array(id).max(10_000)]).default('all'),
  'samples.create': z.boolean().default(true),
  'samples.update': z.boolean().default(false),
  'samples.delete': z.boolean().default(false),
})

/** What a key may do, and to which characteristics. */
export type KeyPermissions = z.infer<typeof keyPermissions>

/** What changes of the permissions; the rest stays. */
export const keyPermissionChanges = z.strictObject({
  characteristics: z.union([z.literal('all'), z.array(id).max(10_000)]).optional(),
  'samples.create': z.boolean().optional(),
  'samples.update': z.boolean().optional(),
  'samples.delete': z.boolean().optional(),
})

const constraint = 'must be an IPv4 or IPv6 address, or a network such as 192.168.10.0/24'
const address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: constraint })

/** Where requests with a key may come from; an empty list is everywhere. */
export const allowedAddresses = z.array(address).max(100).describe('empty is everywhere')

const rate = z
  .int()
  .min(1)
  .max(1_000_000)
  .nullable()
  .describe("null is no limit; more than the role's, and none, is for administrators to give")

const days = z.int().min(1).max(3650)

export const createKeyInput = z.strictObject({
  name: label(80).optional(),
  description: label(200).optional(),
  permissions: keyPermissions.optional(),
  rate_limit_per_minute: rate.optional().describe('null is no limit; 60 unless set'),
  allowed_addresses: allowedAddresses.optional(),
  expires_in_days: days.optional(),
})

export type CreateKeyInput = z.infer<typeof createKeyInput>

/** What changes of a key; what is not named stays. */
export const keyChanges = z.strictObject({
  name: label(80).nullable().optional(),
  description: label(200).nullable().optional(),
  permissions: keyPermissionChanges.optional(),
  rate_limit_per_minute: rate.optional(),
  allowed_addresses: allowedAddresses.optional(),
  expires_in_days: days.nullable().optional().describe('from now; null is never'),
})

export type KeyChanges = z.infer<typeof keyChanges>

const client = label(80)
  .nullable()
  .describe('the client whose data the key is kept to; null is all of its owner')

/** A key that an administrator makes, for somebody or for a machine. */
export const createAdminKeyInput = createKeyInput.extend({
  name: label(80),
  client_id: client.optional(),
  user_id: id.optional().describe('whose key it is; your own unless set'),
})

export type CreateAdminKeyInput = z.infer<typeof createAdminKeyInput>

export const adminKeyChanges = keyChanges.extend({
  client_id: client.optional(),
  is_active: z.boolean().optional().describe('false refuses its requests until it is true again'),
})

export type AdminKeyChanges = z.infer<typeof adminKeyChanges>

/** How long both keys work where a rotation does not say. */
export const usualOverlapHours = 24

/** Hours for which a key and the one that replaces it both work. */
export const overlapHours = z
  .int()
  .min(0)
  .max(30 * 24)
  .default(usualOverlapHours)
  .describe('hours until the old key ends; 0 ends it at once')

/** The body of a rotation, which may be left out. */
export const rotateKeyBody = z.strictObject({ overlap_hours: overlapHours }).nullish()

export const createdKey = z.strictObject({
  id,
  key_prefix: z.string(),
  description: z.string().nullable(),
  created_at: timestampOut,
  expires_at: timestampOut.nullable(),
  plaintext_key: z.string().describe('shown once'),
})

export type CreatedKey = z.infer<typeof createdKey>

/** A new key in place of another, and when that one ends. */
export const rotatedKey = createdKey.extend({
  rotated_from: id,
  old_key_expires_at: timestampOut,
})

export const apiKey = z.strictObject({
  id,
  key_prefix: z.string(),
  name: z.string().nullable(),
  description: z.string().nullable(),
  permissions: keyPermissions,
  client_id: z.string().nullable(),
  allowed_addresses: z.array(z.string()),
  rate_limit_per_minute: z.int().nullable(),
  created_at: timestampOut,
  expires_at: timestampOut.nullable(),
  is_active: z.boolean().describe('false where it was deactivated or revoked'),
  revoked_at: timestampOut.nullable(),
  managed: z
    .boolean()
    .describe('made by an administrator: its owner may revoke and rotate it, not change it'),
  rotated_from: id.nullable().describe('the key that it replaces'),
  replaced_by: id.nullable().describe('the key that replaces it'),
  last_used_at: timestampOut.nullable(),
  last_used_address: z.string().nullable(),
  usage_count: z.int(),
})

export type ApiKey = z.infer<typeof apiKey>

/** A key as an administrator sees it: with its owner. */
export const adminKey = apiKey.extend({
  owner: z.strictObject({
    user_id: id,
    username: z.string(),
    full_name: z.string(),
    role: z.enum(roles),
    disabled: z.boolean(),
  }),
})

export type AdminKey = z.infer<typeof adminKey>

export const adminKeyQuery = z.strictObject({
  include_inactive: z
    .boolean()
    .default(false)
    .describe('also those that are deactivated, expired or revoked'),
})

/** Requests with one key, counted as they come in, also those that are then refused. */
export const keyTraffic = z.strictObject({
  id,
  rate_limit_per_minute: z.int().nullable(),
  last_minute: z.int().describe('requests in the last 60 seconds'),
  seconds: z.array(z.int()).length(60).describe('requests by second, oldest first'),
  minutes: z.array(z.int()).length(60).describe('requests by minute, oldest first; the last is not over'),
})

export type KeyTraffic = z.infer<typeof keyTraffic>

/** Keys that were used since the station started. */
export const keysTraffic = z.strictObject({ keys: z.array(keyTraffic) })
