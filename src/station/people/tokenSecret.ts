import { randomBytes } from 'node:crypto'
import type { WritableDb } from '../../storage/connection.ts'
import { dropSetting } from '../../storage/queries/settings.ts'
import type { SecretStore } from '../secretStore.ts'

const LENGTH = 32

/**
 * The secret that signs this station's access tokens, made at its first start. One that an older release kept in the
 * database is thrown away, not taken over: copies of that database may be anywhere.
 */
export const tokenSecret = (db: WritableDb, secrets: SecretStore): Uint8Array => {
  dropSetting(db, 'token_secret')
  const stored = secrets.read('token')
  if (stored?.length === LENGTH) return stored
  const made = randomBytes(LENGTH)
  secrets.write('token', made)
  return made
}
