import { expect, onTestFinished, test } from 'vitest'
import type { ApiKey, CreateKeyInput, KeyChanges } from '../../../src/contract/apiKey.ts'
import type { Caller } from '../../../src/contract/caller.ts'
import type { Role } from '../../../src/contract/permission.ts'
import { createKey } from '../../../src/station/keys/createKey.ts'
import { createKeyring } from '../../../src/station/keys/keyring.ts'
import { keyDigest } from '../../../src/station/keys/keyText.ts'
import { listKeys } from '../../../src/station/keys/listKeys.ts'
import { revokeKey } from '../../../src/station/keys/revokeKey.ts'
import { updateKey } from '../../../src/station/keys/updateKey.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { putSetting } from '../../../src/storage/queries/settings.ts'
import { insertUser } from '../../../src/storage/queries/users.ts'
import { testOrigin, userCaller } from '../../support/callers.ts'
import { temporaryPeople } from '../../support/people.ts'

const master = 'the master key of the test'
const day = 86_400_000

const station = () => {
  const people = temporaryPeople()
  const { db, deps } = people
  let verifications = 0
  const hasher = {
    ...deps.hasher,
    verify: (secret: string, hash: string) => {
      verifications += 1
      return deps.hasher.verify(secret, hash)
    },
  }
  const open = () => {
    const keyring = createKeyring({
      db,
      clock: deps.clock,
      hasher,
      masterKeyDigest: keyDigest(master).toString('hex'),
      onProblem: (error) => {
        throw error
      },
    })
    onTestFinished(keyring.close)
    return keyring
  }
  const keyring = open()
  const keyDeps = { db, clock: deps.clock, hasher, keyring }
  return {
    ...people,
    open,
    keyring,
    verifications: () => verifications,
    person: (username: string, role: Role, clientId: string | null = null): Caller => {
      const { id } = insertUser(db, {
        username,
        fullName: username,
        role,
        clientId,
        passwordHash: 'x',
        createdAt: deps.clock.now(),
      })
      return userCaller(role, clientId, id)
    },
    create: async (caller: Caller, input: CreateKeyInput = {}) => createKey(keyDeps)(caller, input),
    list: (caller: Caller) => listKeys(keyDeps)(caller, {}) as ApiKey[],
    update: (caller: Caller, id: number, changes: KeyChanges) => updateKey(keyDeps)(caller, { id, changes }),
    revoke: (caller: Caller, id: number) => revokeKey(keyDeps)(caller, { id }),
    who: async (key: string) => keyring.authenticate(key, testOrigin),
  }
}

