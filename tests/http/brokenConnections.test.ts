import { type EventEmitter, once } from 'node:events'
import { type FastifyBaseLogger, fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { asMaster, httpServer, masterKey, rings } from '../support/httpServer.ts'
import { rawSocket } from '../support/rawSocket.ts'

/** A real logger whose lines the test reads. */
const listeningLog = () => {
  const lines: string[] = []
  const { log } = fastify({
    logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } },
  })
  return { lines, log: log as FastifyBaseLogger }
}

/** Waits for the end of a stream, in good order or not. */
const closed = (stream: EventEmitter) =>
  new Promise((resolve) => stream.on('close', resolve).on('error', resolve))

const setUp = async (options: Parameters<typeof httpServer>[0] = {}) => {
  const server = await httpServer(options)
  const { id } = await server.addCharacteristic()
  const body = JSON.stringify({ characteristic_id: id, measurements: rings })
  return {
    ...server,
    body,
    head: (length: number) =>
      `POST /api/v1/data-entry/submit HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${masterKey}\r\n` +
      `content-type: application/json\r\ncontent-length: ${length}\r\n\r\n`,
    stored: async () =>
      (await server.inject({ url: `/api/v1/characteristics/${id}`, headers: asMaster })).json().subgroups,
  }
}

describe('broken connections', () => {
  it('store nothing of a body that is cut off half-way, and leave no stack in the log', async () => {
    const { lines, log } = listeningLog()
    const { app, listen, body, head, stored } = await setUp({ log })
    const gauge = rawSocket(await listen())
    const seen = once(app.server, 'request')
    gauge.write(head(body.length) + body.slice(0, 20))
    const [request] = await seen
    const gone = closed(request)
    gauge.socket.resetAndDestroy()
    await gone
    expect(await stored()).toBe(0)
    expect(lines.filter((line) => line.includes('stack') || line.includes('"level":50'))).toEqual([])
  })

  it('do the same when the gauge ends its side in good order', async () => {
    const { listen, body, head, stored } = await setUp()
    const gauge = rawSocket(await listen())
    gauge.write(head(body.length) + body.slice(0, 20))
    gauge.socket.end()
    await gauge.closed()
    expect(await stored()).toBe(0)
  })

  it('keep a sample whose gauge left before the answer, and answer its retry with it', async () => {
    const { app, listen, head, inject, stored } = await setUp()
    const gauge = rawSocket(await listen())
    const payload = {
      characteristic: 'C1',
      measurements: rings,
      sample_uuid: '01993f0e-7c1a-7000-8000-000000000002',
    }
    const body = JSON.stringify(payload)
    const seen = once(app.server, 'request')
    gauge.write(head(body.length) + body)
    const [, response] = await seen
    const gone = closed(response)
    gauge.socket.resetAndDestroy()
    await gone
    const retry = await inject({
      method: 'POST',
      url: '/api/v1/data-entry/submit',
      headers: asMaster,
      payload,
    })
    expect([200, 201]).toContain(retry.statusCode)
    expect(await stored()).toBe(1)
  })

  it('answer what is no HTTP with the envelope', async () => {
    const { listen } = await setUp()
    const socket = rawSocket(await listen())
    socket.write('MEASURE 74.03\r\n\r\n')
    const answer = await socket.closed()
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"code":"VALIDATION_ERROR"')
    expect(answer).toContain('x-request-id: req-')
  })

  it('refuse a request without a host', async () => {
    const { listen } = await setUp()
    const socket = rawSocket(await listen())
    socket.write('GET /health/live HTTP/1.0\r\n\r\n')
    expect(await socket.closed()).toContain('"code":"MISDIRECTED_REQUEST"')
  })

  it('give up on headers and bodies that do not come, and answer 408', async () => {
    const { listen, head } = await setUp({
      limits: { headersTimeoutMs: 100, requestTimeoutMs: 200, timeoutCheckMs: 20 },
    })
    const port = await listen()
    const slowHead = rawSocket(port)
    slowHead.write('GET /health/live HTTP/1.1\r\nhost: local')
    expect(await slowHead.closed()).toContain('"code":"REQUEST_TIMEOUT"')
    const slowBody = rawSocket(port)
    slowBody.write(`${head(100)}{`)
    expect(await slowBody.closed()).toContain('"code":"REQUEST_TIMEOUT"')
  })

  it('refuse headers without end', async () => {
    const { listen } = await setUp()
    const socket = rawSocket(await listen())
    socket.write(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`)
    expect(await socket.closed()).toContain('"code":"HEADERS_TOO_LARGE"')
  })

  it('answer 503 under pressure, and stay alive', async () => {
    const { inject } = await httpServer({ limits: { heapBytes: 1, pressureSampleMs: 10 } })
    await expect
      .poll(async () => (await inject({ url: '/health/ready' })).statusCode, {
        interval: 10,
        timeout: 10_000,
      })
      .toBe(503)
    const refused = await inject({ url: '/api/v1/characteristics', headers: asMaster })
    expect(refused.json().error.code).toBe('SERVICE_UNAVAILABLE')
    expect(refused.headers['retry-after']).toBe('5')
    expect((await inject({ url: '/health/live' })).statusCode).toBe(200)
  })
})
