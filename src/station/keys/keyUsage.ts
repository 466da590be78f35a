import type { WritableDb } from '../../storage/connection.ts'
import { addApiKeyUsage } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'

/** Requests with a key that are not written yet. */
export interface KeyUse {
  requests: number
  at: number
  address: string
}

/** Counts requests by key in memory, so that a request costs no write. */
export interface KeyUsage {
  readonly count: (keyId: number, at: number, address: string) => void
  /** What was counted of a key since the last write; null where it was not used. */
  readonly unwritten: (keyId: number) => KeyUse | null
  /** Writes what was counted. */
  readonly flush: () => void
}

export const createKeyUsage = (db: WritableDb): KeyUsage => {
  let counted = new Map<number, KeyUse>()
  return {
    count: (keyId, at, address) => {
      const known = counted.get(keyId)
      if (known === undefined) counted.set(keyId, { requests: 1, at, address })
      else {
        known.requests += 1
        known.at = at
        known.address = address
      }
    },
    unwritten: (keyId) => counted.get(keyId) ?? null,
    flush: () => {
      if (counted.size === 0) return
      inTransaction(db, () => {
        for (const [keyId, used] of counted) addApiKeyUsage(db, keyId, used)
      })
      counted = new Map()
    },
  }
}
