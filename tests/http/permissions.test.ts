import { fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../../src/contract/permission.ts'
import { guardRoutes } from '../../src/http/guardRoutes.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'

const rank = (role: Role): number => roles.indexOf(role)

/** Method, path and the least role that may; the matrix of the API's own table. */
const matrix: readonly (readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string, Role])[] = [
  ['GET', '/api/v1/characteristics', 'OPERATOR_DATAENTRY'],
  ['GET', '/api/v1/characteristics/1/chart', 'OPERATOR_DATAENTRY'],
  ['GET', '/api/v1/characteristics/1/capability', 'OPERATOR_DATAENTRY'],
  ['GET', '/api/v1/characteristics/1/capability/report', 'OPERATOR_DATAENTRY'],
  ['GET', '/api/v1/violations', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/v1/data-entry/submit', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/v1/data-entry/batch', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/v1/violations/1/acknowledge', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/v1/violations/acknowledge', 'OPERATOR_DATAENTRY'],
  ['GET', '/api/v1/users/me/apikeys', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/v1/characteristics', 'LEADER_DATACONFIG'],
  ['PATCH', '/api/v1/characteristics/1', 'LEADER_DATACONFIG'],
  ['DELETE', '/api/v1/characteristics/1', 'LEADER_DATACONFIG'],
  ['POST', '/api/v1/characteristics/1/limits', 'LEADER_DATACONFIG'],
  ['POST', '/api/v1/causes', 'LEADER_DATACONFIG'],
  ['POST', '/api/v1/actions', 'LEADER_DATACONFIG'],
  ['PATCH', '/api/v1/causes/GAUGE', 'LEADER_DATACONFIG'],
  ['PATCH', '/api/v1/actions/STOP', 'LEADER_DATACONFIG'],
  ['GET', '/api/samples', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/samples', 'OPERATOR_DATAENTRY'],
  ['POST', '/api/samples/batch', 'OPERATOR_DATAENTRY'],
  ['DELETE', '/api/samples/1', 'LEADER_DATACONFIG'],
  ['GET', '/api/v1/audit/verify', 'ADMIN'],
  ['GET', '/api/v1/audit', 'ADMIN'],
  ['GET', '/api/v1/audit/1', 'ADMIN'],
  ['GET', '/api/v1/audit/export', 'ADMIN'],
  ['POST', '/api/v1/audit/archive', 'ADMIN'],
  ['GET', '/api/v1/audit/head', 'OPERATOR_DATAENTRY'],
  ['GET', '/api/admin/audit', 'ADMIN'],
  ['GET', '/api/admin/audit/stats/summary', 'ADMIN'],
  ['GET', '/api/admin/audit/export/csv', 'ADMIN'],
  ['GET', '/api/admin/keys', 'ADMIN'],
  ['POST', '/api/admin/keys', 'ADMIN'],
  ['PUT', '/api/admin/keys/1', 'ADMIN'],
  ['DELETE', '/api/admin/keys/1', 'ADMIN'],
]

describe('permissions', () => {
  it.each(roles)('give %s what the table says, and no more', async (role) => {
    const { addUser, signIn, inject } = await httpServer()
    addUser(role)
    const headers = await signIn(role.toLowerCase())
    for (const [method, url, least] of matrix) {
      const answer = await inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: {} }) })
      const refused = answer.statusCode === 403
      expect({ method, url, refused }).toEqual({ method, url, refused: rank(role) < rank(least) })
    }
  })

  it('let the master key do everything, and nobody nothing', async () => {
    const { inject } = await httpServer()
    for (const [method, url] of matrix) {
      const payload = method === 'GET' ? {} : { payload: {} }
      expect((await inject({ method, url, ...payload })).statusCode).toBe(401)
      // Keys of its own are a person's, and the master key is none.
      if (url.endsWith('/apikeys')) continue
      expect([401, 403]).not.toContain(
        (await inject({ method, url, headers: asMaster, ...payload })).statusCode,
      )
    }
  })

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
    guardRoutes(app, station, { byCaller: never, byAddress: never })
    app.get('/open', { config: { permission: 'public' } }, () => 'ok')
    app.get('/forgotten', () => 'secret')
    await expect(app.ready()).rejects.toThrow('no permission is stated for GET /forgotten')
  })
})
