import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { apiKeyById, revokeApiKey } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { auditedKey } from './describeKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { ownerOf } from './ownerOf.ts'

/** Ends one's own key: its next request is refused. */
export const revokeKey =
  ({ db, clock, keyring }: Omit<KeyDeps, 'hasher'>): Handler<'apiKey.revoke'> =>
  (caller, { id }) => {
    const owner = ownerOf(db, caller)
    const prefix = inTransaction(db, () => {
      const row = apiKeyById(db, id)
      if (row === null) throw new ContractError('NOT_FOUND', `There is no API key ${id}.`)
      if (row.userId !== owner.userId) {
        throw new ContractError(
          'FORBIDDEN',
          `The API key ${id} belongs to somebody else. Ask its owner to revoke it.`,
        )
      }
      if (row.revokedAt !== null)
        throw new ContractError('NOT_FOUND', `The API key ${id} was revoked before.`)
      const at = clock.now()
      revokeApiKey(db, id, at)
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'apiKey.revoke',
        table: 'api_key',
        recordId: id,
        before: auditedKey(row),
      })
      return row.prefix
    })
    keyring.forget(prefix)
    return {}
  }
