import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { liveKeyCount } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { changeOfKey } from './changeOfKey.ts'
import { describeKey } from './describeKey.ts'
import { findOwnKey } from './findKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { checkKeyLimit } from './keyLimit.ts'
import { ownerOf } from './ownerOf.ts'
import { writeKeyChange } from './writeKeyChange.ts'

/** Changes one's own key; the secret stays. */
export const updateKey =
  ({ db, clock, keyring }: Omit<KeyDeps, 'hasher'>): Handler<'apiKey.update'> =>
  (caller, { id, changes }) =>
    inTransaction(db, () => {
      const owner = ownerOf(db, caller)
      const row = findOwnKey(db, owner, id)
      if (row.managed) {
        throw new ContractError(
          'FORBIDDEN',
          `The key ${row.prefix} was made for you by an administrator, who can change it. You may rotate or revoke it.`,
        )
      }
      const at = clock.now()
      const before = liveKeyCount(db, owner.userId, at)
      const change = changeOfKey(db, caller, owner, row, changes, at)
      const changed = writeKeyChange(db, caller, 'apiKey.update', at, row, change)
      // An expired key that is given more time counts again.
      if (liveKeyCount(db, owner.userId, at) > before) checkKeyLimit(db, owner.userId, at, 0)
      return describeKey(changed, keyring.unwritten(id))
    })
