import { once } from 'node:events'
import { fastify } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ContractError } from '../../src/contract/errors.ts'
import { errorEnvelope } from '../../src/contract/httpOutput.ts'
import { describeError } from '../../src/http/describeError.ts'
import { errorReply } from '../../src/http/errorReply.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'

describe('errors', () => {
  it('have one envelope, with the id that the header carries', async () => {
    const { inject } = await httpServer()
    const answer = await inject({ url: '/api/v1/characteristics/12', headers: asMaster })
    expect(answer.statusCode).toBe(404)
    const { error } = errorEnvelope.parse(answer.json())
    expect(error.code).toBe('NOT_FOUND')
    expect(error.request_id).toBe(answer.headers['x-request-id'])
    expect(new Date(error.timestamp).toISOString()).toBe(error.timestamp)
  })

  it('are RFC 9457 problems for a client that asks for them', async () => {
    const { inject } = await httpServer()
    const headers = { ...asMaster, accept: 'application/problem+json' }
    const answer = await inject({ url: '/api/v1/characteristics/12', headers })
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.json()).toMatchObject({
      type: 'about:blank',
      title: 'NOT_FOUND',
      status: 404,
      code: 'NOT_FOUND',
    })
    expect(answer.json()).not.toHaveProperty('error')
  })

  it('tell an unknown path from a wrong method', async () => {
    const { inject } = await httpServer()
    expect((await inject({ url: '/api/v1/nothing' })).json().error.code).toBe('NOT_FOUND')
    const wrong = await inject({ method: 'DELETE', url: '/api/v1/data-entry/submit' })
    expect(wrong.statusCode).toBe(405)
    expect(wrong.headers.allow).toBe('POST')
    expect((await inject({ url: '/api/v1/characteristics/%zz' })).json().error.code).toBe('VALIDATION_ERROR')
  })

  it('name a faulty path or query as 400', async () => {
    const { inject } = await httpServer()
    const path = await inject({ url: '/api/v1/characteristics/abc', headers: asMaster })
    expect([path.statusCode, path.json().error.details[0].field]).toEqual([400, 'id'])
    const query = await inject({ url: '/api/v1/violations?status=lost&colour=red', headers: asMaster })
    expect(query.json().error.details.map((detail: { field: string }) => detail.field)).toEqual([
      'status',
      'colour',
    ])
  })

  it('hide what is a fault of ours, and log it with the request id', async () => {
    const lines: Record<string, unknown>[] = []
    const stream = { write: (line: string) => void lines.push(JSON.parse(line)) }
    const app = fastify({ logger: { level: 'error', stream } })
    errorReply(app)
    app.post('/', async (request) => {
      if (!request.raw.destroyed) await once(request.raw, 'close')
      throw new Error('SELECT password_hash FROM user')
    })
    // Over a socket: a request whose body was read counts as destroyed there, and must be answered all the same.
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    onTestFinished(() => app.close())
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(address, { method: 'POST', headers, body: '{}' })
    const body = await answer.text()
    expect(answer.status).toBe(500)
    const { error } = JSON.parse(body)
    expect(error.code).toBe('INTERNAL_SERVER_ERROR')
    expect(body).not.toContain('password_hash')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      request_id: error.request_id,
      err: { message: 'SELECT password_hash FROM user' },
    })
  })

  it("keep the station's own codes, so that a full disk is 507", () => {
    const full = new ContractError('INSUFFICIENT_STORAGE', 'The disk is full.')
    expect(describeError(full)).toBe(full)
    expect(describeError(new Error('x'))).toBeNull()
  })
})
