import type { ReadableDb } from '../../storage/connection.ts'
import { type ApiKeyRow, apiKeyByPrefix } from '../../storage/queries/apiKeys.ts'
import { type UserRow, userById } from '../../storage/queries/users.ts'
import type { AccessListener } from '../../storage/watchAccess.ts'
import { addressList } from './addressList.ts'

/** A key that somebody named, as long as its row stays as it is. */
export interface KeyEntry {
  readonly row: ApiKeyRow
  readonly mayComeFrom: (address: string) => boolean
  /** SHA-256 of the whole key, once it was found right. */
  digest: Buffer | null
}

/** One whose secret was found right. */
export type KnownKeyEntry = KeyEntry & { readonly digest: Buffer }

const isKnown = (entry: KeyEntry | undefined): entry is KnownKeyEntry =>
  entry !== undefined && entry.digest !== null

/** Remembers keys and their owners, so that a request with one reads nothing. */
export interface KeyEntries extends AccessListener {
  /** The key of a prefix that was not revoked; null where there is none. Prefixes that do not exist are not remembered. */
  readonly of: (prefix: string) => KeyEntry | null
  /** The key of a prefix whose secret was found right before; else null. */
  readonly known: (prefix: string) => KnownKeyEntry | null
  readonly ownerOf: (entry: KeyEntry) => UserRow | null
}

export const createKeyEntries = (db: ReadableDb): KeyEntries => {
  const keys = new Map<string, KeyEntry>()
  const people = new Map<number, UserRow | null>()
  return {
    of: (prefix) => {
      const known = keys.get(prefix)
      if (known !== undefined) return known
      const row = apiKeyByPrefix(db, prefix)
      if (row === null || row.revokedAt !== null) return null
      const entry = { row, mayComeFrom: addressList(row.allowedAddresses), digest: null }
      keys.set(prefix, entry)
      return entry
    },
    known: (prefix) => {
      const entry = keys.get(prefix)
      return isKnown(entry) ? entry : null
    },
    ownerOf: ({ row }) => {
      const known = people.get(row.userId)
      if (known !== undefined) return known
      const owner = userById(db, row.userId)
      people.set(row.userId, owner)
      return owner
    },
    keyChanged: (prefix) => {
      keys.delete(prefix)
    },
    personChanged: (userId) => {
      people.delete(userId)
    },
  }
}
