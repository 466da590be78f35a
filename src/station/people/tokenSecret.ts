import { randomBytes } from 'node:crypto'
import type { WritableDb } from '../../storage/connection.ts'
import { putSetting, settingOf } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'

/** The secret that signs this station's access tokens, made at its first start. */
export const tokenSecret = (db: WritableDb): Uint8Array =>
  inTransaction(db, () => {
    const stored = settingOf(db, 'token_secret')
    if (stored !== null) return Buffer.from(stored, 'base64url')
    const made = randomBytes(32)
    putSetting(db, 'token_secret', made.toString('base64url'))
    return made
  })
