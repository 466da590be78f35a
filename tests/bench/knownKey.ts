import { hash, timingSafeEqual } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../../src/station/clock.ts'
import { createKeyring } from '../../src/station/keys/keyring.ts'
import { keyDigest, makeKey, secretMark } from '../../src/station/keys/keyText.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { insertApiKey } from '../../src/storage/queries/apiKeys.ts'
import { insertUser } from '../../src/storage/queries/users.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'

const keys = 200
const calls = 200_000
const rounds = 7
const origin = { via: 'http', address: '192.168.10.7', userAgent: null } as const

const microseconds = (work: (i: number) => void): number => {
  const begin = performance.now()
  for (let i = 0; i < calls; i++) work(i)
  return ((performance.now() - begin) * 1000) / calls
}

/** What it costs to tell whose a key is that was seen before, with addresses and counting, of 200 keys in turn. */
export const knownKey = async (): Promise<Row> => {
  const folder = mkdtempSync(join(tmpdir(), 'centerline-bench-'))
  const { db, close } = openDatabase(join(folder, 'centerline.db'))
  const at = Date.now()
  const owner = insertUser(db, {
    username: 'bench',
    fullName: 'bench',
    role: 'ADMIN',
    clientId: null,
    passwordHash: 'x',
    createdAt: at,
  })
  const texts = Array.from({ length: keys }, () => {
    const { prefix, secret } = makeKey()
    insertApiKey(db, {
      userId: owner.id,
      prefix,
      secretHash: 'x',
      secretMark: secretMark(secret),
      permissions: {
        characteristics: 'all',
        'samples.create': true,
        'samples.update': false,
        'samples.delete': false,
      },
      allowedAddresses: ['192.168.10.0/24', '10.0.0.0/8'],
      createdAt: at,
    })
    return `${prefix}.${secret}`
  })
  const keyring = createKeyring({
    db,
    clock: createClock(Date.now),
    hasher: { verify: () => Promise.resolve(true) },
    masterKeyDigest: '00'.repeat(32),
    onProblem: (error) => {
      throw error
    },
  })
  for (const text of texts) await keyring.authenticate(text, origin)
  const known = new Map(texts.map((text) => [text.slice(0, 12), keyDigest(text)]))
  const plain = (i: number): void => {
    const text = texts[i % keys] ?? ''
    const stored = known.get(text.slice(0, 12))
    if (stored === undefined || !timingSafeEqual(stored, hash('sha256', text, 'buffer')))
      throw new Error('lost')
  }
  const ours = (i: number): void => {
    if (keyring.authenticate(texts[i % keys] ?? '', origin) === null) throw new Error('lost')
  }
  const seen = Array.from({ length: rounds }, () => ({
    plain: microseconds(plain),
    ours: microseconds(ours),
  }))
  keyring.close()
  close()
  rmSync(folder, { recursive: true })
  const took = median(seen.map((round) => round.ours))
  return {
    what: 'a known key, checked',
    measured: `${took.toFixed(2)} µs`,
    yardstick: `${median(seen.map((round) => round.plain)).toFixed(2)} µs, SHA-256 and a map`,
    ratio: median(seen.map((round) => round.ours / round.plain)),
    mustReach: '< 10 µs',
    reached: took < 10,
  }
}
