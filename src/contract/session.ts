import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'
import { badgeNumber, givenPassword, newPassword, pin } from './password.ts'
import { permissions, roles } from './permission.ts'

export const user = z.strictObject({
  user_id: z.int(),
  username: z.string(),
  full_name: z.string(),
  role: z.enum(roles),
  client_id: z.string().nullable(),
  must_change_password: z
    .literal(true)
    .optional()
    .describe('only there while a new password must be chosen before anything else'),
})

/** A person, without any secret. */
export type User = z.infer<typeof user>

/** A user name as somebody chooses it. It stays: records name people by it. */
export const username = z
  .string()
  .trim()
  .min(3)
  .max(64)
  .regex(/^[A-Za-z0-9._-]+$/, 'use letters, digits, dot, dash and underscore')

export const setupInput = z.strictObject({
  username,
  password: newPassword,
  full_name: label(120),
  station_name: label(80).optional(),
})

export const setupStatus = z.strictObject({
  needs_setup: z.boolean(),
  station_name: z.string(),
  version: z.string(),
  open_to_network: z.boolean().describe('other computers can reach the station'),
})

export const credentials = z.strictObject({
  username: z.string().min(1).max(64),
  password: givenPassword,
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

/** How somebody proved who they are. A badge and its PIN give at most an operator's rights, whatever the role. */
export const proofs = ['password', 'badge'] as const

export type Proof = (typeof proofs)[number]

export const currentSession = z.strictObject({
  user: user.nullable().describe('with the role that holds here: signed in by badge, an operator'),
  signed_in_by: z.enum(proofs).nullable(),
  locked: z.boolean().describe('nothing but unlock, switch and sign-out until it is unlocked'),
  must_change_password: z.boolean().describe('nothing but a change of password and sign-out until then'),
  permissions: z.array(z.enum(permissions)).describe('what may be done here now'),
  has_pin: z.boolean().describe('whether this person can also unlock with a PIN'),
  expires_at: timestampOut.nullable().describe('when the sign-in ends by itself'),
  idle_lock_minutes: z.int().nullable().describe('it locks after this long without a call; null is never'),
})

/** Who is signed in at one window, and what holds there. */
export type CurrentSession = z.infer<typeof currentSession>

/** A window at which nobody is signed in. */
export const nobodySignedIn: CurrentSession = {
  user: null,
  signed_in_by: null,
  locked: false,
  must_change_password: false,
  permissions: [],
  has_pin: false,
  expires_at: null,
  idle_lock_minutes: null,
}

/** By the number on a badge, or by the person that was tapped in the list of `session.people`. */
export const badgeSignIn = z.union([
  z.strictObject({ badge: badgeNumber, pin }),
  z.strictObject({ user_id: id, pin }),
])

export type BadgeSignIn = z.output<typeof badgeSignIn>

export const unlockInput = z.union([z.strictObject({ password: givenPassword }), z.strictObject({ pin })])

export const quickPerson = z.strictObject({ user_id: id, full_name: z.string() })

/** A person who can switch in by a tap and a PIN. */
export type QuickPerson = z.infer<typeof quickPerson>

export const passwordChange = z.strictObject({ current_password: givenPassword, new_password: newPassword })

export type PasswordChange = z.output<typeof passwordChange>
