import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type ApiKeyRow, apiKeyById, insertApiKey, updateApiKey } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { auditedKey, describeAdminKey, describeCreated } from './describeKey.ts'
import { findKey, findOwnKey } from './findKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { checkKeyLimit } from './keyLimit.ts'
import { keyOwner } from './keyOwner.ts'
import { type MintedKey, mintKey } from './newKey.ts'
import { ownerOf } from './ownerOf.ts'

const hour = 3_600_000

const isLive = (row: ApiKeyRow | null, at: number): boolean =>
  row !== null && row.revokedAt === null && (row.expiresAt === null || row.expiresAt > at)

const checkRotatable = (db: ReadableDb, row: ApiKeyRow, at: number): void => {
  if (row.deactivatedAt !== null) {
    throw new ContractError('CONFLICT', `The key ${row.prefix} is deactivated. Activate it first.`)
  }
  if (row.replacedBy !== null) {
    throw new ContractError(
      'CONFLICT',
      `The key ${row.prefix} was replaced by another already. Rotate that one, or make a new key.`,
    )
  }
  const earlier = row.rotatedFrom === null ? null : apiKeyById(db, row.rotatedFrom)
  if (isLive(earlier, at)) {
    throw new ContractError(
      'CONFLICT',
      `The key ${earlier?.prefix}, which this one replaced, still works. Revoke it or wait until it has ended, then rotate.`,
    )
  }
}

/** What an administrator gave for some days is not given on by its owner. */
const checkStillGiven = ({ managed, expiresAt, prefix }: ApiKeyRow, at: number): void => {
  if (!managed || expiresAt === null || expiresAt > at) return
  throw new ContractError(
    'CONFLICT',
    `The key ${prefix} was made for you by an administrator, for a time that is over. Ask for a new one.`,
  )
}

/** As long a life as the old key had; whoever rotates a key that an administrator made for them leaves it its end. */
const endOf = (
  { managed, expiresAt, createdAt }: ApiKeyRow,
  operation: string,
  at: number,
): number | null => {
  if (expiresAt === null || (managed && operation === 'apiKey.rotate')) return expiresAt
  return at + (expiresAt - createdAt)
}

interface Rotated {
  readonly fresh: ApiKeyRow
  readonly oldEnds: number
}

/** Stores the new key with the rights, and the length of life, of the old one, which gets an end; within a transaction. */
const replace = (
  { db, clock }: Pick<KeyDeps, 'db' | 'clock'>,
  caller: Caller,
  operation: 'apiKey.rotate' | 'adminKey.rotate',
  find: () => ApiKeyRow,
  { columns }: MintedKey,
  overlap: number,
): Rotated => {
  const row = find()
  const at = clock.now()
  checkRotatable(db, row, at)
  const ends = Math.min(row.expiresAt ?? Number.POSITIVE_INFINITY, at + overlap * hour)
  const { id: _, lastUsedAt: _at, lastUsedAddress: _from, usageCount: _count, ...kept } = row
  const fresh = insertApiKey(db, {
    ...kept,
    ...columns,
    createdAt: at,
    expiresAt: endOf(row, operation, at),
    rotatedFrom: row.id,
  })
  const ended = updateApiKey(db, row.id, { expiresAt: ends, replacedBy: fresh.id })
  if (!row.managed && !isLive(row, at)) checkKeyLimit(db, row.userId, at, 0)
  appendAudit(db, {
    kind: 'people',
    at,
    caller,
    operation,
    table: 'api_key',
    recordId: row.id,
    before: auditedKey(row),
    after: { ...auditedKey(ended), new_key: auditedKey(fresh) },
  })
  return { fresh, oldEnds: ends }
}

/** Makes a new key in place of one's own, which goes on for some hours so that gauges can be changed over. */
export const rotateKey =
  (deps: KeyDeps): Handler<'apiKey.rotate'> =>
  async (caller, { id, overlap_hours: overlap }) => {
    const { db, clock, hasher } = deps
    const find = () => {
      const row = findOwnKey(db, ownerOf(db, caller), id)
      checkStillGiven(row, clock.now())
      return row
    }
    checkRotatable(db, find(), clock.now())
    const minted = await mintKey(db, hasher)
    const { fresh, oldEnds } = inTransaction(db, () =>
      replace(deps, caller, 'apiKey.rotate', find, minted, overlap),
    )
    return {
      ...describeCreated(fresh, minted.text),
      rotated_from: id,
      old_key_expires_at: new Date(oldEnds).toISOString(),
    }
  }

/** The same of anybody's key. */
export const rotateAdminKey =
  (deps: KeyDeps): Handler<'adminKey.rotate'> =>
  async (caller, { id, overlap_hours: overlap }) => {
    const { db, clock, hasher, keyring } = deps
    const find = () => findKey(db, id)
    checkRotatable(db, find(), clock.now())
    const minted = await mintKey(db, hasher)
    const { fresh, oldEnds } = inTransaction(db, () =>
      replace(deps, caller, 'adminKey.rotate', find, minted, overlap),
    )
    return {
      key: describeAdminKey(fresh, keyOwner(db, fresh), keyring.unwritten(fresh.id)),
      plaintext_key: minted.text,
      old_key_expires_at: new Date(oldEnds).toISOString(),
    }
  }
