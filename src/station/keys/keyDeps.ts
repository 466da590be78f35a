import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'
import type { SecretHasher } from '../people/secretHasher.ts'
import type { Keyring } from './keyring.ts'

/** What the use cases of keys need. */
export interface KeyDeps {
  readonly db: WritableDb
  readonly clock: Clock
  readonly hasher: SecretHasher
  readonly keyring: Pick<Keyring, 'unwritten' | 'trafficOf'>
}
