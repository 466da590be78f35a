import { z } from 'zod'
import { label } from './fields.ts'
import { roles } from './permission.ts'

export const user = z.strictObject({
  user_id: z.int(),
  username: z.string(),
  full_name: z.string(),
  role: z.enum(roles),
  client_id: z.string().nullable(),
})

/** A person, without any secret. */
export type User = z.infer<typeof user>

export const setupInput = z.strictObject({
  username: z
    .string()
    .trim()
    .min(3)
    .max(64)
    .regex(/^[A-Za-z0-9._-]+$/, 'use letters, digits, dot, dash and underscore'),
  password: z.string().min(12, 'use at least 12 characters').max(200),
  full_name: label(120),
  station_name: label(80).optional(),
})

export const setupStatus = z.strictObject({
  needs_setup: z.boolean(),
  station_name: z.string(),
  version: z.string(),
})

export const credentials = z.strictObject({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(200),
})

export const tokens = z.strictObject({
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('bearer'),
  expires_in: z.int().describe('seconds until the access token expires'),
  user,
})

export type Tokens = z.infer<typeof tokens>

export const refreshInput = z.strictObject({ refresh_token: z.string().min(1).max(500) })

export const currentSession = z.strictObject({ user: user.nullable() })
