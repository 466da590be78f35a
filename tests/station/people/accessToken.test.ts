import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { issueAccessToken, subjectOfToken } from '../../../src/station/people/accessToken.ts'
import { insertUser, userById } from '../../../src/storage/queries/users.ts'
import { temporaryPeople } from '../../support/people.ts'

const secret = new Uint8Array(32).fill(7)
const now = Date.parse('2026-01-05T06:00:00Z')
const seconds = Math.floor(now / 1000)
const claims = {
  sub: '1',
  iss: 'centerline',
  aud: 'centerline-api',
  generation: 0,
  iat: seconds,
  exp: seconds + 900,
}

const signed = (changes: object, key = secret) =>
  new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'HS256' }).sign(key)
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const read = (token: string) => subjectOfToken(secret, token, now, 900)

test('a token of ours is read', async () => {
  expect(await read(await signed({}))).toEqual({ userId: 1, generation: 0, signIn: null })
})

// Each of these would let somebody in who made the token up, kept it, or put the clock forward.
test.each([
  ['alg none', async () => `${encoded({ alg: 'none' })}.${encoded(claims)}.`],
  ['another key', () => signed({}, new Uint8Array(32).fill(8))],
  ['another audience', () => signed({ aud: 'elsewhere' })],
  ['another issuer', () => signed({ iss: 'elsewhere' })],
  ['expired', () => signed({ iat: seconds - 20, exp: seconds - 1 })],
  ['issued in the future', () => signed({ iat: seconds + 60, exp: seconds + 900 })],
  ['not yet valid', () => signed({ nbf: seconds + 60 })],
  ['older than tokens may be now', () => signed({ iat: seconds - 901, exp: seconds + 900 })],
  ['without a generation', () => signed({ generation: undefined })],
  ['truncated', async () => (await signed({})).slice(0, -4)],
  ['cut after the claims', async () => (await signed({})).split('.').slice(0, 2).join('.')],
])('a token is nobody: %s', async (_what, make) => {
  expect(await read(await make())).toBeNull()
})

test('a token holds as long as the administrator decided, no longer', async () => {
  const { db } = temporaryPeople()
  const row = { username: 'ada', fullName: 'Ada', role: 'ADMIN', clientId: null, passwordHash: '!' } as const
  const { id } = insertUser(db, { ...row, createdAt: 1 })
  const person = userById(db, id)
  if (person === null) throw new Error('nobody was entered')
  const token = await issueAccessToken(secret, person, now, 600)
  expect(await subjectOfToken(secret, token, now + 599_000, 600)).not.toBeNull()
  expect(await subjectOfToken(secret, token, now + 600_000, 600)).toBeNull()
})
