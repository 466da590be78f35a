import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretName, SecretStore } from '../../station/secretStore.ts'

/** The system's own place for secrets, as far as it is used: it seals bytes for this user of this computer. */
export interface Sealer {
  readonly seal: (secret: Uint8Array) => Uint8Array
  /** @throws Error where another user or computer sealed it */
  readonly open: (sealed: Uint8Array) => Uint8Array
}

const readIfThere = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Whole or not at all: a start that is cut off must not leave half a key. */
const writeWhole = (file: string, content: Uint8Array): void => {
  const fresh = `${file}.new`
  writeFileSync(fresh, content, { mode: 0o600 })
  chmodSync(fresh, 0o600)
  renameSync(fresh, file)
}

/**
 * Keeps secrets in the folder `secrets` of a data folder: sealed by the system (`.sealed`) where there is a sealer, else in
 * files that only this user may read (`.key`). A plain file that is found beside a sealer is sealed and removed. What cannot
 * be opened counts as absent: its owner makes a new one.
 *
 * @example createSecretStore('/var/lib/centerline', null).read('token')
 */
export const createSecretStore = (dataDir: string, sealer: Sealer | null): SecretStore => {
  const folder = join(dataDir, 'secrets')
  const plain = (name: SecretName) => join(folder, `${name}.key`)
  const sealed = (name: SecretName) => join(folder, `${name}.sealed`)

  const unsealed = (name: SecretName): Uint8Array | null => {
    const content = sealer === null ? null : readIfThere(sealed(name))
    try {
      return content === null ? null : (sealer?.open(content) ?? null)
    } catch {
      return null
    }
  }

  const write = (name: SecretName, secret: Uint8Array): void => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (sealer === null) {
      writeWhole(plain(name), secret)
      // It is of another start, and holds another secret from now on.
      rmSync(sealed(name), { force: true })
    } else {
      writeWhole(sealed(name), sealer.seal(secret))
      rmSync(plain(name), { force: true })
    }
  }

  return {
    kept: sealer === null ? 'file' : 'system',
    read: (name) => {
      const known = unsealed(name)
      if (known !== null) return known
      const found = readIfThere(plain(name))
      if (found !== null && sealer !== null) write(name, found)
      return found
    },
    write,
  }
}
