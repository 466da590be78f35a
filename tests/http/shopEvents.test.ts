import { describe, expect, test } from 'vitest'
import { absent, inspected, shopEventServer, stop } from '../support/shopEventServer.ts'

describe('lines and rights', () => {
  const kinds = [
    ['downtime', '/downtime', stop],
    ['attendance', '/attendance', absent],
    ['inspection', '/inspections', inspected],
  ] as const

  test.each(kinds)('%s of another line is not there', async (_name, path, body) => {
    const { call, person } = await shopEventServer()
    const own = (await call('POST', path, body)).body
    const foreign = (await call('POST', path, { ...body, client_id: 'LINE-B' })).body
    const leader = await person('LEADER_DATACONFIG')
    expect((await call('GET', path, undefined, leader)).body.results).toEqual([own])
    expect((await call('GET', path)).body).toMatchObject({ total: 2 })
    expect((await call('GET', `${path}?client_id=LINE-B`, undefined, leader)).status).toBe(403)
    expect((await call('POST', path, { ...body, client_id: 'LINE-B' }, leader)).status).toBe(403)
    const removal = { reason: 'curious' }
    const there = await call('DELETE', `${path}/${foreign.id}`, removal, leader)
    const nowhere = await call('DELETE', `${path}/987654`, removal, leader)
    expect([there.status, nowhere.status]).toEqual([404, 404])
    expect(there.body.error.message.replace(String(foreign.id), '987654')).toBe(nowhere.body.error.message)
    if (path !== '/attendance') {
      const changes = { shift_type: 'SHIFT_2ND' }
      expect((await call('PATCH', `${path}/${foreign.id}`, changes, leader)).status).toBe(404)
      expect((await call('PATCH', `${path}/${own.id}`, {}, leader)).status).toBe(400)
    }
  })

  test.each(kinds)('an operator records %s and corrects none', async (_name, path, body) => {
    const { call, person } = await shopEventServer()
    const operator = await person('OPERATOR_DATAENTRY')
    const made = await call('POST', path, body, operator)
    expect(made).toMatchObject({ status: 201, body: { created_by: 'operator_dataentry' } })
    const gone = await call('DELETE', `${path}/${made.body.id}`, { reason: 'mine' }, operator)
    expect(gone.status).toBe(403)
  })

  test('somebody without a line is told where to get one', async () => {
    const { call, person } = await shopEventServer()
    const operator = await person('OPERATOR_DATAENTRY', null)
    const { status, body } = await call('GET', '/downtime', undefined, operator)
    expect([status, body.error.message]).toEqual([
      403,
      'You belong to no line. An administrator gives you one under People.',
    ])
  })
})

// Catches a line whose standstills count among all lines while no list of lines has it.
test('a line of which its own people record a standstill, attendance or an inspection is one of the lines from then on', async () => {
  const { call, rows, person } = await shopEventServer()
  const at = { shift_date: '2026-01-05', shift_type: 'SHIFT_1ST' }
  const told = [
    ['OPERATOR_DATAENTRY', '/downtime', { category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30 }],
    ['LEADER_DATACONFIG', '/attendance', { employee_id: 'E-1', scheduled_hours: 8, absent_hours: 0 }],
    ['POWERUSER', '/inspections', { units_inspected: 10, units_passed: 9, defects: 1 }],
  ] as const
  for (const [role, path, record] of told) {
    const client = `NEW${path}`
    const own = await person(role, client)
    expect((await call('POST', path, { ...at, ...record, client_id: client }, own)).status).toBe(201)
    const { body } = await call('GET', '/clients')
    expect(body.map((one: { client_id: string }) => one.client_id)).toContain(client)
  }
  expect(rows.all("SELECT 1 AS added FROM audit_entry WHERE operation = 'client.save'")).toHaveLength(3)
})