test('a new key is shown once, opens the door, and is stored as prefix and hash only', async () => {
  const { db, person, create, who, list } = station()
  const anna = person('anna', 'LEADER_DATACONFIG', 'ACME')
  const made = await create(anna, { description: 'gauge 1' })
  expect(made.plaintext_key).toMatch(/^clk_[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/)
  expect(made.plaintext_key.startsWith(`${made.key_prefix}.`)).toBe(true)
  expect(await who(made.plaintext_key)).toMatchObject({
    kind: 'key',
    keyId: made.id,
    username: 'anna',
    role: 'LEADER_DATACONFIG',
    clientId: 'ACME',
    rateLimit: 60,
    permissions: {
      characteristics: 'all',
      'samples.create': true,
      'samples.update': false,
      'samples.delete': false,
    },
  })
  const secret = made.plaintext_key.slice(13)
  const stored = JSON.stringify([
    connectionOf(db).prepare('SELECT * FROM api_key').all(),
    auditEntriesAfter(db, 0, 10),
    list(anna),
  ])
  expect(stored).not.toContain(secret)
  expect(JSON.stringify([auditEntriesAfter(db, 0, 10), list(anna)])).not.toContain('$2b$')
})

test('the first use costs one check, every later one none; a wrong secret then costs none either', async () => {
  const { person, create, who, open, verifications } = station()
  const { plaintext_key, key_prefix } = await create(person('anna', 'ADMIN'))
  await Promise.all(Array.from({ length: 20 }, () => who(plaintext_key)))
  await who(plaintext_key)
  expect(await who(`${key_prefix}.${'A'.repeat(43)}`)).toBeNull()
  expect(verifications()).toBe(1)
  const restarted = open()
  expect(await restarted.authenticate(plaintext_key, testOrigin)).toMatchObject({ kind: 'key' })
  expect(verifications()).toBe(2)
})

test('a known key is answered in the same turn, without a promise', async () => {
  const { person, create, who, keyring } = station()
  const { plaintext_key } = await create(person('anna', 'ADMIN'))
  await who(plaintext_key)
  expect(keyring.authenticate(plaintext_key, testOrigin)).toMatchObject({ kind: 'key' })
})

test('unknown keys cost no check: not one of another shape, not an unknown prefix', async () => {
  const { who, verifications } = station()
  const keys = [
    '',
    'x',
    `clk_00000000.${'A'.repeat(43)}`,
    `clk_00000000.${'A'.repeat(44)}`,
    `CLK_00000000.${'A'.repeat(43)}`,
  ]
  for (const key of keys) expect(await who(key)).toBeNull()
  expect(verifications()).toBe(0)
})

// Would catch a flood of wrong secrets that keeps the workers busy, which a new key then waits for.
test('wrong secrets for a key that was not used yet cost no check', async () => {
  const { person, create, who, verifications } = station()
  const { plaintext_key, key_prefix } = await create(person('anna', 'ADMIN'))
  const wrong = (n: number): string => `${key_prefix}.${String(n).repeat(43)}`
  for (const n of [1, 2, 3, 4, 5, 6]) expect(await who(wrong(n))).toBeNull()
  expect(verifications()).toBe(0)
  expect(await who(plaintext_key)).toMatchObject({ kind: 'key' })
  expect(verifications()).toBe(1)
})

// Would catch a key of before the marks that an address can lock out for all others.
test('secrets for a key without a mark are checked a few at a time, two from one address; its use marks it', async () => {
  const { person, create, keyring, verifications, sql, open } = station()
  const { plaintext_key, key_prefix } = await create(person('anna', 'ADMIN'))
  sql('UPDATE api_key SET secret_mark = NULL')
  const from = async (key: string, address: string) => keyring.authenticate(key, { ...testOrigin, address })
  const wrong = (n: number): string => `${key_prefix}.${String(n).repeat(43)}`
  const outcomes = await Promise.allSettled([
    ...[1, 1, 2, 3].map((n) => from(wrong(n), '10.0.0.1')),
    from(plaintext_key, '10.0.0.2'),
  ])
  expect(
    outcomes.map((it) => (it.status === 'fulfilled' ? (it.value?.kind ?? null) : it.reason.code)),
  ).toEqual([null, null, null, 'RATE_LIMIT_EXCEEDED', 'key'])
  expect(verifications()).toBe(3)
  const restarted = open()
  expect(await restarted.authenticate(wrong(7), testOrigin)).toBeNull()
  expect(verifications()).toBe(3)
})

test('a revoked key is refused at the next request, and is gone from the list', async () => {
  const { db, person, create, revoke, who, list } = station()
  const anna = person('anna', 'ADMIN')
  const { id, plaintext_key } = await create(anna)
  await who(plaintext_key)
  revoke(anna, id)
  expect(await who(plaintext_key)).toBeNull()
  expect(list(anna)).toEqual([])
  expect(() => revoke(anna, id)).toThrow('was revoked before')
  expect(auditEntriesAfter(db, 0, 10).map(({ operation }) => operation)).toEqual([
    'apiKey.create',
    'apiKey.revoke',
  ])
})

test('a key that is revoked while it is checked does not come back', async () => {
  const { person, create, revoke, who } = station()
  const anna = person('anna', 'ADMIN')
  const { id, plaintext_key } = await create(anna)
  const checking = who(plaintext_key)
  revoke(anna, id)
  expect(await checking).toBeNull()
  expect(await who(plaintext_key)).toBeNull()
})

test("another person's key is forbidden, an unknown one not found", async () => {
  const { person, create, revoke } = station()
  const { id } = await create(person('anna', 'ADMIN'))
  const olaf = person('olaf', 'ADMIN')
  expect(() => revoke(olaf, id)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
  expect(() => revoke(olaf, 99)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }))
})

