import { timingSafeEqual } from 'node:crypto'
import type { KeyTraffic } from '../../contract/apiKey.ts'
import type { Caller, Origin } from '../../contract/caller.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { updateApiKey } from '../../storage/queries/apiKeys.ts'
import { watchAccess } from '../../storage/watchAccess.ts'
import type { Clock } from '../clock.ts'
import type { SecretHasher } from '../people/secretHasher.ts'
import { callerOfKey } from './callerOfKey.ts'
import { createKeyEntries, type KeyEntry } from './keyEntries.ts'
import { keyDigest, prefixOf, readKey, secretMark } from './keyText.ts'
import { createKeyTrafficMeter } from './keyTraffic.ts'
import { createKeyUsage, type KeyUse } from './keyUsage.ts'
import { createSecretChecks } from './secretChecks.ts'

/** Tells who a key belongs to. */
export interface Keyring {
  /**
   * The caller of an API key or of the master key; null where it is not valid or revoked.
   *
   * @throws ContractError UNAUTHORIZED where the key is right but expired or deactivated, FORBIDDEN where it may not be used
   * from this address, RATE_LIMIT_EXCEEDED where too many secrets were tried at once
   */
  readonly authenticate: (key: string, origin: Origin) => Promise<Caller | null> | Caller | null
  /** A caller as it is now; null where it is a key that was revoked since, or whose owner was disabled. Throws as above. */
  readonly readmit: (caller: Caller) => Caller | null
  /** How a key was used since that was last written; null where it was not. */
  readonly unwritten: (keyId: number) => KeyUse | null
  /** Requests with a key in the last minute and hour; null where it was not used since the start. */
  readonly trafficOf: (keyId: number, at: number) => Omit<KeyTraffic, 'id' | 'rate_limit_per_minute'> | null
  /** Writes how often keys were used, and stops doing so. */
  readonly close: () => void
}

export interface KeyringDeps {
  readonly db: WritableDb
  readonly clock: Clock
  readonly hasher: Pick<SecretHasher, 'verify'>
  /** SHA-256 of the master key in hexadecimal. */
  readonly masterKeyDigest: string
  /** Told when usage could not be written; it is kept for the next minute. */
  readonly onProblem: (error: unknown) => void
}

const flushEvery = 60_000

/**
 * Checks keys. One that was right before is known by its SHA-256 and costs microseconds; the first use of a key costs one
 * bcrypt check in a worker. Unknown prefixes and wrong secrets are refused at once, so that a flood of them costs nothing.
 * Whatever changes a key or its owner is forgotten in the same transaction.
 */
export const createKeyring = ({ db, clock, hasher, masterKeyDigest, onProblem }: KeyringDeps): Keyring => {
  const master = Buffer.from(masterKeyDigest, 'hex')
  const entries = createKeyEntries(db)
  const unwatch = watchAccess(db, entries)
  const checks = createSecretChecks()
  const usage = createKeyUsage(db)
  const traffic = createKeyTrafficMeter()

  const admit = (entry: KeyEntry, origin: Origin): Caller | null => {
    const now = clock.now()
    const caller = callerOfKey(entry, entries.ownerOf(entry), origin, now)
    if (caller === null) return null
    usage.count(entry.row.id, now, origin.address)
    traffic.count(entry.row.id, now)
    return caller
  }

  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      onProblem(error)
    }
  }

  /** The entry that holds after the check: the key may have been changed or revoked meanwhile. */
  const checked = ({ row }: KeyEntry, secret: string, digest: Buffer): KeyEntry | null => {
    if (row.secretMark === null)
      attempt(() => void updateApiKey(db, row.id, { secretMark: secretMark(secret) }))
    const present = entries.of(row.prefix)
    if (present === null || present.row.secretHash !== row.secretHash) return null
    present.digest = digest
    return present
  }

  const check = (entry: KeyEntry, secret: string, digest: Buffer, origin: Origin) => {
    const { prefix, secretHash, secretMark: mark } = entry.row
    if (mark !== null && mark !== secretMark(secret)) return null
    const outcome = checks.run(prefix, origin.address, digest, () => hasher.verify(secret, secretHash))
    if (outcome === false) return null
    return Promise.resolve(outcome).then((right) => {
      const present = right ? checked(entry, secret, digest) : null
      return present === null ? null : admit(present, origin)
    })
  }

  const writeUsage = (): void => attempt(usage.flush)
  const timer = setInterval(writeUsage, flushEvery).unref()

  return {
    authenticate: (key, origin) => {
      const digest = keyDigest(key)
      if (timingSafeEqual(digest, master)) return { kind: 'master', origin }
      const known = entries.known(prefixOf(key))
      if (known !== null) return timingSafeEqual(known.digest, digest) ? admit(known, origin) : null
      const text = readKey(key)
      const entry = text === null ? null : entries.of(text.prefix)
      return text === null || entry === null ? null : check(entry, text.secret, digest, origin)
    },
    readmit: (caller) => {
      if (caller.kind !== 'key') return caller
      const entry = entries.of(caller.keyPrefix)
      return entry === null ? null : callerOfKey(entry, entries.ownerOf(entry), caller.origin, clock.now())
    },
    unwritten: usage.unwritten,
    trafficOf: traffic.of,
    close: () => {
      clearInterval(timer)
      unwatch()
      writeUsage()
    },
  }
}
