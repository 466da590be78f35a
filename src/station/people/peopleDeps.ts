import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'
import type { SecretHasher } from './secretHasher.ts'
import type { SignInThrottle } from './signInThrottle.ts'

/** What the use cases of people need. */
export interface PeopleDeps {
  readonly db: WritableDb
  readonly clock: Clock
  readonly hasher: SecretHasher
  /** Of passwords. */
  readonly throttle: SignInThrottle
  /** Of PINs. */
  readonly pinThrottle: SignInThrottle
  /** Signs access tokens; see `tokenSecret`. */
  readonly tokenSecret: Uint8Array
}
