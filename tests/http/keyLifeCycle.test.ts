import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, type HttpServer, httpServer, rings } from '../support/httpServer.ts'
import { rawSocket } from '../support/rawSocket.ts'

const mine = '/api/v1/users/me/apikeys'
const every = '/api/admin/keys'
const listed = '/api/v1/characteristics'

/** Asks over a real connection. */
const client = async (server: HttpServer) => {
  const base = `http://127.0.0.1:${await server.listen()}`
  return async (method: string, path: string, headers: Record<string, string>, body?: object) => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) }
  }
}

const setUp = async () => {
  const server = await httpServer()
  server.addUser('ADMIN', 'ann')
  server.addUser('OPERATOR_DATAENTRY', 'op')
  return {
    server,
    call: await client(server),
    ann: await server.signIn('ann'),
    op: await server.signIn('op'),
  }
}

const withKey = (key: string) => ({ 'x-api-key': key })

describe("a person's own key", () => {
  it('is made, used, changed, rotated and revoked', async () => {
    const { call, ann } = await setUp()
    const made = await call('POST', mine, ann, { name: 'CMM 2', description: 'hall 3' })
    expect(made.status).toBe(201)
    const { id, plaintext_key: key } = made.body
    expect((await call('GET', listed, withKey(key))).status).toBe(200)

    const changes = { name: 'CMM 3', permissions: { 'samples.update': true }, expires_in_days: 30 }
    const changed = await call('PATCH', `${mine}/${id}`, ann, changes)
    expect(changed.status).toBe(200)
    expect(changed.body).toMatchObject({
      name: 'CMM 3',
      description: 'hall 3',
      permissions: { 'samples.create': true, 'samples.update': true, 'samples.delete': false },
      usage_count: 1,
      last_used_address: '127.0.0.1',
    })
    expect((await call('GET', listed, withKey(key))).status).toBe(200)

    const rotated = await call('POST', `${mine}/${id}/rotate`, ann, { overlap_hours: 2 })
    expect(rotated.status).toBe(201)
    const fresh = rotated.body.plaintext_key
    expect(rotated.body.rotated_from).toBe(id)
    for (const either of [key, fresh]) expect((await call('GET', listed, withKey(either))).status).toBe(200)
    const keys = (await call('GET', mine, ann)).body
    expect(keys).toMatchObject([
      { id, replaced_by: rotated.body.id, rotated_from: null },
      { id: rotated.body.id, replaced_by: null, rotated_from: id, name: 'CMM 3' },
    ])
    const left = Date.parse(keys[0].expires_at) - Date.now()
    expect(left).toBeGreaterThan(1.9 * 3_600_000)
    expect(left).toBeLessThanOrEqual(2 * 3_600_000)

    expect((await call('DELETE', `/users/me/apikeys/${rotated.body.id}`, ann)).status).toBe(204)
    const refused = await call('GET', listed, withKey(fresh))
    expect(refused.status).toBe(401)
    expect(refused.body.error).toMatchObject({ code: 'UNAUTHORIZED' })
    expect((await call('DELETE', `${mine}/${rotated.body.id}`, ann)).status).toBe(404)
    expect((await call('PATCH', `${mine}/${rotated.body.id}`, ann, { name: 'x' })).status).toBe(404)
  })

  // Would catch an old key that outlives a rotation which asked for none of it, and a 401 that does not say why.
  it('ends at once where the overlap is 0, and says so with a challenge', async () => {
    const { call, ann } = await setUp()
    const { id, plaintext_key: key } = (await call('POST', mine, ann, {})).body
    expect((await call('GET', listed, withKey(key))).status).toBe(200)
    await call('POST', `${mine}/${id}/rotate`, ann, { overlap_hours: 0 })
    const refused = await call('GET', listed, withKey(key))
    expect(refused.status).toBe(401)
    expect(refused.body.error.message).toContain('has expired')
    expect(refused.headers.get('www-authenticate')).toContain('ApiKey')
    const wrong = await call('GET', listed, withKey(`${key.slice(0, 13)}${'A'.repeat(43)}`))
    expect(wrong.body.error.message).toBe('Sign in, or send a valid API key in X-API-Key.')
    expect((await call('PATCH', `${mine}/${id}`, ann, { expires_in_days: 9 })).status).toBe(409)
    expect((await call('POST', `${mine}/${id}/rotate`, ann, {})).status).toBe(409)
  })

  // Would catch a rotation that needs a place which a person with all keys in use does not have.
  it('does not count twice while it overlaps with its successor, and chains of overlaps are refused', async () => {
    const { call, ann } = await setUp()
    await call('PATCH', '/api/v1/settings', ann, { max_keys_per_user: 1 })
    const { id } = (await call('POST', mine, ann, {})).body
    const rotated = await call('POST', `${mine}/${id}/rotate`, ann)
    expect(rotated.status).toBe(201)
    const full = await call('POST', '/api/auth/apikey/generate', ann, { description: 'one more' })
    expect(full.status).toBe(400)
    expect(full.body.error.message).toBe('API key limit reached')
    const chain = await call('POST', `${mine}/${rotated.body.id}/rotate`, ann)
    expect(chain.status).toBe(409)
    expect(chain.body.error.message).toContain('still works')
    await call('DELETE', `${mine}/${id}`, ann)
    expect((await call('POST', `${mine}/${rotated.body.id}/rotate`, ann)).status).toBe(201)
  })

  it("is nobody else's to change or rotate", async () => {
    const { call, ann, op } = await setUp()
    const { id } = (await call('POST', mine, ann, {})).body
    expect((await call('PATCH', `${mine}/${id}`, op, { name: 'x' })).status).toBe(403)
    expect((await call('POST', `${mine}/${id}/rotate`, op)).status).toBe(403)
    expect((await call('PATCH', `${mine}/4711`, op, { name: 'x' })).status).toBe(404)
    const wide = await call('POST', mine, op, {
      rate_limit_per_minute: null,
      allowed_addresses: ['10.0.0.0/33'],
    })
    expect(wide.status).toBe(400)
    expect(wide.body.error.details).toMatchObject([{ field: 'allowed_addresses.0' }])
  })

  // Would catch a request that slips in with a remembered key after its owner was told that it is gone.
  it('admits nothing after the answer to its revocation, however much is on its way', async () => {
    const { server, call, ann } = await setUp()
    const { id: characteristic_id } = await server.addCharacteristic()
    const made = await call('POST', mine, ann, { rate_limit_per_minute: null })
    const headers = withKey(made.body.plaintext_key)
    const post = () =>
      call('POST', '/api/v1/data-entry/submit', headers, { characteristic_id, measurements: rings })
    expect((await post()).status).toBe(201)
    let revoked = false
    const seen = { before: 0, during: 0, after: 0, admittedAfter: 0 }
    const gauge = async () => {
      for (let refusals = 0; refusals < 3; ) {
        const sentAfter = revoked
        const { status } = await post()
        if (status !== 201) refusals += 1
        if (sentAfter) seen.after += 1
        else if (revoked) seen.during += 1
        else seen.before += 1
        if (sentAfter && status !== 401) seen.admittedAfter += 1
      }
    }
    const gauges = Array.from({ length: 16 }, gauge)
    while (seen.before < 100) await post()
    expect((await call('DELETE', `${mine}/${made.body.id}`, ann)).status).toBe(204)
    revoked = true
    await Promise.all(gauges)
    expect(seen.admittedAfter).toBe(0)
    expect(seen.after).toBeGreaterThanOrEqual(16)
  })

  // Would catch a request that was let in by its head and brings its body after the key was revoked.
  it('is looked at again once the body has come in', async () => {
    const { server, ann } = await setUp()
    const { id: characteristic_id } = await server.addCharacteristic()
    const inject = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
      server.inject({ method, url, headers: ann, ...(payload === undefined ? {} : { payload }) })
    const { id, plaintext_key } = (await inject('POST', mine, {})).json()
    const body = JSON.stringify({ characteristic_id, measurements: rings })
    const { port } = server.app.server.address() as AddressInfo
    const { write, received } = rawSocket(port)
    write(
      `POST /api/v1/data-entry/submit HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-API-Key: ${plaintext_key}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    )
    await expect
      .poll(async () => (await inject('GET', mine)).json()[0].usage_count, { timeout: 20_000 })
      .toBe(1)
    expect((await inject('DELETE', `${mine}/${id}`)).statusCode).toBe(204)
    write(body.slice(5))
    expect(await received('UNAUTHORIZED')).toContain('HTTP/1.1 401')
  })
})

describe("an administrator's key", () => {
  const input = {
    name: 'Research Team Key',
    description: 'uploads of the research team',
    permissions: { 'samples.create': true, 'samples.update': true, 'samples.delete': false },
    expiresInDays: 365,
  }

  it('is made, listed, changed, paused, deleted with the master key, in the field names of the sample manager', async () => {
    const { call } = await setUp()
    const made = await call('POST', every, asMaster, input)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      success: true,
      message: 'API key created successfully. Save the key securely - it will not be shown again.',
      keyInfo: { name: 'Research Team Key', permissions: input.permissions },
    })
    expect(Object.keys(made.body.keyInfo)).toEqual(['id', 'name', 'permissions', 'expiresAt'])
    const { apiKey, keyInfo } = made.body
    const state = async () => (await call('GET', listed, withKey(apiKey))).status
    expect(await state()).toBe(200)

    const list = async (query = '') => (await call('GET', `${every}${query}`, asMaster)).body.keys
    expect(await list()).toMatchObject([{ id: keyInfo.id, isActive: true, owner: { username: 'ann' } }])
    expect(JSON.stringify(await list())).not.toContain(apiKey.split('.')[1])

    const path = `${every}/${keyInfo.id}`
    const put = (body: object) => call('PUT', path, asMaster, body)
    expect((await put({ isActive: false })).body).toMatchObject({ success: true, key: { isActive: false } })
    expect((await call('GET', listed, withKey(apiKey))).body.error.message).toContain('deactivated')
    expect(await list()).toEqual([])
    expect(await list('?includeInactive=true')).toHaveLength(1)
    await put({ isActive: true, name: 'Line 4', permissions: { 'samples.delete': true }, expiresInDays: 10 })
    expect(await state()).toBe(200)
    expect(await list()).toMatchObject([
      { name: 'Line 4', permissions: { 'samples.update': true, 'samples.delete': true } },
    ])

    expect((await call('DELETE', path, asMaster)).body).toMatchObject({
      success: true,
      action: 'deactivated',
    })
    expect(await state()).toBe(401)
    expect((await call('DELETE', `${path}?permanent=true`, asMaster)).body).toMatchObject({
      action: 'deleted',
    })
    expect(await state()).toBe(401)
    expect((await put({ name: 'gone' })).status).toBe(404)
    expect(await list('?includeInactive=true')).toEqual([])
  })

  // Would catch a paused and a revoked key that are taken for the same.
  it('is revoked for good, also where a person made it for themselves', async () => {
    const { call, ann, op } = await setUp()
    const { id, plaintext_key: key } = (await call('POST', mine, op, {})).body
    expect((await call('GET', listed, withKey(key))).status).toBe(200)
    expect((await call('POST', `${every}/${id}/revoke`, ann)).status).toBe(204)
    expect((await call('GET', listed, withKey(key))).status).toBe(401)
    expect((await call('PUT', `${every}/${id}`, ann, { isActive: true })).status).toBe(409)
    expect((await call('POST', `${every}/${id}/rotate`, ann)).status).toBe(409)
  })

  it('has no place among the own keys of its owner, who may rotate and revoke it but not change it', async () => {
    const { server, call, ann } = await setUp()
    await call('PATCH', '/api/v1/settings', ann, { max_keys_per_user: 1 })
    const userId = server.addUser('OPERATOR_DATAENTRY', 'olaf')
    const olaf = await server.signIn('olaf')
    const body = { ...input, userId, rateLimitPerMinute: null, allowedAddresses: ['127.0.0.0/8'] }
    const { id } = (await call('POST', every, ann, body)).body.keyInfo
    expect((await call('POST', mine, olaf, {})).status).toBe(201)
    expect((await call('GET', mine, olaf)).body).toMatchObject([
      { id, managed: true, rate_limit_per_minute: null, allowed_addresses: ['127.0.0.0/8'] },
      { managed: false },
    ])
    expect((await call('PATCH', `${mine}/${id}`, olaf, { name: 'mine' })).status).toBe(403)
    const rotated = await call('POST', `${mine}/${id}/rotate`, olaf)
    expect(rotated.status).toBe(201)
    expect((await call('GET', listed, withKey(rotated.body.plaintext_key))).status).toBe(200)
    expect((await call('DELETE', `${mine}/${rotated.body.id}`, olaf)).status).toBe(204)
  })

  // Would catch an owner who makes a key for a day, with rights that only an administrator grants, last for good.
  it('ends when its administrator said, however often its owner rotates it', async () => {
    const { server, call, ann } = await setUp()
    const userId = server.addUser('OPERATOR_DATAENTRY', 'olaf')
    const olaf = await server.signIn('olaf')
    const body = { ...input, userId, rateLimitPerMinute: null, expiresInDays: 1 }
    const { id } = (await call('POST', every, ann, body)).body.keyInfo
    const age = (key: number, days: number) =>
      connectionOf(server.db)
        .prepare('UPDATE api_key SET created_at = created_at - ?, expires_at = expires_at - ? WHERE id = ?')
        .run(days * 86_400_000, days * 86_400_000, key)
    const endOf = async (key: number): Promise<string> =>
      (await call('GET', mine, olaf)).body.find((one: { id: number }) => one.id === key).expires_at
    age(id, 0.5)
    const end = await endOf(id)
    const rotated = await call('POST', `${mine}/${id}/rotate`, olaf, { overlap_hours: 0 })
    expect(await endOf(rotated.body.id)).toBe(end)
    age(rotated.body.id, 1)
    expect((await call('POST', `${mine}/${rotated.body.id}/rotate`, olaf)).status).toBe(409)
    expect((await call('POST', `${every}/${rotated.body.id}/rotate`, ann)).status).toBe(201)
  })

  // Would catch a key of an administrator that was meant for one customer and reads another's data.
  it('is kept to its client, whoever owns it', async () => {
    const { server, call, ann } = await setUp()
    const own = await server.addCharacteristic({ code: 'OWN', client_id: 'ACME' })
    const foreign = await server.addCharacteristic({ code: 'FOREIGN', client_id: 'BETA' })
    const shared = await server.addCharacteristic({ code: 'SHARED' })
    const { apiKey } = (await call('POST', every, ann, { ...input, clientId: 'ACME' })).body
    const codes = (await call('GET', listed, withKey(apiKey))).body.map(({ code }: { code: string }) => code)
    expect(codes.sort()).toEqual(['OWN', 'SHARED'])
    const post = async (characteristic_id: number) => {
      const body = { characteristic_id, measurements: rings }
      return (await call('POST', '/api/v1/data-entry/submit', withKey(apiKey), body)).status
    }
    expect([await post(own.id), await post(shared.id), await post(foreign.id)]).toEqual([201, 201, 404])
  })

  it('is for administrators to manage: not for a leader, nor for a key of an administrator', async () => {
    const { server, call, ann, op } = await setUp()
    const key = await server.keyOf(ann)
    for (const headers of [op, key]) {
      expect((await call('GET', every, headers)).status).toBe(403)
      expect((await call('POST', every, headers, input)).status).toBe(403)
    }
    expect((await call('GET', every, {})).status).toBe(401)
    expect((await call('POST', every, ann, { ...input, userId: 4711 })).status).toBe(404)
  })
})

describe('what a key may do', () => {
  // Would catch a path that writes and does not ask, and a refusal that does not say what is missing.
  it('is asked at every path that writes measurements, and the 403 names what is missing', async () => {
    const { server, call, ann } = await setUp()
    const { id } = await server.addCharacteristic()
    const other = await server.addCharacteristic({ code: 'C2' })
    const sample = { characteristic_id: id, measurements: rings }
    const { body } = await call('POST', '/api/v1/data-entry/submit', ann, sample)
    const elsewhere = await call('POST', '/api/v1/data-entry/submit', ann, {
      ...sample,
      characteristic_id: other.id,
    })
    const at = (characteristic: number, sampleId: number) =>
      `/api/v1/characteristics/${characteristic}/samples/${sampleId}`
    const nothing = { 'samples.create': false, 'samples.update': false, 'samples.delete': false }
    const reader = await server.keyOf(ann, { permissions: nothing })
    const corrected = [74.01, ...rings.slice(1)]
    const writes = (characteristic: number, sampleId: number) =>
      [
        [
          'POST',
          '/api/v1/data-entry/submit',
          { ...sample, characteristic_id: characteristic },
          'samples.create',
        ],
        ['POST', `${at(characteristic, sampleId)}/exclude`, { reason: 'a chip' }, 'samples.update'],
        ['POST', `${at(characteristic, sampleId)}/include`, { reason: 'no chip' }, 'samples.update'],
        [
          'PATCH',
          at(characteristic, sampleId),
          { reason: 'typed wrong', measurements: corrected },
          'samples.update',
        ],
      ] as const
    for (const [method, path, payload, permission] of writes(id, body.sample_id)) {
      const refused = await call(method, path, reader, payload)
      expect({ path, status: refused.status }).toEqual({ path, status: 403 })
      expect(refused.body.error.message).toContain(`"${permission}"`)
    }
    const batch = await call('POST', '/api/v1/data-entry/batch', reader, { samples: [sample] })
    expect(batch.status).toBe(403)

    const all = { ...nothing, 'samples.create': true, 'samples.update': true }
    const gauge = await server.keyOf(ann, { permissions: { ...all, characteristics: [id] } })
    for (const [method, path, payload] of writes(id, body.sample_id)) {
      expect([200, 201]).toContain((await call(method, path, gauge, payload)).status)
    }
    for (const [method, path, payload] of writes(other.id, elsewhere.body.sample_id)) {
      const refused = await call(method, path, gauge, payload)
      expect({ path, status: refused.status }).toEqual({ path, status: 403 })
      expect(refused.body.error.message).toContain('C2')
    }
    const mixed = await call('POST', '/api/v1/data-entry/batch', gauge, {
      samples: [sample, { ...sample, characteristic_id: other.id }],
    })
    expect(mixed.body).toMatchObject({ successful: 1, failed: 1, errors: [{ index: 1, code: 'FORBIDDEN' }] })
  })
})
