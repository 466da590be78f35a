import { userById } from '../../storage/queries/users.ts'
import { readSettings } from '../settings/readSettings.ts'
import type { Station } from '../station.ts'
import { subjectOfToken } from './accessToken.ts'
import { callerOf } from './describeUser.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/**
 * The caller of a bearer token; null where it is not valid. The person is read each time, so that a changed role, a
 * disabled account or a changed password holds at the next request.
 */
export const authenticateToken =
  ({
    db,
    clock,
    tokenSecret,
  }: Pick<PeopleDeps, 'db' | 'clock' | 'tokenSecret'>): Station['authenticateToken'] =>
  async (token, origin) => {
    const longest = readSettings(db).access_token_minutes * 60
    const subject = await subjectOfToken(tokenSecret, token, clock.now(), longest)
    const person = subject === null ? null : userById(db, subject.userId)
    if (person === null || person.disabledAt !== null) return null
    if (person.generation !== subject?.generation) return null
    return callerOf(person, origin, { signIn: subject.signIn ?? undefined })
  }
