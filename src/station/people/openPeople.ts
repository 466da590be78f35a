import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'
import { followAllKeys, followOwnKeys } from '../keys/followKeys.ts'
import { keyHandlers } from '../keys/keyHandlers.ts'
import { createKeyring } from '../keys/keyring.ts'
import type { SecretStore } from '../secretStore.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { peopleHandlers } from './peopleHandlers.ts'
import { createSecretHasher } from './secretHasher.ts'
import { createPinThrottle, createSignInThrottle } from './signInThrottle.ts'
import { tokenSecret } from './tokenSecret.ts'

interface PeopleOptions {
  readonly db: WritableDb
  readonly clock: Clock
  readonly secrets: SecretStore
  readonly masterKeyDigest: string
  readonly onProblem: (error: unknown) => void
}

/** Whoever may use a station that is open: people, and the keys of programs. */
export const openPeople = ({ db, clock, secrets, masterKeyDigest, onProblem }: PeopleOptions) => {
  const hasher = createSecretHasher()
  const keyring = createKeyring({ db, clock, hasher, masterKeyDigest, onProblem })
  const people: PeopleDeps = {
    db,
    clock,
    hasher,
    throttle: createSignInThrottle(),
    pinThrottle: createPinThrottle(),
    tokenSecret: tokenSecret(db, secrets),
  }
  const keys = { db, clock, hasher, keyring }
  return {
    /** What the use cases of people need, and those that ask for a signature. */
    people,
    keyring,
    hasher,
    handlers: { ...peopleHandlers(people), ...keyHandlers(keys) },
    streams: {
      'apiKey.live': followOwnKeys({ ...keys, onProblem }),
      'adminKey.live': followAllKeys({ ...keys, onProblem }),
    },
  }
}
