import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const readDigest = (file: string): string | null => {
  try {
    const digest = readFileSync(file, 'utf8').trim()
    return /^[0-9a-f]{64}$/.test(digest) ? digest : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The master key of a data folder: its SHA-256, and the key itself where it was made just now. */
export interface MasterKey {
  readonly digest: string
  readonly fresh: string | null
}

/**
 * Finds the master key: the given one, else the one that the data folder knows, else a new random one. Only the digest
 * of a key of our own making is stored, so that reading the folder gives nobody the key.
 */
export const findMasterKey = (dataDir: string, given?: string): MasterKey => {
  if (given !== undefined && given !== '') return { digest: digestOf(given), fresh: null }
  const file = join(dataDir, 'master-key.sha256')
  const known = readDigest(file)
  if (known !== null) return { digest: known, fresh: null }
  const fresh = `clm_${randomBytes(32).toString('base64url')}`
  const digest = digestOf(fresh)
  writeFileSync(file, `${digest}\n`, { mode: 0o600 })
  return { digest, fresh }
}