// Would catch a gauge's keeper who is told that the key is wrong, and a stranger who learns which prefixes exist.
test('a key expires, also one that is remembered, and says so to whoever holds its secret only', async () => {
  const { person, create, who, open, passTime } = station()
  const { plaintext_key, key_prefix, expires_at } = await create(person('anna', 'ADMIN'), {
    expires_in_days: 2,
  })
  expect(expires_at).toBe('2026-01-07T06:00:00.000Z')
  expect(await who(plaintext_key)).not.toBeNull()
  passTime(2 * day)
  const expired = { code: 'UNAUTHORIZED', message: expect.stringContaining(`${key_prefix} has expired`) }
  await expect(who(plaintext_key)).rejects.toMatchObject(expired)
  expect(await who(`${key_prefix}.${'A'.repeat(43)}`)).toBeNull()
  const restarted = open()
  expect(await restarted.authenticate(`${key_prefix}.${'A'.repeat(43)}`, testOrigin)).toBeNull()
  await expect(restarted.authenticate(plaintext_key, testOrigin)).rejects.toMatchObject(expired)
})

test('five live keys are the limit; revoked and expired ones do not count', async () => {
  const { person, create, revoke, passTime } = station()
  const anna = person('anna', 'ADMIN')
  const made = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => create(anna, n === 5 ? { expires_in_days: 1 } : {})),
  )
  await expect(create(anna)).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    message: 'API key limit reached',
  })
  revoke(anna, made[0]?.id ?? 0)
  passTime(day)
  const outcomes = await Promise.allSettled([create(anna), create(anna), create(anna)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
}, 60_000)

test('a role limits the rate of its keys; only one without a limit gives one without', async () => {
  const { person, create } = station()
  const operator = person('olaf', 'OPERATOR_DATAENTRY')
  const refused = { code: 'VALIDATION_ERROR', details: [{ field: 'rate_limit_per_minute' }] }
  await expect(create(operator, { rate_limit_per_minute: 101 })).rejects.toMatchObject(refused)
  await expect(create(operator, { rate_limit_per_minute: null })).rejects.toMatchObject(refused)
  await create(operator, { rate_limit_per_minute: 100 })
  await create(person('anna', 'ADMIN'), { rate_limit_per_minute: null })
})

test('a key cannot be made for a characteristic that does not exist', async () => {
  const { person, create } = station()
  const permissions = {
    characteristics: [7],
    'samples.create': true,
    'samples.update': false,
    'samples.delete': false,
  }
  await expect(create(person('anna', 'ADMIN'), { permissions })).rejects.toMatchObject({
    details: [{ field: 'permissions.characteristics.0', value: 7 }],
  })
})

test('an owner who is disabled or changes role takes the keys along', async () => {
  const { person, create, who, sql } = station()
  const { plaintext_key } = await create(person('anna', 'ADMIN'))
  await who(plaintext_key)
  sql("UPDATE user SET role = 'OPERATOR_DATAENTRY'")
  expect(await who(plaintext_key)).toMatchObject({ role: 'OPERATOR_DATAENTRY' })
  sql('UPDATE user SET disabled_at = 1')
  expect(await who(plaintext_key)).toBeNull()
})

