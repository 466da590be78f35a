import { fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { guardRoutes } from '../../src/http/guardRoutes.ts'
import { httpServer } from '../support/httpServer.ts'

describe('permissions', () => {
  it('are asked before the body is looked at, so that a stranger learns nothing of it', async () => {
    const { inject } = await httpServer()
    const headers = { 'content-type': 'application/json' }
    const answer = await inject({ method: 'POST', url: '/api/v1/data-entry/submit', headers, payload: '{' })
    expect(answer.statusCode).toBe(401)
  })

  it('must be stated: a route that forgot does not start', async () => {
    const { station } = await httpServer()
    const app = fastify()
    const never = () => Promise.reject(new Error('not asked'))
    guardRoutes(app, station, { byCaller: never, signIns: never, readings: never })
    app.get('/open', { config: { permission: 'public' } }, () => 'ok')
    app.get('/forgotten', () => 'secret')
    await expect(app.ready()).rejects.toThrow('no permission is stated for GET /forgotten')
  })
})
