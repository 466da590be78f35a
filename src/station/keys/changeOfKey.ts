import type { AdminKeyChanges } from '../../contract/apiKey.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { ApiKeyChange, ApiKeyRow } from '../../storage/queries/apiKeys.ts'
import type { Person } from '../people/describeUser.ts'
import { checkKeyInput } from './checkKeyInput.ts'

const day = 86_400_000

const checkExpiry = (row: ApiKeyRow, days: number | null | undefined): void => {
  if (days === undefined || row.replacedBy === null) return
  throw new ContractError(
    'CONFLICT',
    `The key ${row.prefix} was replaced by another and ends when its overlap does. Change the new key instead.`,
  )
}

const sinceWhen = (row: ApiKeyRow, active: boolean, now: number): number | null =>
  active ? null : (row.deactivatedAt ?? now)

/** What a key loses or gains; an unchanged field that is sent along is no wish. */
const wishesOf = (row: ApiKeyRow, changes: AdminKeyChanges) => ({
  ...(changes.rate_limit_per_minute === row.rateLimitPerMinute
    ? {}
    : { rate_limit_per_minute: changes.rate_limit_per_minute }),
  ...(changes.client_id === row.clientId ? {} : { client_id: changes.client_id }),
  ...(JSON.stringify(changes.permissions?.characteristics) === JSON.stringify(row.permissions.characteristics)
    ? {}
    : { permissions: changes.permissions }),
})

const permissionsOf = (row: ApiKeyRow, changes: AdminKeyChanges): ApiKeyRow['permissions'] => {
  const asked = changes.permissions ?? {}
  const kept = row.permissions
  return {
    characteristics: asked.characteristics ?? kept.characteristics,
    'samples.create': asked['samples.create'] ?? kept['samples.create'],
    'samples.update': asked['samples.update'] ?? kept['samples.update'],
    'samples.delete': asked['samples.delete'] ?? kept['samples.delete'],
  }
}

const or = <Value>(asked: Value | undefined, kept: Value): Value => (asked === undefined ? kept : asked)

/**
 * The columns of a key after a change that somebody asks for.
 *
 * @throws ContractError VALIDATION_ERROR where it asks for more than may be granted, CONFLICT where a key that was replaced
 * would live longer
 */
export const changeOfKey = (
  db: ReadableDb,
  granter: Caller,
  owner: Person,
  row: ApiKeyRow,
  changes: AdminKeyChanges,
  now: number,
): ApiKeyChange => {
  checkKeyInput(db, granter, owner, wishesOf(row, changes))
  checkExpiry(row, changes.expires_in_days)
  const days = changes.expires_in_days
  return {
    name: or(changes.name, row.name),
    description: or(changes.description, row.description),
    permissions: permissionsOf(row, changes),
    rateLimitPerMinute: or(changes.rate_limit_per_minute, row.rateLimitPerMinute),
    allowedAddresses: changes.allowed_addresses ?? row.allowedAddresses,
    clientId: or(changes.client_id, row.clientId),
    expiresAt: days === undefined ? row.expiresAt : days === null ? null : now + days * day,
    deactivatedAt:
      changes.is_active === undefined ? row.deactivatedAt : sinceWhen(row, changes.is_active, now),
  }
}