// Would catch a form that sends every field and so takes a right away, writes an entry for nothing, or forgets the key.
test('a change takes effect at the next request; what stays the same is no change', async () => {
  const { db, person, create, update, who, verifications } = station()
  const olaf = person('olaf', 'OPERATOR_DATAENTRY')
  const { id, plaintext_key } = await create(olaf, { description: 'gauge 1' })
  await who(plaintext_key)
  const entries = () => auditEntriesAfter(db, 0, 10).length
  const same = { description: 'gauge 1', rate_limit_per_minute: 60, permissions: { 'samples.create': true } }
  update(olaf, id, same)
  expect(entries()).toBe(1)
  update(olaf, id, { ...same, name: 'Gauge 1' })
  expect(entries()).toBe(2)
  await who(plaintext_key)
  expect(verifications()).toBe(1)
  update(olaf, id, { permissions: { 'samples.create': false }, allowed_addresses: ['127.0.0.1'] })
  expect(await who(plaintext_key)).toMatchObject({ permissions: { 'samples.create': false } })
  expect(verifications()).toBe(2)
  expect(() => update(olaf, id, { rate_limit_per_minute: null })).toThrow('the limit of your role')
  expect(entries()).toBe(3)
})

test('an expired key that is given more time needs a place again', async () => {
  const { db, person, create, update, passTime } = station()
  const anna = person('anna', 'ADMIN')
  putSetting(db, 'settings', JSON.stringify({ max_keys_per_user: 1 }))
  const { id } = await create(anna, { expires_in_days: 1 })
  passTime(day)
  const second = await create(anna, { expires_in_days: 1 })
  expect(() => update(anna, id, { expires_in_days: 5 })).toThrow('API key limit reached')
  update(anna, second.id, { expires_in_days: 5 })
})

test('the administrator decides how many keys a person may have', async () => {
  const { db, person, create } = station()
  const anna = person('anna', 'ADMIN')
  putSetting(db, 'settings', JSON.stringify({ max_keys_per_user: 1 }))
  await create(anna)
  await expect(create(anna)).rejects.toMatchObject({ message: 'API key limit reached' })
})

test('a key opens the door from its addresses only', async () => {
  const { person, create, keyring } = station()
  const { plaintext_key } = await create(person('anna', 'ADMIN'), {
    allowed_addresses: ['10.1.0.0/16', '2001:db8::7'],
  })
  const from = async (address: string) => keyring.authenticate(plaintext_key, { ...testOrigin, address })
  const refused = { code: 'FORBIDDEN', message: expect.stringContaining('may not be used from 10.2.0.1') }
  await expect(from('10.2.0.1')).rejects.toMatchObject(refused)
  expect(await from('10.1.200.3')).toMatchObject({ kind: 'key' })
  expect(await from('2001:db8::7')).toMatchObject({ kind: 'key' })
  await expect(from('127.0.0.1')).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('use is counted without a write each, shown in the list, and written at the close', async () => {
  const { db, person, create, who, list, keyring, passTime } = station()
  const anna = person('anna', 'ADMIN')
  const { plaintext_key } = await create(anna)
  const written = () =>
    connectionOf(db).prepare('SELECT usage_count AS n, last_used_at AS at FROM api_key').get()
  await who(plaintext_key)
  passTime(5000)
  await who(plaintext_key)
  expect(written()).toEqual({ n: 0, at: null })
  expect(list(anna)).toMatchObject([
    { usage_count: 2, last_used_at: '2026-01-05T06:00:05.000Z', last_used_address: '127.0.0.1' },
  ])
  await who(plaintext_key)
  keyring.close()
  expect(written()).toMatchObject({ n: 3 })
  expect(auditEntriesAfter(db, 0, 10)).toHaveLength(1)
})

test('the master key is a caller of its own, and has no keys before there is an administrator', async () => {
  const { who, create } = station()
  const caller = await who(master)
  expect(caller).toEqual({ kind: 'master', origin: testOrigin })
  expect(await who(`${master} `)).toBeNull()
  await expect(create(caller ?? userCaller('ADMIN'))).rejects.toMatchObject({ code: 'CONFLICT' })
})
