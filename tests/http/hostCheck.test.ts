import { describe, expect, it } from 'vitest'
import { httpServer } from '../support/httpServer.ts'

describe('host and origin', () => {
  it('refuse a foreign host name, which a rebinding page would use', async () => {
    const names = ['Cell-4.plant.local', '::2']
    const { inject } = await httpServer({ allowedHosts: () => names })
    const status = async (host: string) =>
      (await inject({ url: '/health/live', headers: { host } })).statusCode
    for (const host of [
      '127.0.0.1:8420',
      'localhost',
      'LOCALHOST:1',
      '[::1]:8420',
      'cell-4.plant.local:80',
      '[::2]',
    ]) {
      expect([host, await status(host)]).toEqual([host, 200])
    }
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost@evil.example',
      'localhost:1:2',
    ]) {
      expect([host, await status(host)]).toEqual([host, 421])
    }
  })

  it('refuse a change from a page of another origin, also one of another port', async () => {
    const { inject } = await httpServer()
    const status = async (origin: string) => {
      const headers = { host: '127.0.0.1:8420', origin }
      const payload = { refresh_token: 'x' }
      return (await inject({ method: 'POST', url: '/api/v1/auth/logout', headers, payload })).statusCode
    }
    expect(await status('http://127.0.0.1:8420')).not.toBe(403)
    for (const origin of [
      'http://evil.example',
      'http://127.0.0.1:3000',
      'http://localhost:8420',
      'null',
      'file://',
    ]) {
      expect([origin, await status(origin)]).toEqual([origin, 403])
    }
  })

  it('allow no other page to read: there is no CORS', async () => {
    const { inject } = await httpServer()
    const answer = await inject({ url: '/health/live', headers: { origin: 'http://evil.example' } })
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })
})
