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

const shift = { shift_date: '2026-01-05', shift_type: 'SHIFT_1ST' }

const writes: readonly (readonly [Method, string, object])[] = [
  ['POST', '/downtime', { ...shift, category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30 }],
  ['POST', '/attendance', { ...shift, employee_id: 'E-1', scheduled_hours: 8, absent_hours: 0 }],
  ['POST', '/inspections', { ...shift, units_inspected: 10, units_passed: 9, defects: 1 }],
  ['PUT', '/line-shifts', { shift_type: 'SHIFT_1ST', hours: 8 }],
  ['PUT', '/styles', { style_model: 'ROPER' }],
  ['PUT', '/operations', { operation_id: 'SEWING' }],
  ['PUT', '/kpi/targets', { kpi: 'ppm', target: 900, valid_from: '2026-01-01' }],
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

  test('is recorded of as a new line, which stays for good', async () => {
    const { call, lines } = await shop()
    await call('PUT', '/clients', { client_id: 'LINE-A' })
    for (const [method, url, record] of writes) {
      const refused = await call(method, url, { ...record, client_id: 'NOPE' })
      expect([url, refused.statusCode, refused.json().error]).toMatchObject([url, 404, refusal])
      const taken = await call(method, url, { ...record, client_id: 'LINE-A' })
      expect([url, taken.statusCode]).toEqual([url, method === 'POST' ? 201 : 200])
    }
    expect(await lines()).toEqual(['LINE-A'])
    await call('PUT', '/clients', { client_id: 'LINE-B' })
    const order = { work_order_id: 'WO-1', client_id: 'LINE-C', style_model: 'ROPER', planned_quantity: 10 }
    expect((await call('POST', '/work-orders', order)).statusCode).toBe(201)
    expect(await lines()).toEqual(['LINE-A', 'LINE-B', 'LINE-C'])
  })

  test('is told apart from the own line, which whoever belongs to it sets up by what is recorded first', async () => {
    const { call, lines, leaderOf } = await shop()
    for (const [i, [method, url, record]] of writes.entries()) {
      const own = `NEW-${i}`
      const taken = await call(method, url, { ...record, client_id: own }, await leaderOf(own))
      expect([url, taken.statusCode]).toEqual([url, method === 'POST' ? 201 : 200])
      expect(await lines()).toContain(own)
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
