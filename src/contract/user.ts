import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'
import { badgeNumber, newPassword, pin } from './password.ts'
import { roles } from './permission.ts'
import { username } from './session.ts'

export const managedUser = z.strictObject({
  user_id: z.int(),
  username: z.string(),
  full_name: z.string(),
  role: z.enum(roles),
  client_id: z.string().nullable().describe('the line or customer whose data the person sees; null is none'),
  disabled: z.boolean(),
  disabled_at: timestampOut.nullable(),
  must_change_password: z.boolean().describe('before anything else, at the next sign-in'),
  badge: z.string().nullable(),
  has_pin: z.boolean().describe('whether the badge signs in, together with a PIN'),
  last_sign_in_at: timestampOut.nullable(),
  created_at: timestampOut,
  updated_at: timestampOut,
})

/** A person as administrators see them: everything but the secrets. */
export type ManagedUser = z.infer<typeof managedUser>

const clientId = label(64).nullable()

export const createUserInput = z
  .strictObject({
    username,
    full_name: label(120),
    role: z.enum(roles),
    client_id: clientId.optional(),
    password: newPassword,
    must_change_password: z
      .boolean()
      .default(false)
      .describe('at the first sign-in, where somebody else chose the password'),
    badge: badgeNumber.optional(),
    pin: pin.optional(),
  })
  .refine(({ badge, pin: chosen }) => chosen === undefined || badge !== undefined, {
    path: ['pin'],
    message: 'needs a badge number beside it',
  })

export const userChanges = z.strictObject({
  full_name: label(120).optional(),
  role: z.enum(roles).optional(),
  client_id: clientId.optional(),
  password: newPassword.optional().describe('ends every sign-in of the person'),
  must_change_password: z.boolean().optional(),
  badge: badgeNumber.nullable().optional().describe('null takes the badge away, and its PIN'),
  pin: pin.nullable().optional().describe('null takes the PIN away; the badge stays'),
  disabled: z.boolean().optional().describe('people are disabled, never deleted: records name them'),
})

export type UserChanges = z.output<typeof userChanges>

export const updateUserInput = z.strictObject({ user_id: id, changes: userChanges })
