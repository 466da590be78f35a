import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { httpServer } from '../support/httpServer.ts'

type Claims = Readonly<Record<string, unknown>>

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token made by hand, with any header, claims and key. */
const tokenOf = (header: unknown, claims: unknown, key: Uint8Array | string, digest = 'sha256'): string => {
  const signed = `${part(header)}.${part(claims)}`
  return `${signed}.${createHmac(digest, key).update(signed).digest('base64url')}`
}

const setUp = async () => {
  const { addUser, signIn, inject, secrets } = await httpServer()
  addUser('ADMIN', 'ann')
  const { authorization } = await signIn('ann')
  const real = authorization.replace('Bearer ', '')
  const [, body = ''] = real.split('.')
  const claims: Claims = JSON.parse(Buffer.from(body, 'base64url').toString())
  const key = secrets.read('token')
  if (key === null) throw new Error('the station keeps no secret')
  const status = async (token: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` }
    return (await inject({ url: '/api/v1/characteristics', headers })).statusCode
  }
  return { real, claims, key, status }
}

const good = { alg: 'HS256', typ: 'JWT' }
const now = Math.floor(Date.now() / 1000)
const without = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([one]) => one !== name))

describe('an access token', () => {
  // Would catch a table below whose tokens are refused for another reason than their own.
  it('made by hand like a real one is good', async () => {
    const { real, claims, key, status } = await setUp()
    expect(await status(real)).toBe(200)
    expect(await status(tokenOf(good, claims, key))).toBe(200)
    expect(tokenOf(good, claims, key)).toBe(real)
  })

  it.each<[string, (claims: Claims) => Claims]>([
    ['for another audience', (claims) => ({ ...claims, aud: 'elsewhere' })],
    ['for nobody', (claims) => without(claims, 'aud')],
    ['of another issuer', (claims) => ({ ...claims, iss: 'elsewhere' })],
    ['of no issuer', (claims) => without(claims, 'iss')],
    ['that has expired', (claims) => ({ ...claims, iat: now - 600, exp: now - 1 })],
    ['that never expires', (claims) => without(claims, 'exp')],
    ['that expires as a word', (claims) => ({ ...claims, exp: '9999999999' })],
    ['older than a token may be', (claims) => ({ ...claims, iat: now - 86_400, exp: now + 86_400 })],
    ['of the future', (claims) => ({ ...claims, iat: now + 3_600, exp: now + 7_200 })],
    ['of no time', (claims) => without(claims, 'iat')],
    ['that is not good yet', (claims) => ({ ...claims, nbf: now + 3_600 })],
    ['of nobody', (claims) => without(claims, 'sub')],
    ['of a person who is not there', (claims) => ({ ...claims, sub: '4711' })],
    ['of a person by a path', (claims) => ({ ...claims, sub: '../1' })],
    ['of a list of people', (claims) => ({ ...claims, sub: ['1'] })],
    ['of sign-ins that have ended', (claims) => ({ ...claims, generation: 99 })],
    ['of no generation', (claims) => without(claims, 'generation')],
    ['of a generation in words', (claims) => ({ ...claims, generation: '0' })],
  ])('%s is refused, though it is signed rightly', async (_, change) => {
    const { claims, key, status } = await setUp()
    expect(await status(tokenOf(good, change(claims), key))).toBe(401)
  })

  // Would catch a station that lets a token say how it is to be checked.
  it('does not choose how it is checked: no other algorithm, no key of its own', async () => {
    const { claims, key, status } = await setUp()
    const unsigned = (alg: string) => `${part({ ...good, alg })}.${part(claims)}.`
    const jwk = { kty: 'oct', k: Buffer.from('mine').toString('base64url') }
    const tokens = {
      none: unsigned('none'),
      'None with a capital': unsigned('nOnE'),
      'none with a signature': tokenOf({ ...good, alg: 'none' }, claims, key),
      'no algorithm': tokenOf({ typ: 'JWT' }, claims, key),
      HS384: tokenOf({ ...good, alg: 'HS384' }, claims, key, 'sha384'),
      HS512: tokenOf({ ...good, alg: 'HS512' }, claims, key, 'sha512'),
      'RS256 by the secret': tokenOf({ ...good, alg: 'RS256' }, claims, key),
      'a key of zeros': tokenOf(good, claims, new Uint8Array(32)),
      'an empty key': tokenOf(good, claims, ''),
      'kid of an empty file': tokenOf({ ...good, kid: '../../../../dev/null' }, claims, ''),
      'kid as SQL': tokenOf({ ...good, kid: "' UNION SELECT 'mine" }, claims, 'mine'),
      'its own jwk': tokenOf({ ...good, jwk }, claims, 'mine'),
      'its own jku': tokenOf({ ...good, jku: 'http://evil.example/keys' }, claims, 'mine'),
      'a critical extension': tokenOf({ ...good, crit: ['x'], x: 1 }, claims, key),
      'an unencoded payload': tokenOf({ ...good, crit: ['b64'], b64: false }, claims, key),
    }
    const answers = await Promise.all(
      Object.entries(tokens).map(async ([name, token]) => [name, await status(token)] as const),
    )
    expect(answers).toEqual(Object.keys(tokens).map((name) => [name, 401]))
  })

  it('that was cut, changed or put together anew is refused', async () => {
    const { real, claims, key, status } = await setUp()
    const [header = '', body = '', signature = ''] = real.split('.')
    const mightier = part({ ...claims, role: 'ADMIN', sub: '2' })
    const tokens = [
      real.slice(0, -1),
      real.slice(0, -10),
      `${header}.${body}`,
      `${header}.${body}.`,
      `${header}..${signature}`,
      `.${body}.${signature}`,
      `${header}.${mightier}.${signature}`,
      `${header}.${body}.${signature}.${signature}.${signature}`,
      `${header}.${body}.${signature.toUpperCase()}`,
      tokenOf(good, [claims], key),
      tokenOf(good, 'ann', key),
      tokenOf(null, claims, key),
      '..',
      'null',
      'a'.repeat(8_000),
    ]
    const answers = await Promise.all(tokens.map(status))
    expect(answers).toEqual(tokens.map(() => 401))
  })
})
