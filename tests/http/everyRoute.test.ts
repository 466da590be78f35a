import { describe, expect, it } from 'vitest'
import { describedRoutes } from '../matrix/httpRequest.ts'
import { asMaster, type HttpServer, httpServer, masterKey } from '../support/httpServer.ts'

/** Every route of the document, with something in each place of its path, and those that the document does not name. */
const everyRoute = async ({ inject }: HttpServer) => {
  const document = (await inject({ url: '/openapi.json' })).json()
  const described = describedRoutes(document).map(({ method, path }) => ({
    method,
    url: path.replace(/\{\w+\}/g, '1'),
  }))
  const others = ['/openapi.json', '/docs/', '/docs/static/index.css', '/nowhere', '/'].map((url) => ({
    method: 'GET' as const,
    url,
  }))
  expect(described.length).toBeGreaterThan(80)
  return [...described, ...others]
}

describe('every route', () => {
  // Would catch a route that a page reaches by a name that it points at this computer (DNS rebinding).
  it('is closed to a foreign host, whatever a proxy may say', async () => {
    const server = await httpServer()
    for (const { method, url } of await everyRoute(server)) {
      const headers = {
        ...asMaster,
        host: 'evil.example',
        'x-forwarded-host': '127.0.0.1',
        forwarded: 'host=localhost',
      }
      const answer = await server.inject({ method, url, headers })
      expect({ method, url, status: answer.statusCode }).toEqual({ method, url, status: 421 })
      expect(answer.json().error.code).toBe('MISDIRECTED_REQUEST')
    }
  })

  // Would catch a change that a foreign page can send, and an answer that it can read.
  it('takes no change from a foreign page and lets it read nothing', async () => {
    const server = await httpServer()
    for (const { method, url } of await everyRoute(server)) {
      if (url === '/api/v1/events') continue
      const headers = { ...asMaster, host: '127.0.0.1:8420', origin: 'http://evil.example' }
      const answer = await server.inject({ method, url, headers })
      if (method !== 'GET') {
        expect({ method, url, status: answer.statusCode }).toEqual({ method, url, status: 403 })
        expect(answer.json().error.message).toContain('A page of http://evil.example')
      }
      const open = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))
      expect({ method, url, open }).toEqual({ method, url, open: [] })
      const asked = { ...headers, 'access-control-request-method': method }
      const preflight = await server.inject({ method: 'OPTIONS', url, headers: asked })
      expect(preflight.statusCode).toBeGreaterThanOrEqual(400)
      expect(preflight.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  it('gives no cookie to a program', async () => {
    const server = await httpServer()
    for (const { method, url } of await everyRoute(server)) {
      if (url === '/api/v1/events') continue
      const answer = await server.inject({ method, url, headers: { ...asMaster, cookie: 'a=b' } })
      expect({ url, cookie: answer.headers['set-cookie'] }).toEqual({ url, cookie: undefined })
    }
  })
})

describe('what a proxy would add', () => {
  // Would catch a station that believes whoever says where they come from.
  it('does not change where a request is from', async () => {
    const server = await httpServer()
    server.addUser('ADMIN', 'ann')
    const ann = await server.signIn('ann')
    const forged = { 'x-forwarded-for': '10.1.1.1', 'x-real-ip': '10.1.1.1', forwarded: 'for=10.1.1.1' }
    const key = await server.keyOf(ann, { allowed_addresses: ['10.0.0.0/8'] })
    const refused = await server.inject({ url: '/api/v1/characteristics', headers: { ...key, ...forged } })
    expect(refused.statusCode).toBe(403)
    const made = { method: 'POST', url: '/api/v1/causes', payload: { code: 'X', label: 'X' } } as const
    expect((await server.inject({ ...made, headers: { ...ann, ...forged } })).statusCode).toBe(201)
    const log = await server.inject({ url: '/api/v1/audit?operation=cause.create', headers: ann })
    expect(log.json().results).toMatchObject([{ address: '127.0.0.1' }])
    expect(log.body).not.toContain(masterKey)
  })
})
