import { randomInt } from 'node:crypto'
import type { WritableDb } from '../../storage/connection.ts'
import { lastRecordedAt } from '../../storage/queries/auditEntries.ts'
import { allUsers, insertUser, type UserRow, updateUserRow, userById } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { stationCaller } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { clockFloor, createClock } from '../clock.ts'
import { describeManagedUser } from './describeManagedUser.ts'
import { endSignIns } from './endSignIns.ts'
import { createSecretHasher } from './secretHasher.ts'

/** Letters and digits that nobody takes for one another when they are read off a screen. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

const oneTimePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
  ).join('-')

/** Who is let in again: the administrator who was entered first, one who is disabled only where no other is left. */
const administratorOf = (people: readonly UserRow[]): UserRow | undefined => {
  const all = people.filter(({ role }) => role === 'ADMIN').sort((one, other) => one.id - other.id)
  return all.find(({ disabledAt }) => disabledAt === null) ?? all[0]
}

const freeName = (people: readonly UserRow[]): string => {
  const taken = new Set(people.map(({ username }) => username.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'admin' : `admin${number}`
    if (!taken.has(name)) return name
  }
}

/**
 * Lets an administrator in whose password is forgotten: with a random password that must be changed at the first sign-in.
 * Where there is none, one is made. All that was signed in as that person ends. For a station that does not run.
 *
 * @returns how to sign in; the password is kept nowhere
 * @example const { username, password } = await resetAdministrator(db)
 */
export const resetAdministrator = async (
  db: WritableDb,
  now: () => number = Date.now,
): Promise<{ readonly username: string; readonly password: string }> => {
  const clock = createClock(now, clockFloor(lastRecordedAt(db), now()))
  const hasher = createSecretHasher()
  const password = oneTimePassword()
  const passwordHash = await hasher.hash(password).finally(hasher.close)
  const username = inTransaction(db, () => {
    const at = clock.now()
    const people = allUsers(db)
    const known = administratorOf(people)
    if (known !== undefined) {
      updateUserRow(db, known.id, { passwordHash, mustChangePassword: 1, disabledAt: null, updatedAt: at })
      endSignIns(db, known, at)
    }
    const name = freeName(people)
    const row =
      known ??
      insertUser(db, {
        username: name,
        fullName: 'Administrator',
        role: 'ADMIN',
        clientId: null,
        passwordHash,
        createdAt: at,
        mustChangePassword: 1,
      })
    const after = userById(db, row.id)
    appendAudit(db, {
      kind: 'people',
      at,
      caller: stationCaller,
      operation: 'user.resetAdministrator',
      table: 'user',
      recordId: row.id,
      before: known === undefined ? null : describeManagedUser(known),
      after: { ...(after === null ? {} : describeManagedUser(after)), password: 'changed' },
      reason: 'Asked for on the machine with --reset-admin.',
    })
    return row.username
  })
  return { username, password }
}
