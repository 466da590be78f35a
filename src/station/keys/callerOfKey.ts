import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { seesAllClients } from '../../contract/permission.ts'
import type { ApiKeyRow } from '../../storage/queries/apiKeys.ts'
import type { UserRow } from '../../storage/queries/users.ts'
import type { KeyEntry } from './keyEntries.ts'

/** Keys that whoever holds the secret is told about; to anybody else they are as unknown as the rest. */
const checkState = ({ prefix, deactivatedAt, expiresAt, replacedBy }: ApiKeyRow, now: number): void => {
  if (deactivatedAt !== null) {
    throw new ContractError(
      'UNAUTHORIZED',
      `The key ${prefix} is deactivated. Ask an administrator to activate it again.`,
    )
  }
  if (expiresAt === null || expiresAt > now) return
  const way =
    replacedBy === null ? 'Make a new one under Keys.' : 'Use the one that replaced it, or make a new one.'
  throw new ContractError(
    'UNAUTHORIZED',
    `The key ${prefix} has expired, on ${new Date(expiresAt).toISOString()}. ${way}`,
  )
}

/** A key that is kept to a client cannot reach further than its owner, who may have been moved since. */
const clientOf = (row: ApiKeyRow, owner: UserRow): string | null => {
  if (row.clientId === null) return owner.clientId
  return seesAllClients(owner.role) || owner.clientId === row.clientId ? row.clientId : null
}

/**
 * The caller of a key whose secret was right; null where its owner is disabled.
 *
 * @throws ContractError UNAUTHORIZED where it is expired or deactivated, FORBIDDEN from an address that is not allowed
 */
export const callerOfKey = (
  { row, mayComeFrom }: KeyEntry,
  owner: UserRow | null,
  origin: Origin,
  now: number,
): Extract<Caller, { kind: 'key' }> | null => {
  if (owner === null || owner.disabledAt !== null) return null
  checkState(row, now)
  if (!mayComeFrom(origin.address)) {
    throw new ContractError(
      'FORBIDDEN',
      `The key ${row.prefix} may not be used from ${origin.address}. Add this address to it under Keys.`,
    )
  }
  return {
    kind: 'key',
    origin,
    keyId: row.id,
    keyPrefix: row.prefix,
    userId: owner.id,
    username: owner.username,
    role: owner.role,
    clientId: clientOf(row, owner),
    keptToClient: row.clientId !== null,
    permissions: row.permissions,
    rateLimit: row.rateLimitPerMinute,
  }
}
