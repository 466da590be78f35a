import type { WritableDb } from '../../storage/connection.ts'
import { addApiKeyUsage } from '../../storage/queries/apiKeys.ts'
import { inTransaction } from '../../storage/transaction.ts'

/** Counts requests by key in memory, so that a request costs no write. */
export interface KeyUsage {
  readonly count: (keyId: number, at: number) => void
  /** Writes what was counted. */
  readonly flush: () => void
}

export const createKeyUsage = (db: WritableDb): KeyUsage => {
  let counted = new Map<number, { requests: number; last: number }>()
  return {
    count: (keyId, at) => {
      const known = counted.get(keyId)
      if (known === undefined) counted.set(keyId, { requests: 1, last: at })
      else {
        known.requests += 1
        known.last = at
      }
    },
    flush: () => {
      if (counted.size === 0) return
      inTransaction(db, () => {
        for (const [keyId, { requests, last }] of counted) addApiKeyUsage(db, keyId, requests, last)
      })
      counted = new Map()
    },
  }
}
