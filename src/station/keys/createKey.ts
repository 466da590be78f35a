import type { Handler } from '../../contract/handlers.ts'
import { insertApiKey } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkKeyInput } from './checkKeyInput.ts'
import { auditedKey, describeCreated } from './describeKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { checkKeyLimit } from './keyLimit.ts'
import { askedColumns, mintKey } from './newKey.ts'
import { ownerOf } from './ownerOf.ts'

/** Makes a key for oneself. Its text is in the answer and nowhere else. */
export const createKey =
  ({ db, clock, hasher }: Omit<KeyDeps, 'keyring'>): Handler<'apiKey.create'> =>
  async (caller, input) => {
    const owner = ownerOf(db, caller)
    checkKeyInput(db, caller, owner, input)
    checkKeyLimit(db, owner.userId, clock.now(), 1)
    const { columns, text } = await mintKey(db, hasher)
    const row = inTransaction(db, () => {
      const at = clock.now()
      checkKeyLimit(db, owner.userId, at, 1)
      const stored = insertApiKey(db, { ...columns, ...askedColumns(input, at), userId: owner.userId })
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'apiKey.create',
        table: 'api_key',
        recordId: stored.id,
        after: auditedKey(stored),
      })
      return stored
    })
    return describeCreated(row, text)
  }
