import type { Handler } from '../../contract/handlers.ts'
import { apiKeysOf } from '../../storage/queries/apiKeys.ts'
import { describeKey } from './describeKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { ownerOf } from './ownerOf.ts'

/** One's own keys that were not revoked, with how often they were used until now. */
export const listKeys =
  ({ db, keyring }: Pick<KeyDeps, 'db' | 'keyring'>): Handler<'apiKey.list'> =>
  (caller) =>
    apiKeysOf(db, ownerOf(db, caller).userId).map((row) => describeKey(row, keyring.unwritten(row.id)))
