import { createHash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSync } from 'bcryptjs'
import type { Caller } from '../../src/contract/caller.ts'
import { createStation } from '../../src/station/createStation.ts'
import { secretsInMemory } from '../../src/station/secretStore.ts'
import type { Station } from '../../src/station/station.ts'
import { connectionOf, type WritableDb } from '../../src/storage/connection.ts'
import { insertUser } from '../../src/storage/queries/users.ts'
import { testOrigin } from '../support/callers.ts'
import { openWithoutWaiting } from '../support/openWithoutWaiting.ts'
import { type CallerName, callerNames, callers, people } from './callers.ts'
import { type LotName, lots } from './expectedOutcome.ts'
import { addLot, addPiece, asStation, type Lot } from './lot.ts'

export const masterKey = 'a-master-key-for-tests-only'
export const password = 'correct horse battery'
export const badge = { badge: 'B-1', pin: '7351' }

/** What the database holds, from which each cell of the matrix starts. */
export interface Plant {
  readonly lots: Readonly<Record<LotName, Lot>>
  /** A key that its owner did not get from an administrator, by user name. */
  readonly ownKeys: Readonly<Record<string, number>>
  /** Credentials as a program sends them. */
  readonly headers: Readonly<Partial<Record<CallerName, Readonly<Record<string, string>>>>>
  /** The callers of the keys, as the station found them once: each cell would wait for a hash otherwise. */
  readonly keyCallers: Readonly<Partial<Record<CallerName, Caller>>>
  readonly refreshToken: string
  readonly users: Readonly<Record<string, number>>
  /** Opens a station on a copy of its own, which is the caller's to close. */
  readonly open: () => OpenPlant
}

export interface OpenPlant {
  readonly station: Station
  readonly db: WritableDb
  readonly close: () => Promise<void>
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }

const openAt = (databaseFile: string, secrets: ReturnType<typeof secretsInMemory>): OpenPlant => {
  const { db, close: closeDatabase } = openWithoutWaiting(databaseFile)
  const station = createStation({
    db,
    databaseFile,
    version: '0.1.0',
    masterKeyDigest: createHash('sha256').update(masterKey).digest('hex'),
    log: silent,
    secrets,
    demo: {
      start: () => Promise.resolve({ characteristic_id: 1 }),
      stop: () => Promise.resolve(),
      running: () => false,
    },
  })
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await station.close()
    closeDatabase()
  }
  return { station, db, close }
}

const addPeople = async (db: WritableDb, station: Station): Promise<Record<string, number>> => {
  const passwordHash = hashSync(password, 4)
  const users: Record<string, number> = {}
  for (const { role, username } of people) {
    const fullName = username
    users[username] = insertUser(db, {
      ...{ username, fullName, role, clientId: 'ACME', passwordHash, createdAt: Date.now() },
    }).id
  }
  await asStation(station)('user.update', { user_id: users.admin ?? 0, changes: badge })
  return users
}

/** Keys are held against a hash that costs next to nothing: each cell starts with a station that knows none of them. */
const cheapen = (db: WritableDb, key: string): void => {
  const [prefix = '', secret = ''] = key.split('.')
  connectionOf(db)
    .prepare('UPDATE api_key SET secret_hash = ? WHERE prefix = ?')
    .run(hashSync(secret, 4), prefix)
}

const addKey = async (
  { station, db }: OpenPlant,
  name: CallerName,
  users: Readonly<Record<string, number>>,
  own: Lot,
): Promise<Record<string, string>> => {
  const facts: (typeof callers)[CallerName] & { named?: true; kept?: true } = callers[name]
  const characteristics =
    facts.named === true ? [own.characteristic, own.sibling, ...own.spare] : ('all' as const)
  const { plaintext_key } = await asStation(station)('adminKey.create', {
    name,
    user_id: users[facts.owner ?? ''],
    permissions: { characteristics, ...facts.grants },
    rate_limit_per_minute: null,
    ...(facts.kept === true ? { client_id: 'ACME' } : {}),
  })
  cheapen(db, plaintext_key)
  return { 'x-api-key': plaintext_key }
}

/** The key of the window's stored sign-in. */
export const windowKey = (name: CallerName): string => `a window for ${name} with a key of 32 bytes`

/** Fills a database in a folder once with what three clients have, everybody's sign-ins and keys. */
export const buildPlant = async (folder: string): Promise<Plant> => {
  const template = join(folder, 'template.db')
  const secrets = secretsInMemory()
  const made = openAt(template, secrets)
  const { station, db } = made
  const found: Partial<Record<LotName, Lot>> = {}
  const users = await addPeople(db, station)
  // A slow computer asks for longer than people usually stay signed in.
  await asStation(station)('settings.update', { access_token_minutes: 60, idle_lock_minutes: null })
  for (const lot of lots) found[lot] = await addLot(station, lot)
  const filled = found as Record<LotName, Lot>
  for (const lot of lots) await addPiece(station, lot, filled[lot].kitNumber)

  const headers: Plant['headers'] = await addCredentials(made, users, filled.own)
  const ownKeys: Record<string, number> = {}
  for (const { username, role } of people) {
    const session = station.openSession(testOrigin, windowKey(role))
    await session.handlers['session.signIn'](session.caller(), { username, password })
    ownKeys[username] = (await station.handlers['apiKey.create'](session.caller(), {})).id
  }
  const bySwipe = station.openSession(testOrigin, windowKey('badge of an administrator'))
  await bySwipe.handlers['session.signInByBadge'](bySwipe.caller(), badge)
  const anyone = { kind: 'anonymous', origin: testOrigin } as const
  const keyCallers: Partial<Record<CallerName, Caller>> = {}
  for (const name of callerNames) {
    const caller = await station.authenticateKey(headers[name]?.['x-api-key'] ?? '', testOrigin)
    if (caller !== null) keyCallers[name] = caller
  }
  const { refresh_token } = await station.handlers['auth.login'](anyone, { username: 'admin', password })
  await made.close()

  let copies = 0
  return {
    lots: filled,
    ownKeys,
    headers,
    keyCallers,
    refreshToken: refresh_token,
    users,
    open: () => {
      copies += 1
      const file = join(folder, `${copies}.db`)
      copyFileSync(template, file)
      return openAt(file, secrets)
    },
  }
}

const addCredentials = async (
  made: OpenPlant,
  users: Readonly<Record<string, number>>,
  own: Lot,
): Promise<Plant['headers']> => {
  const anyone = { kind: 'anonymous', origin: testOrigin } as const
  const headers: Partial<Record<CallerName, Record<string, string>>> = {
    anonymous: {},
    'master key': { 'x-api-key': masterKey },
  }
  for (const { role, username } of people) {
    const { access_token } = await made.station.handlers['auth.login'](anyone, { username, password })
    headers[role] = { authorization: `Bearer ${access_token}` }
  }
  for (const name of callerNames) {
    if (callers[name].kind === 'key') headers[name] = await addKey(made, name, users, own)
  }
  return headers
}
