import type { CreateAdminKeyInput, CreateKeyInput } from '../../contract/apiKey.ts'
import { keyPermissions } from '../../contract/apiKey.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type ApiKeyRow, apiKeyByPrefix, type NewApiKey } from '../../storage/queries/apiKeys.ts'
import type { SecretHasher } from '../people/secretHasher.ts'
import { makeKey, secretMark } from './keyText.ts'

const usualRate = 60
const day = 86_400_000

/** A key that was made and is not stored yet: its columns, and its text, which is shown once. */
export interface MintedKey {
  readonly columns: Pick<ApiKeyRow, 'prefix' | 'secretHash' | 'secretMark'>
  readonly text: string
}

/** Makes a key whose prefix nobody has. */
export const mintKey = async (db: ReadableDb, hasher: Pick<SecretHasher, 'hash'>): Promise<MintedKey> => {
  let key = makeKey()
  while (apiKeyByPrefix(db, key.prefix) !== null) key = makeKey()
  const { prefix, secret } = key
  return {
    columns: { prefix, secretHash: await hasher.hash(secret), secretMark: secretMark(secret) },
    text: `${prefix}.${secret}`,
  }
}

/** The columns of what somebody asked of a key, with what holds where nothing was asked. */
export const askedColumns = (
  input: CreateKeyInput | CreateAdminKeyInput,
  now: number,
): Omit<NewApiKey, 'userId' | keyof MintedKey['columns']> => ({
  name: input.name ?? null,
  description: input.description ?? null,
  permissions: input.permissions ?? keyPermissions.parse({}),
  rateLimitPerMinute: input.rate_limit_per_minute === undefined ? usualRate : input.rate_limit_per_minute,
  allowedAddresses: input.allowed_addresses ?? [],
  createdAt: now,
  expiresAt: input.expires_in_days === undefined ? null : now + input.expires_in_days * day,
})
