import { timingSafeEqual } from 'node:crypto'
import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { type ApiKeyRow, apiKeyByPrefix } from '../../storage/queries/apiKeys.ts'
import { userById } from '../../storage/queries/users.ts'
import type { Clock } from '../clock.ts'
import type { SecretHasher } from '../people/secretHasher.ts'
import { type KeyText, keyDigest, readKey } from './keyText.ts'
import { createKeyUsage } from './keyUsage.ts'
import { createRefusedKeys } from './refusedKeys.ts'

/** Tells who a key belongs to. */
export interface Keyring {
  /** The caller of an API key or of the master key; null where it is not valid, revoked or expired. */
  readonly authenticate: (key: string, origin: Origin) => Promise<Caller | null> | Caller | null
  /** Forgets a key that was revoked. */
  readonly forget: (prefix: string) => void
  /** Writes how often keys were used; done once a minute, too. */
  readonly flushUsage: () => void
  /** Writes how often keys were used, and stops doing so. */
  readonly close: () => void
}

export interface KeyringDeps {
  readonly db: WritableDb
  readonly clock: Clock
  readonly hasher: SecretHasher
  /** SHA-256 of the master key in hexadecimal. */
  readonly masterKeyDigest: string
  /** Told when usage could not be written; it is kept for the next minute. */
  readonly onProblem: (error: unknown) => void
}

interface KnownKey {
  readonly digest: Buffer
  readonly row: ApiKeyRow
}

/** Different secrets of one prefix that may wait for their check at a time. */
const checksPerPrefix = 4
const flushEvery = 60_000

/**
 * Checks keys. One that was right before is known by its SHA-256 and costs microseconds; the first use of a key costs one
 * bcrypt check in a worker. Unknown prefixes are refused at once, and so is a wrong secret once the right one is known.
 */
export const createKeyring = ({ db, clock, hasher, masterKeyDigest, onProblem }: KeyringDeps): Keyring => {
  const master = Buffer.from(masterKeyDigest, 'hex')
  const known = new Map<string, KnownKey>()
  const checks = new Map<string, Map<string, Promise<KnownKey | null>>>()
  const refused = createRefusedKeys()
  const usage = createKeyUsage(db)

  const callerOfKey = ({ row }: KnownKey, origin: Origin): Caller | null => {
    const now = clock.now()
    if (row.expiresAt !== null && row.expiresAt <= now) {
      known.delete(row.prefix)
      return null
    }
    const owner = userById(db, row.userId)
    if (owner === null || owner.disabledAt !== null) return null
    usage.count(row.id, now)
    return {
      kind: 'key',
      origin,
      keyId: row.id,
      keyPrefix: row.prefix,
      userId: owner.id,
      username: owner.username,
      role: owner.role,
      clientId: owner.clientId,
      permissions: row.permissions,
      rateLimit: row.rateLimitPerMinute,
    }
  }

  const check = async (row: ApiKeyRow, secret: string, digest: Buffer): Promise<KnownKey | null> => {
    if (!(await hasher.verify(secret, row.secretHash))) {
      refused.add(digest)
      return null
    }
    // It may have been revoked while it was being checked.
    const present = apiKeyByPrefix(db, row.prefix)
    if (present === null || present.revokedAt !== null) return null
    const entry = { digest, row: present }
    known.set(row.prefix, entry)
    return entry
  }

  const checkOnce = (row: ApiKeyRow, secret: string, digest: Buffer): Promise<KnownKey | null> => {
    const running = checks.get(row.prefix) ?? new Map<string, Promise<KnownKey | null>>()
    const id = digest.toString('latin1')
    const same = running.get(id)
    if (same !== undefined) return same
    if (running.size >= checksPerPrefix) {
      throw new ContractError(
        'RATE_LIMIT_EXCEEDED',
        `Too many different secrets were sent for the key ${row.prefix} at once. Wait a second, then try again.`,
      )
    }
    const started = check(row, secret, digest).finally(() => {
      running.delete(id)
      if (running.size === 0) checks.delete(row.prefix)
    })
    running.set(id, started)
    checks.set(row.prefix, running)
    return started
  }

  const authenticateText = ({ prefix, secret }: KeyText, digest: Buffer, origin: Origin) => {
    const entry = known.get(prefix)
    if (entry !== undefined) return timingSafeEqual(entry.digest, digest) ? callerOfKey(entry, origin) : null
    if (refused.has(digest)) return null
    const row = apiKeyByPrefix(db, prefix)
    if (row === null || row.revokedAt !== null) return null
    if (row.expiresAt !== null && row.expiresAt <= clock.now()) return null
    return checkOnce(row, secret, digest).then((found) =>
      found === null ? null : callerOfKey(found, origin),
    )
  }

  const writeUsage = (): void => {
    try {
      usage.flush()
    } catch (error) {
      onProblem(error)
    }
  }
  const timer = setInterval(writeUsage, flushEvery).unref()

  return {
    authenticate: (key, origin) => {
      const digest = keyDigest(key)
      if (timingSafeEqual(digest, master)) return { kind: 'master', origin }
      const text = readKey(key)
      return text === null ? null : authenticateText(text, digest, origin)
    },
    forget: (prefix) => {
      known.delete(prefix)
    },
    flushUsage: usage.flush,
    close: () => {
      clearInterval(timer)
      writeUsage()
    },
  }
}
