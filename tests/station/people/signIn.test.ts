import { decodeJwt, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { authenticateToken } from '../../../src/station/people/authenticateToken.ts'
import { logIn } from '../../../src/station/people/logIn.ts'
import { logOut } from '../../../src/station/people/logOut.ts'
import { refreshLogin } from '../../../src/station/people/refreshLogin.ts'
import { openSession } from '../../../src/station/people/session.ts'
import { setUpStation } from '../../../src/station/people/setUpStation.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { testOrigin } from '../../support/callers.ts'
import { nobody, temporaryPeople } from '../../support/people.ts'

const anna = { username: 'anna', password: 'correct horse battery' }
const minute = 60_000

const withAnna = async () => {
  const people = temporaryPeople()
  await setUpStation(people.deps)(nobody, { ...anna, full_name: 'Anna Berg' })
  return { ...people, callerOf: (token: string) => authenticateToken(people.deps)(token, testOrigin) }
}

test('a token says who somebody is, with the claims that clients read, for 15 minutes', async () => {
  const { deps, callerOf, passTime } = await withAnna()
  const { access_token, expires_in } = await logIn(deps)(nobody, anna)
  expect(decodeJwt(access_token)).toMatchObject({
    sub: '1',
    username: 'anna',
    role: 'ADMIN',
    client_id: null,
  })
  expect(expires_in).toBe(900)
  expect(await callerOf(access_token)).toMatchObject({
    kind: 'user',
    userId: 1,
    role: 'ADMIN',
    origin: testOrigin,
  })
  passTime(15 * minute + 1000)
  expect(await callerOf(access_token)).toBeNull()
})

test.each([
  ['of another secret', { key: new Uint8Array(32), issuer: 'centerline', audience: 'centerline-api' }],
  ['of another issuer', { key: null, issuer: 'elsewhere', audience: 'centerline-api' }],
  ['for another audience', { key: null, issuer: 'centerline', audience: 'elsewhere' }],
])('a token %s is nobody', async (_, { key, issuer, audience }) => {
  const { deps, callerOf } = await withAnna()
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('1')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(deps.clock.now() / 1000)
    .setExpirationTime(deps.clock.now() / 1000 + 60)
    .sign(key ?? deps.tokenSecret)
  expect(await callerOf(token)).toBeNull()
})

test('an unsigned token and plain rubbish are nobody, not an error', async () => {
  const { callerOf } = await withAnna()
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const unsigned = `${part({ alg: 'none' })}.${part({ sub: '1', exp: 9e9, iat: 1 })}.`
  for (const token of [unsigned, '', 'x', 'a.b.c']) expect(await callerOf(token)).toBeNull()
})

test('a changed role holds at the next request, a disabled account is nobody', async () => {
  const { deps, callerOf, sql } = await withAnna()
  const { access_token, refresh_token } = await logIn(deps)(nobody, anna)
  sql("UPDATE user SET role = 'OPERATOR_DATAENTRY', client_id = 'ACME'")
  expect(await callerOf(access_token)).toMatchObject({ role: 'OPERATOR_DATAENTRY', clientId: 'ACME' })
  sql('UPDATE user SET disabled_at = 1')
  expect(await callerOf(access_token)).toBeNull()
  await expect(refreshLogin(deps)(nobody, { refresh_token })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  await expect(logIn(deps)(nobody, anna)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('an unknown name and a wrong password are refused in the same words', async () => {
  const { deps } = await withAnna()
  const refusal = (input: typeof anna) =>
    Promise.resolve(logIn(deps)(nobody, input)).catch(({ code, message }) => ({ code, message }))
  const wrong = await refusal({ ...anna, password: 'wrong' })
  expect(wrong).toEqual({ code: 'UNAUTHORIZED', message: 'The user name or the password is wrong.' })
  expect(await refusal({ ...anna, username: 'nobody' })).toEqual(wrong)
})

test('guessing is slowed down per account and address, the owner is let in after the wait', async () => {
  const { deps, passTime } = await withAnna()
  const wrong = () => logIn(deps)(nobody, { ...anna, password: 'wrong' })
  const tries = await Promise.allSettled([wrong(), wrong(), wrong(), wrong(), wrong()])
  expect(tries.map((it) => it.status === 'rejected' && it.reason.code)).toEqual(Array(5).fill('UNAUTHORIZED'))
  await expect(logIn(deps)(nobody, anna)).rejects.toMatchObject({
    code: 'RATE_LIMIT_EXCEEDED',
    message: 'Too many wrong tries to sign in as "anna". Wait 1 s, then try again.',
  })
  const elsewhere = { ...nobody, origin: { ...testOrigin, address: '127.0.0.2' } }
  expect((await logIn(deps)(elsewhere, anna)).user.username).toBe('anna')
  passTime(1000)
  expect((await logIn(deps)(nobody, anna)).user.username).toBe('anna')
})

test('a refresh token is used once; using it again ends every token of its sign-in', async () => {
  const { deps, db } = await withAnna()
  const refresh = (refresh_token: string) => refreshLogin(deps)(nobody, { refresh_token })
  const first = await logIn(deps)(nobody, anna)
  const other = await logIn(deps)(nobody, anna)
  const second = await refresh(first.refresh_token)
  expect(second.refresh_token).not.toBe(first.refresh_token)
  await expect(refresh(first.refresh_token)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  await expect(refresh(second.refresh_token)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  expect((await refresh(other.refresh_token)).user.username).toBe('anna')
  expect(auditEntriesAfter(db, 0, 10).at(-1)).toMatchObject({
    kind: 'access',
    operation: 'auth.refresh',
    success: 0,
    error: 'A refresh token was used twice; its sign-in was ended.',
  })
})

test('signing out and time end a refresh token, and no token is stored as text', async () => {
  const { deps, db, passTime } = await withAnna()
  const refresh = (refresh_token: string) => refreshLogin(deps)(nobody, { refresh_token })
  const { refresh_token } = await logIn(deps)(nobody, anna)
  logOut(deps)(nobody, { refresh_token })
  expect(logOut(deps)(nobody, { refresh_token: 'unknown' })).toEqual({})
  await expect(refresh(refresh_token)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  const late = await logIn(deps)(nobody, anna)
  const stored = connectionOf(db).prepare('SELECT hex(token_hash) AS hash FROM refresh_token').all()
  expect(JSON.stringify(stored)).not.toContain(late.refresh_token)
  passTime(14 * 24 * 60 * minute)
  await expect(refresh(late.refresh_token)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  await logIn(deps)(nobody, anna)
  expect(connectionOf(db).prepare('SELECT count(*) AS n FROM refresh_token').get()).toEqual({ n: 1 })
})

test('a window knows who is signed in, until sign-out, a long shift, or a disabled account', async () => {
  const { deps, passTime, sql } = await withAnna()
  const { handlers, caller } = openSession(deps, testOrigin)
  const current = () => handlers['session.current'](nobody, {})
  expect(caller().kind).toBe('anonymous')
  const { user } = await handlers['session.signIn'](nobody, anna)
  expect(user).toMatchObject({ username: 'anna' })
  expect(caller()).toMatchObject({ kind: 'user', userId: 1 })
  expect(current()).toMatchObject({
    user,
    signed_in_by: 'password',
    locked: false,
    must_change_password: false,
  })
  handlers['session.signOut'](nobody, {})
  expect(current()).toMatchObject({ user: null })
  await handlers['session.signIn'](nobody, anna)
  passTime(12 * 60 * minute)
  expect(caller().kind).toBe('anonymous')
  await handlers['session.signIn'](nobody, anna)
  sql('UPDATE user SET disabled_at = 1')
  expect(caller().kind).toBe('anonymous')
})

test('blanks around a name give no further tries: the wait would never come', async () => {
  const { deps } = await withAnna()
  const wrong = (blanks: number) =>
    logIn(deps)(nobody, { username: `anna${' '.repeat(blanks)}`, password: 'a wrong password' })
  for (let blanks = 0; blanks < 5; blanks++) {
    await expect(wrong(blanks)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  }
  await expect(wrong(5)).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
})
