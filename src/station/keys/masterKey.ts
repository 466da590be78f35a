import { randomBytes } from 'node:crypto'
import type { WritableDb } from '../../storage/connection.ts'
import { putSetting, settingOf } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { keyDigest } from './keyText.ts'

/** The master key as far as it is known: its SHA-256 in hexadecimal, and its text where it was made just now. */
export interface MasterKey {
  readonly digest: string
  /** To be shown once; null where it was given, or made at an earlier start. */
  readonly shownOnce: string | null
}

/**
 * The master key that the station was started with, or else its own, made at its first start.
 *
 * @param given `CENTERLINE_MASTER_API_KEY`, where it is set
 */
export const masterKey = (db: WritableDb, given: string | undefined): MasterKey => {
  if (given !== undefined && given !== '')
    return { digest: keyDigest(given).toString('hex'), shownOnce: null }
  return inTransaction(db, () => {
    const stored = settingOf(db, 'master_key_digest')
    if (stored !== null) return { digest: stored, shownOnce: null }
    const made = `clm_${randomBytes(32).toString('base64url')}`
    const digest = keyDigest(made).toString('hex')
    putSetting(db, 'master_key_digest', digest)
    return { digest, shownOnce: made }
  })
}
