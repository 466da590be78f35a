import { describe, expect, it } from 'vitest'
import { asMaster, httpServer, password, rings } from '../support/httpServer.ts'

const list = '/api/v1/characteristics'

describe('who is calling', () => {
  it('is nobody without credentials: 401 with a challenge', async () => {
    const { inject } = await httpServer()
    for (const headers of [
      {},
      { authorization: 'Bearer x.y.z' },
      { 'x-api-key': 'clk_00000000.x' },
      { 'x-api-key': '' },
    ]) {
      const answer = await inject({ url: list, headers })
      expect(answer.statusCode).toBe(401)
      expect(answer.headers['www-authenticate']).toContain('Bearer')
    }
  })

  it('is the bearer before the key, and the key where the bearer is not valid', async () => {
    const server = await httpServer()
    server.addUser('OPERATOR_DATAENTRY', 'op')
    const operator = await server.signIn('op')
    // The master key may read the audit log and an operator may not, so the status tells who was taken.
    const audit = (headers: Record<string, string>) => server.inject({ url: '/api/v1/audit/verify', headers })
    expect((await audit({ ...operator, ...asMaster })).statusCode).toBe(403)
    expect((await audit({ authorization: 'Bearer no.valid.token', ...asMaster })).statusCode).toBe(200)
    expect((await audit({ authorization: 'Basic b3A6b3A=', ...asMaster })).statusCode).toBe(200)
  })

  it('sets up once, signs in, refreshes and signs out', async () => {
    const { inject } = await httpServer()
    const post = (url: string, payload: object) => inject({ method: 'POST', url: `/api/v1/${url}`, payload })
    expect((await inject({ url: '/api/v1/setup' })).json().needs_setup).toBe(true)
    const person = { username: 'ann', password, full_name: 'Ann' }
    expect((await post('setup', person)).statusCode).toBe(201)
    expect((await post('setup', person)).statusCode).toBe(409)
    expect((await post('auth/login', { username: 'ann', password: 'wrong' })).statusCode).toBe(401)
    const signedIn = (await post('auth/login', { username: 'ann', password })).json()
    expect(signedIn).toMatchObject({ token_type: 'bearer', user: { username: 'ann', role: 'ADMIN' } })
    expect(JSON.stringify(signedIn)).not.toContain(password)
    const headers = { authorization: `Bearer ${signedIn.access_token}` }
    expect((await inject({ url: list, headers })).statusCode).toBe(200)
    const { refresh_token } = signedIn
    const next = (await post('auth/refresh', { refresh_token })).json()
    expect((await post('auth/refresh', { refresh_token })).statusCode).toBe(401)
    expect((await post('auth/refresh', { refresh_token: next.refresh_token })).statusCode).toBe(401)
    const again = (await post('auth/login', { username: 'ann', password })).json()
    expect((await post('auth/logout', { refresh_token: again.refresh_token })).statusCode).toBe(204)
    expect((await post('auth/refresh', { refresh_token: again.refresh_token })).statusCode).toBe(401)
  })

  it('lets a user make, list and revoke keys, whose secret is shown once', async () => {
    const server = await httpServer()
    server.addUser('ADMIN', 'ann')
    server.addUser('OPERATOR_DATAENTRY', 'op')
    const ann = await server.signIn('ann')
    const url = '/api/v1/users/me/apikeys'
    const made = await server.inject({
      method: 'POST',
      url,
      headers: ann,
      payload: { description: 'gauge 4' },
    })
    expect(made.statusCode).toBe(201)
    const { id, plaintext_key, key_prefix } = made.json()
    expect(plaintext_key).toMatch(/^clk_[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/)
    const older = await server.inject({
      method: 'POST',
      url: '/api/auth/apikey/generate',
      headers: ann,
      payload: { description: 'old gauge' },
    })
    expect(Object.keys(older.json())).toEqual(['id', 'key_value', 'description', 'created_at'])
    const listed = await server.inject({ url: '/users/me/apikeys', headers: ann })
    expect(listed.json()).toHaveLength(2)
    expect(listed.body).toContain(key_prefix)
    expect(listed.body).not.toContain(plaintext_key.split('.')[1])
    const key = { 'x-api-key': plaintext_key }
    expect((await server.inject({ url: list, headers: key })).statusCode).toBe(200)
    const revoke = (headers: Record<string, string>, which = id) =>
      server.inject({ method: 'DELETE', url: `${url}/${which}`, headers })
    expect((await revoke(await server.signIn('op'))).statusCode).toBe(403)
    expect((await revoke(ann, 4711)).statusCode).toBe(404)
    expect((await revoke(ann)).statusCode).toBe(204)
    expect((await server.inject({ url: list, headers: key })).statusCode).toBe(401)
  })

  it('keeps a key to its permissions and characteristics', async () => {
    const server = await httpServer()
    const { id } = await server.addCharacteristic()
    const other = await server.addCharacteristic({ code: 'C2' })
    server.addUser('ADMIN', 'ann')
    const ann = await server.signIn('ann')
    const gauge = await server.keyOf(ann, { permissions: { characteristics: [id] } })
    const reader = await server.keyOf(ann, { permissions: { 'samples.create': false } })
    const post = (headers: Record<string, string>, characteristic_id: number) =>
      server.inject({
        method: 'POST',
        url: '/api/v1/data-entry/submit',
        headers,
        payload: { characteristic_id, measurements: rings },
      })
    expect((await post(gauge, id)).statusCode).toBe(201)
    expect((await post(gauge, other.id)).statusCode).toBe(403)
    expect((await post(reader, id)).statusCode).toBe(403)
    const configure = await server.inject({ method: 'DELETE', url: `${list}/${other.id}`, headers: gauge })
    expect(configure.statusCode).toBe(403)
  })

  it('lets the master key manage the keys of the first administrator, once there is one', async () => {
    const server = await httpServer()
    const make = () =>
      server.inject({
        method: 'POST',
        url: '/api/v1/users/me/apikeys',
        headers: asMaster,
        payload: { description: 'line 3' },
      })
    expect((await make()).statusCode).toBe(409)
    server.addUser('ADMIN', 'first')
    const made = await make()
    expect(made.statusCode).toBe(201)
    const mine = await server.inject({
      method: 'GET',
      url: '/api/v1/users/me/apikeys',
      headers: await server.signIn('first'),
    })
    expect(mine.json()).toMatchObject([{ key_prefix: made.json().key_prefix, description: 'line 3' }])
  })
})
