import { describe, expect, it } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

const url = '/api/v1/characteristics'

describe('rate limits', () => {
  it('count a key by its own figure and answer 429 past it', async () => {
    const server = await httpServer()
    server.addUser('ADMIN', 'ann')
    const ann = await server.signIn('ann')
    const gauge = await server.keyOf(ann, { rate_limit_per_minute: 2 })
    const other = await server.keyOf(ann, { rate_limit_per_minute: 2 })
    const first = await server.inject({ url, headers: gauge })
    expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' })
    await server.inject({ url, headers: gauge })
    const third = await server.inject({ url, headers: gauge })
    expect(third.statusCode).toBe(429)
    expect(third.json().error.code).toBe('RATE_LIMIT_EXCEEDED')
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0)
    expect((await server.inject({ url, headers: other })).statusCode).toBe(200)
  })

  it('count a user by role, and an administrator and the master key not at all', async () => {
    const server = await httpServer()
    server.addUser('OPERATOR_DATAENTRY', 'op')
    server.addUser('POWERUSER', 'pat')
    server.addUser('ADMIN', 'ann')
    const limit = async (headers: Record<string, string>) =>
      (await server.inject({ url, headers })).headers['ratelimit-limit']
    expect(await limit(await server.signIn('op'))).toBe('100')
    expect(await limit(await server.signIn('pat'))).toBe('500')
    expect(await limit(await server.signIn('ann'))).toBeUndefined()
    expect(await limit(asMaster)).toBeUndefined()
  })

  it('give a key without a figure of its own 60, and null none', async () => {
    const server = await httpServer()
    server.addUser('ADMIN', 'ann')
    const ann = await server.signIn('ann')
    const usual = await server.inject({ url, headers: await server.keyOf(ann) })
    expect(usual.headers['ratelimit-limit']).toBe('60')
    const free = await server.inject({
      url,
      headers: await server.keyOf(ann, { rate_limit_per_minute: null }),
    })
    expect(free.headers['ratelimit-limit']).toBeUndefined()
  })

  it('count sign-ins by address, right or wrong', async () => {
    const { inject } = await httpServer({ limits: { signInsPerMinute: 2 } })
    const tryIt = (remoteAddress: string) =>
      inject({
        method: 'POST',
        url: '/api/v1/auth/login',
        remoteAddress,
        payload: { username: 'ann', password: 'guess' },
      })
    await tryIt('10.0.0.1')
    await tryIt('10.0.0.1')
    expect((await tryIt('10.0.0.1')).statusCode).toBe(429)
    expect((await tryIt('10.0.0.2')).statusCode).toBe(401)
  })

  // Would catch a public read by which another computer tries every number, and a handheld at the station that is held up.
  it('count public reading of pieces by other computers, and not at the station itself', async () => {
    const { inject } = await httpServer({ limits: { publicReadsPerMinute: 2 } })
    const read = async (remoteAddress: string) =>
      (await inject({ url: '/api/samples/KB-1', remoteAddress })).statusCode
    expect([await read('10.0.0.1'), await read('10.0.0.1'), await read('10.0.0.1')]).toEqual([404, 404, 429])
    expect(await read('10.0.0.2')).toBe(404)
    for (let i = 0; i < 5; i += 1) expect(await read('127.0.0.1')).toBe(404)
  })
})
