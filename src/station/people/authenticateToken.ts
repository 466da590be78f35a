import { userById } from '../../storage/queries/users.ts'
import type { Station } from '../station.ts'
import { userIdOfToken } from './accessToken.ts'
import { callerOf } from './describeUser.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/**
 * The caller of a bearer token; null where it is not valid. The person is read each time, so that a changed role or a
 * disabled account holds at the next request.
 */
export const authenticateToken =
  ({
    db,
    clock,
    tokenSecret,
  }: Pick<PeopleDeps, 'db' | 'clock' | 'tokenSecret'>): Station['authenticateToken'] =>
  async (token, origin) => {
    const id = await userIdOfToken(tokenSecret, token, clock.now())
    const person = id === null ? null : userById(db, id)
    return person === null || person.disabledAt !== null ? null : callerOf(person, origin)
  }
