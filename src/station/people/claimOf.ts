import type { BadgeSignIn } from '../../contract/session.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { userByBadge, userWithSecrets } from '../../storage/queries/users.ts'
import type { PinClaim } from './checkPin.ts'

/** Whose PIN it is to be: of a badge, or of a person that was tapped, who must have a badge too. */
export const claimOf = (db: ReadableDb, input: BadgeSignIn): PinClaim => {
  const { pin } = input
  if ('badge' in input)
    return { find: () => userByBadge(db, input.badge), name: input.badge, pin, known: false }
  return {
    find: () => userWithSecrets(db, input.user_id),
    name: `of person ${input.user_id}`,
    pin,
    known: true,
  }
}
