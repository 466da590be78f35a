import { keyPermissions } from '../../contract/apiKey.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { apiKeyByPrefix, insertApiKey, liveKeyCount } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkKeyInput } from './checkKeyInput.ts'
import { auditedKey, describeKey } from './describeKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { type KeyText, makeKey } from './keyText.ts'
import { ownerOf } from './ownerOf.ts'

const mostLiveKeys = 5
const usualRate = 60
const day = 86_400_000

const checkCount = (db: ReadableDb, userId: number, now: number): void => {
  const count = liveKeyCount(db, userId, now)
  if (count < mostLiveKeys) return
  throw new ContractError('VALIDATION_ERROR', 'API key limit reached', [
    {
      field: 'id',
      value: count,
      constraint: `at most ${mostLiveKeys} live keys; revoke one that is not needed`,
    },
  ])
}

const unusedKey = (db: ReadableDb): KeyText => {
  let key = makeKey()
  while (apiKeyByPrefix(db, key.prefix) !== null) key = makeKey()
  return key
}

/** Makes a key for oneself. Its text is in the answer and nowhere else. */
export const createKey =
  ({ db, clock, hasher }: Omit<KeyDeps, 'keyring'>): Handler<'apiKey.create'> =>
  async (caller, input) => {
    const owner = ownerOf(db, caller)
    checkKeyInput(db, owner, input)
    checkCount(db, owner.userId, clock.now())
    const { prefix, secret } = unusedKey(db)
    const secretHash = await hasher.hash(secret)
    const row = inTransaction(db, () => {
      const at = clock.now()
      checkCount(db, owner.userId, at)
      const stored = insertApiKey(db, {
        userId: owner.userId,
        prefix,
        secretHash,
        description: input.description ?? null,
        permissions: input.permissions ?? keyPermissions.parse({}),
        rateLimitPerMinute:
          input.rate_limit_per_minute === undefined ? usualRate : input.rate_limit_per_minute,
        createdAt: at,
        expiresAt: input.expires_in_days === undefined ? null : at + input.expires_in_days * day,
      })
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
    const { id, key_prefix, description, created_at, expires_at } = describeKey(row)
    return { id, key_prefix, description, created_at, expires_at, plaintext_key: `${prefix}.${secret}` }
  }
