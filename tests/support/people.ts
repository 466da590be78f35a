import { onTestFinished } from 'vitest'
import type { Caller } from '../../src/contract/caller.ts'
import { createClock } from '../../src/station/clock.ts'
import type { PeopleDeps } from '../../src/station/people/peopleDeps.ts'
import { createSecretHasher } from '../../src/station/people/secretHasher.ts'
import { createPinThrottle, createSignInThrottle } from '../../src/station/people/signInThrottle.ts'
import { tokenSecret } from '../../src/station/people/tokenSecret.ts'
import { secretsInMemory } from '../../src/station/secretStore.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { testOrigin } from './callers.ts'
import { temporaryDatabase } from './temporaryDatabase.ts'

export const nobody: Caller = { kind: 'anonymous', origin: testOrigin }

/** A station's people on a real database, with a clock that the test moves on. */
export const temporaryPeople = () => {
  const { db } = temporaryDatabase()
  const hasher = createSecretHasher()
  onTestFinished(hasher.close)
  let wall = Date.parse('2026-01-05T06:00:00Z')
  const deps: PeopleDeps = {
    db,
    clock: createClock(() => wall),
    hasher,
    throttle: createSignInThrottle(),
    pinThrottle: createPinThrottle(),
    tokenSecret: tokenSecret(db, secretsInMemory()),
  }
  return {
    deps,
    db,
    passTime: (ms: number): void => {
      wall += ms
    },
    /** Changes a row as user management will. */
    sql: (text: string): void => {
      connectionOf(db).exec(text)
    },
  }
}
