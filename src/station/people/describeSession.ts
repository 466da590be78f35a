import { permissions } from '../../contract/permission.ts'
import { type CurrentSession, nobodySignedIn } from '../../contract/session.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { holds } from '../authorize.ts'
import { readSettings } from '../settings/readSettings.ts'
import { callerOf, describeUser } from './describeUser.ts'
import type { Present } from './windowState.ts'

const here = { via: 'bridge', address: 'window', userAgent: null } as const

/** Who is signed in at a window and what may be done there now, as the page asks for it. */
export const describeSession = (db: ReadableDb, present: Present | null): CurrentSession => {
  if (present === null) return nobodySignedIn
  const { row, signedIn } = present
  const { proof } = signedIn
  const locked = signedIn.lockedAt !== null
  const caller = callerOf(row, here, { proof, locked })
  return {
    user: describeUser(row, proof),
    signed_in_by: proof,
    locked,
    must_change_password: row.mustChangePassword === 1,
    permissions: permissions.filter((permission) => holds(caller, permission)),
    has_pin: row.hasPin === 1,
    expires_at: new Date(signedIn.until).toISOString(),
    idle_lock_minutes: readSettings(db).idle_lock_minutes,
  }
}
