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
  /** The new key, once it is kept; null before that, and where it was known. */
  readonly fresh: string | null
  /** Keeps a new key. A start that fails must not: its key would be shown to nobody and never again. */
  readonly keep: () => void
}

const known = (digest: string): MasterKey => ({ digest, fresh: null, keep: () => {} })

/**
 * Finds the master key: the given one, else the one that the data folder knows, else a new random one. Only the digest
 * of a key of our own making is stored, by `keep`, so that reading the folder gives nobody the key.
 */
export const findMasterKey = (dataDir: string, given?: string): MasterKey => {
  if (given !== undefined && given !== '') return known(digestOf(given))
  const file = join(dataDir, 'master-key.sha256')
  const stored = readDigest(file)
  if (stored !== null) return known(stored)
  const fresh = `clm_${randomBytes(32).toString('base64url')}`
  const digest = digestOf(fresh)
  let isKept = false
  return {
    digest,
    get fresh() {
      return isKept ? fresh : null
    },
    keep: () => {
      if (isKept) return
      writeFileSync(file, `${digest}\n`, { mode: 0o600 })
      isKept = true
    },
  }
}
