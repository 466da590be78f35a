import { hashSync } from 'bcryptjs'
import { describe, expect, test } from 'vitest'
import { insertUser } from '../../src/storage/queries/users.ts'
import { asMaster, httpServer, password } from '../support/httpServer.ts'

type Method = 'GET' | 'POST' | 'PUT'

const days = 'date_from=2026-01-01&date_to=2026-01-31'

const reads: readonly string[] = [
  '/kpi/all?',
  '/kpi/absenteeism?',
  '/kpi/oee?',
  '/kpi/targets?',
  '/production/entries?',
  '/work-orders?',
  '/holds?',
  '/downtime?',
  '/attendance?',
  '/inspections?',
  '/line-shifts?',
  '/styles?',
  '/operations?',
  '/jobs?',
  '/reports/production/daily/pdf?',
  `/reports/production/excel?${days}&`,
]

const analysis = { date_from: '2026-01-01', date_to: '2026-01-31' }

const shop = async () => {
  const server = await httpServer({})
  const call = async (method: Method, url: string, payload?: object, headers: object = asMaster) =>
    server.inject({ method, url: `/api/v1${url}`, headers: { ...headers }, ...(payload ? { payload } : {}) })
  const lines = async (): Promise<string[]> =>
    (await call('GET', '/clients')).json().map(({ client_id }: { client_id: string }) => client_id)
  /** A leader of a line, as the header that signs them in. */
  const leaderOf = async (clientId: string) => {
    const username = `leader-${clientId}`
    insertUser(server.db, {
      username,
      fullName: username,
      role: 'LEADER_DATACONFIG',
      clientId,
      passwordHash: hashSync(password, 4),
      createdAt: Date.now(),
    })
    return server.signIn(username)
  }
  return { ...server, call, lines, leaderOf }
}

const refusal = {
  code: 'NOT_FOUND',
  message: 'There is no line NOPE. Check how it is written, or add it under Production, Setup first.',
  details: [{ field: 'client_id', value: 'NOPE', constraint: 'must be a line that is there' }],
}

describe('a mistyped line', () => {
  test('is read as one of which there is nothing: an empty answer that looks like a quiet month', async () => {
    const { call } = await shop()
    await call('PUT', '/clients', { client_id: 'LINE-A' })
    for (const url of reads) {
      const refused = await call('GET', `${url}client_id=NOPE`)
      expect([url, refused.statusCode, refused.json().error]).toMatchObject([url, 404, refusal])
    }
    const analyzed = await call('POST', '/inference/analyze', { client_id: 'NOPE', ...analysis })
    expect([analyzed.statusCode, analyzed.json().error]).toMatchObject([404, refusal])
    for (const url of ['/kpi/all?client_id=LINE-A', '/kpi/all', '/work-orders?client_id=LINE-A']) {
      expect([url, (await call('GET', url)).statusCode]).toEqual([url, 200])
    }
  })

  test('is told apart from a line that is not set up yet: whoever belongs to one reads it from the first day', async () => {
    const { call, leaderOf } = await shop()
    const leader = await leaderOf('NEW')
    for (const query of ['', 'client_id=NEW']) {
      for (const headers of query === '' ? [leader] : [leader, asMaster]) {
        for (const url of ['/kpi/all?', '/production/entries?', '/line-shifts?']) {
          expect([url, (await call('GET', url + query, undefined, headers)).statusCode]).toEqual([url, 200])
        }
      }
    }
    // What is there of other lines is nobody's business.
    expect((await call('GET', '/kpi/all?client_id=NOPE', undefined, leader)).statusCode).toBe(403)
  })
})
