import type { Handler } from '../../contract/handlers.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { findKey, findOwnKey } from './findKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { ownerOf } from './ownerOf.ts'
import { writeKeyChange } from './writeKeyChange.ts'

type RevokeDeps = Pick<KeyDeps, 'db' | 'clock'>

/** Ends one's own key: its next request is refused. */
export const revokeKey =
  ({ db, clock }: RevokeDeps): Handler<'apiKey.revoke'> =>
  (caller, { id }) =>
    inTransaction(db, () => {
      const row = findOwnKey(db, ownerOf(db, caller), id)
      const at = clock.now()
      writeKeyChange(db, caller, 'apiKey.revoke', at, row, { revokedAt: at })
      return {}
    })

/** Ends anybody's key for good. */
export const revokeAdminKey =
  ({ db, clock }: RevokeDeps): Handler<'adminKey.revoke'> =>
  (caller, { id }) =>
    inTransaction(db, () => {
      const row = findKey(db, id)
      const at = clock.now()
      writeKeyChange(db, caller, 'adminKey.revoke', at, row, { revokedAt: at })
      return {}
    })
