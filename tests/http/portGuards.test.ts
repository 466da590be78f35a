import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { asMaster, httpServer, masterKey } from '../support/httpServer.ts'
import { rawSocket } from '../support/rawSocket.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const screens = () => {
  const screensDir = temporaryFolder()
  mkdirSync(join(screensDir, 'assets'))
  writeFileSync(join(screensDir, 'index.html'), '<!doctype html><head></head>')
  writeFileSync(join(screensDir, 'assets/index-3fa9.js'), 'export {}')
  return screensDir
}

/** Every operation of the OpenAPI document, and what is not in it. */
const routesOf = async () => {
  const { app } = await httpServer({ screensDir: screens(), bridge: () => undefined })
  const spec = (await app.inject({ url: '/docs/json', headers: { host: 'localhost' } })).json()
  const paths = Object.entries(spec.paths as Record<string, Record<string, unknown>>).flatMap(
    ([path, methods]) =>
      Object.keys(methods).map((method) => ({
        method: method.toUpperCase() as 'GET',
        url: path.replace(/\{\w+\}/g, '1'),
      })),
  )
  const others = ['/', '/assets/index-3fa9.js', '/bridge', '/docs', '/docs/json', '/metrics', '/no/such/path']
  return { app, routes: [...paths, ...others.map((url) => ({ method: 'GET' as const, url }))] }
}

describe('a foreign host name (DNS rebinding)', () => {
  it('is refused on every route, file and socket: one that answers is enough for a page to read it', async () => {
    const { app, routes } = await routesOf()
    expect(routes.length).toBeGreaterThan(60)
    for (const { method, url } of routes) {
      const headers = { ...asMaster, host: 'rebound.evil.example', origin: 'http://rebound.evil.example' }
      const answer = await app.inject({ method, url, headers })
      expect([method, url, answer.statusCode]).toEqual([method, url, 421])
      expect(answer.json().error.code).toBe('MISDIRECTED_REQUEST')
    }
  })

  it('is refused over a real connection too, also where it comes twice', async () => {
    const { listen } = await httpServer()
    const port = await listen()
    const twice = rawSocket(port)
    twice.write(
      'GET /health/live HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
    )
    expect(await twice.closed()).toMatch(/^HTTP\/1\.1 4\d\d /)
    const absolute = rawSocket(port)
    absolute.write(
      'GET http://evil.example/health/live HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
    )
    expect(await absolute.closed()).toMatch(/^HTTP\/1\.1 4\d\d /)
  })
})

describe('a page of another origin', () => {
  it('changes nothing by any route that changes something', async () => {
    const { app, routes } = await routesOf()
    const changing = routes.filter(({ method }) => method !== 'GET')
    expect(changing.length).toBeGreaterThan(20)
    for (const { method, url } of changing) {
      const headers = { ...asMaster, host: '127.0.0.1:8420', origin: 'http://127.0.0.1:3000' }
      const answer = await app.inject({ method, url, headers, payload: {} })
      expect([method, url, answer.statusCode]).toEqual([method, url, 403])
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  it('gets no leave from a preflight: there is no CORS', async () => {
    const { inject } = await httpServer()
    const headers = {
      origin: 'http://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-api-key',
    }
    const answer = await inject({ method: 'OPTIONS', url: '/api/v1/data-entry/submit', headers })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('every answer', () => {
  it('forbids guessing its type, frames, other origins and keeping it', async () => {
    const { inject } = await httpServer({ screensDir: screens() })
    for (const url of ['/', '/health/live', '/api/v1/characteristics', '/no/such/path', '/docs']) {
      const { headers } = await inject({ url, headers: { accept: 'text/html' } })
      expect([url, headers]).toEqual([
        url,
        expect.objectContaining({
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'content-security-policy': expect.stringMatching(/frame-ancestors '(none|self)'/),
        }),
      ])
      for (const name of ['strict-transport-security', 'set-cookie', 'x-powered-by', 'server']) {
        expect(headers).not.toHaveProperty(name)
      }
    }
  })
})

const submit = (more: string) =>
  `POST /api/v1/data-entry/submit HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${masterKey}\r\n${more}\r\n\r\n`

describe('a client that takes more than its share', () => {
  it('is refused a body that is too large before it has sent it', async () => {
    const { listen } = await httpServer({ limits: { bodyBytes: 1_000 } })
    const announced = rawSocket(await listen())
    announced.write(submit('content-type: application/json\r\ncontent-length: 100000000'))
    expect(await announced.received('PAYLOAD_TOO_LARGE')).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('is refused one that grows without saying how far', async () => {
    const { listen } = await httpServer({ limits: { bodyBytes: 1_000 } })
    const growing = rawSocket(await listen())
    growing.write(submit('content-type: application/json\r\ntransfer-encoding: chunked'))
    growing.write(`7d0\r\n"${'x'.repeat(1_999)}\r\n`)
    expect(await growing.received('PAYLOAD_TOO_LARGE')).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('sends JSON and nothing else: a form is what a foreign page can send without asking', async () => {
    const { inject } = await httpServer()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { ...asMaster, 'content-type': type }
      const answer = await inject({
        method: 'POST',
        url: '/api/v1/data-entry/submit',
        headers,
        payload: '{"characteristic_id":1}',
      })
      expect([type, answer.statusCode]).toEqual([type, 415])
    }
  })

  it('that trickles its headers keeps nobody else waiting, and is sent away', async () => {
    const { listen, inject } = await httpServer({ limits: { headersTimeoutMs: 100, timeoutCheckMs: 20 } })
    const port = await listen()
    const slow = Array.from({ length: 50 }, () => rawSocket(port))
    for (const one of slow) one.write('GET / HTTP/1.1\r\nx-a: b\r\n')
    expect((await inject({ url: '/health/live' })).statusCode).toBe(200)
    const answers = await Promise.all(slow.map((one) => one.closed()))
    expect(answers.filter((text) => text.includes('REQUEST_TIMEOUT'))).toHaveLength(50)
  })

  it('is told to come back later while the event loop is held up', async () => {
    const { inject } = await httpServer({ limits: { eventLoopDelayMs: 50, pressureSampleMs: 20 } })
    const block = () => {
      const until = performance.now() + 300
      while (performance.now() < until) Math.sqrt(until)
    }
    await expect
      .poll(
        async () => {
          block()
          const { statusCode, headers } = await inject({ url: '/api/v1/characteristics', headers: asMaster })
          return [statusCode, headers['retry-after']]
        },
        { interval: 5, timeout: 20_000 },
      )
      .toEqual([503, '5'])
    await expect
      .poll(async () => (await inject({ url: '/api/v1/characteristics', headers: asMaster })).statusCode, {
        interval: 20,
        timeout: 20_000,
      })
      .toBe(200)
  })
})
