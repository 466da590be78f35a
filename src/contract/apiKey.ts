import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

export const keyPermissions = z.strictObject({
  characteristics: z.union([z.literal('all'), z.array(id).max(10_000)]).default('all'),
  'samples.create': z.boolean().default(true),
  'samples.update': z.boolean().default(false),
  'samples.delete': z.boolean().default(false),
})

/** What a key may do, and to which characteristics. */
export type KeyPermissions = z.infer<typeof keyPermissions>

export const createKeyInput = z.strictObject({
  description: label(200).optional(),
  permissions: keyPermissions.optional(),
  rate_limit_per_minute: z
    .int()
    .min(1)
    .max(1_000_000)
    .nullable()
    .optional()
    .describe('null is no limit; 60 unless set'),
  expires_in_days: z.int().min(1).max(3650).optional(),
})

export type CreateKeyInput = z.infer<typeof createKeyInput>

export const createdKey = z.strictObject({
  id,
  key_prefix: z.string(),
  description: z.string().nullable(),
  created_at: timestampOut,
  expires_at: timestampOut.nullable(),
  plaintext_key: z.string().describe('shown once'),
})

export type CreatedKey = z.infer<typeof createdKey>

export const apiKey = z.strictObject({
  id,
  key_prefix: z.string(),
  description: z.string().nullable(),
  permissions: keyPermissions,
  rate_limit_per_minute: z.int().nullable(),
  created_at: timestampOut,
  expires_at: timestampOut.nullable(),
  last_used_at: timestampOut.nullable(),
  usage_count: z.int(),
})

export type ApiKey = z.infer<typeof apiKey>
