import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  type ApiKeyRow,
  apiKeyById,
  apiKeysWithOwners,
  deleteApiKey,
  insertApiKey,
} from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { callerOf, type Person } from '../people/describeUser.ts'
import { changeOfKey } from './changeOfKey.ts'
import { checkKeyInput } from './checkKeyInput.ts'
import { auditedKey, describeAdminKey } from './describeKey.ts'
import { findKey } from './findKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { keyOwner } from './keyOwner.ts'
import { askedColumns, mintKey } from './newKey.ts'
import { ownerOf } from './ownerOf.ts'
import { writeKeyChange } from './writeKeyChange.ts'

const personFor = (db: ReadableDb, caller: Caller, userId: number | undefined): Person => {
  if (userId === undefined) return ownerOf(db, caller)
  const row = keyOwner(db, { userId })
  if (row.disabledAt !== null) {
    throw new ContractError(
      'CONFLICT',
      `${row.username} is disabled, and a key of theirs would open nothing. Choose somebody else.`,
    )
  }
  return callerOf(row, caller.origin)
}

/** Makes a key for somebody; it does not count among the person's own. */
export const createAdminKey =
  ({ db, clock, hasher, keyring }: KeyDeps): Handler<'adminKey.create'> =>
  async (caller, input) => {
    const owner = personFor(db, caller, input.user_id)
    checkKeyInput(db, caller, owner, input)
    const { columns, text } = await mintKey(db, hasher)
    return inTransaction(db, () => {
      const at = clock.now()
      const row = insertApiKey(db, {
        ...columns,
        ...askedColumns(input, at),
        userId: owner.userId,
        clientId: input.client_id ?? null,
        managed: true,
      })
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'adminKey.create',
        table: 'api_key',
        recordId: row.id,
        after: auditedKey(row),
      })
      return {
        key: describeAdminKey(row, keyOwner(db, row), keyring.unwritten(row.id)),
        plaintext_key: text,
      }
    })
  }

const opens = (row: ApiKeyRow, at: number): boolean =>
  row.revokedAt === null && row.deactivatedAt === null && (row.expiresAt === null || row.expiresAt > at)

/** Everybody's keys; those that open nothing only where they are asked for. */
export const listAdminKeys =
  ({ db, clock, keyring }: Pick<KeyDeps, 'db' | 'clock' | 'keyring'>): Handler<'adminKey.list'> =>
  (_caller, { include_inactive: all }) => {
    const at = clock.now()
    return apiKeysWithOwners(db)
      .filter(({ key }) => all || opens(key, at))
      .map(({ key, owner }) => describeAdminKey(key, owner, keyring.unwritten(key.id)))
  }

/** Changes anybody's key, and pauses it or lets it go on. */
export const updateAdminKey =
  ({ db, clock, keyring }: Pick<KeyDeps, 'db' | 'clock' | 'keyring'>): Handler<'adminKey.update'> =>
  (caller, { id, changes }) =>
    inTransaction(db, () => {
      const row = findKey(db, id)
      const at = clock.now()
      const owner = keyOwner(db, row)
      const change = changeOfKey(db, caller, callerOf(owner, caller.origin), row, changes, at)
      const changed = writeKeyChange(db, caller, 'adminKey.update', at, row, change)
      return describeAdminKey(changed, owner, keyring.unwritten(id))
    })

/** Deactivates a key, or deletes it for good; records of what it did keep its prefix. */
export const removeAdminKey =
  ({ db, clock }: Pick<KeyDeps, 'db' | 'clock'>): Handler<'adminKey.remove'> =>
  (caller, { id, permanent }) =>
    inTransaction(db, () => {
      const at = clock.now()
      if (!permanent) {
        const row = findKey(db, id)
        if (row.deactivatedAt === null)
          writeKeyChange(db, caller, 'adminKey.deactivate', at, row, { deactivatedAt: at })
        return {}
      }
      const row = apiKeyById(db, id)
      if (row === null) throw new ContractError('NOT_FOUND', `There is no API key ${id}.`)
      deleteApiKey(db, id)
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'adminKey.delete',
        table: 'api_key',
        recordId: id,
        before: auditedKey(row),
      })
      return {}
    })
