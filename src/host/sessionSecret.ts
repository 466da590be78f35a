import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LENGTH = 32

/** What signs the cookie of the screens: kept in the data folder, so that open pages find back after a restart. */
export const sessionSecret = (dataDir: string): Uint8Array => {
  const file = join(dataDir, 'session.key')
  try {
    const known = readFileSync(file)
    if (known.length === LENGTH) return known
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const fresh = randomBytes(LENGTH)
  writeFileSync(file, fresh, { mode: 0o600 })
  return fresh
}
