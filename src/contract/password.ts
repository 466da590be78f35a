import { z } from 'zod'

/** The fewest characters that a password may have. There is no rule of what kind, and none about changing it by the calendar. */
export const shortestPassword = 12

/** A password that somebody chooses; the station also refuses those that are on everybody's list. */
export const newPassword = z
  .string()
  .min(shortestPassword, `use at least ${shortestPassword} characters`)
  .max(200)

/** A password as somebody gives it to be checked. */
export const givenPassword = z.string().min(1).max(200)

/** A PIN as somebody gives or chooses it. */
export const pin = z.string().regex(/^[0-9]{4,8}$/, 'use 4 to 8 digits')

/** The number on a person's badge, as it is typed or as a scanner reads it. */
export const badgeNumber = z
  .string()
  .trim()
  .min(1)
  .max(32)
  .regex(/^[A-Za-z0-9._-]+$/, 'use letters, digits, dot, dash and underscore')
