import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/contract/permission.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { lineDays } from '../../src/storage/production/lineDays.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { productionRows } from '../support/productionRows.ts'

const line = 'LINE-A'
const shift = { client_id: line, shift_date: '2026-01-10', shift_type: 'SHIFT_1ST' }
const stop = { ...shift, category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30 }
const absent = { ...shift, employee_id: 'E7', scheduled_hours: 8, absent_hours: 2 }
const inspected = { ...shift, units_inspected: 100, units_passed: 95, defects: 7 }

const setUp = async () => {
  const server = await httpServer()
  const rows = productionRows(server.db)
  for (const client of [line, 'LINE-B']) rows.client(client)
  rows.order('WO-1')
  rows.order('WO-2', { style_model: 'LACER' })
  rows.order('WO-OTHER', { client_id: 'LINE-B' })
  const person = async (role: Role, client: string | null = line) => {
    const id = server.addUser(role)
    connectionOf(server.db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(client, id)
    return server.signIn(role.toLowerCase())
  }
  const call = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
    headers: Record<string, string> = asMaster,
  ) => {
    const answer = await server.inject({
      method,
      url: `/api/v1${path}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
  }
  const audit = async (table: string) =>
    (
      await server.station.handlers['audit.list'](stationCaller, { table, measurements: false, limit: 50 })
    ).results.filter(({ success }) => success)
  const audited = async (table: string) =>
    (await audit(table)).map(({ operation, action, reason }) => [operation, action, reason])
  const dayOf = (day = shift.shift_date) => lineDays(server.db, line, day, day)[0] ?? null
  return { ...server, rows, person, call, audit, audited, dayOf }
}

describe('standstills', () => {
  test('one is recorded, listed, changed and removed, and the audit log keeps each step', async () => {
    const { call, audited } = await setUp()
    const made = await call('POST', '/downtime', {
      ...stop,
      work_order_id: 'WO-1',
      started_at: '2026-01-10T08:00:00+00:00',
    })
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...stop,
        work_order_id: 'WO-1',
        started_at: '2026-01-10T08:00:00.000Z',
        notes: null,
        created_by: 'master',
        updated_by: null,
      },
    })
    const { id } = made.body
    const changed = await call('PATCH', `/downtime/${id}`, {
      minutes: 12.5,
      started_at: null,
      notes: 'Again',
    })
    expect(changed).toMatchObject({
      status: 200,
      body: {
        id,
        minutes: 12.5,
        started_at: null,
        notes: 'Again',
        reason: stop.reason,
        updated_by: 'master',
      },
    })
    expect((await call('GET', '/downtime')).body).toMatchObject({ total: 1, results: [changed.body] })
    expect((await call('DELETE', `/downtime/${id}`)).status).toBe(400)
    expect((await call('DELETE', `/downtime/${id}`, { reason: 'told twice' })).status).toBe(204)
    expect((await call('GET', '/downtime')).body).toEqual({ total: 0, page: 1, limit: 50, results: [] })
    expect(await audited('downtime_event')).toEqual([
      ['downtime.remove', 'DELETE', 'told twice'],
      ['downtime.update', 'UPDATE', null],
      ['downtime.record', 'CREATE', null],
    ])
  })

  test.each([
    [{ category: 'WEATHER' }, 'category', /^must be one of EQUIPMENT, MATERIAL, CHANGEOVER/],
    [{ reason: ' ' }, 'reason', 'must not be empty'],
    [{ reason: 'x'.repeat(201) }, 'reason', 'must have at most 200 characters'],
    [{ minutes: 0 }, 'minutes', 'must be > 0'],
    [{ minutes: 1441 }, 'minutes', 'must be <= 1440'],
    [{ shift_date: '10.1.2026' }, 'shift_date', 'must be a date such as 2026-03-29'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= \d{4}-\d\d-\d\d$/],
    [{ started_at: '2026-01-10' }, 'started_at', /^must be a time with its offset/],
    [{ started_at: '9999-01-01T00:00:00Z' }, 'started_at', 'must not be in the future'],
    [{ started_at: '2026-01-07T12:00:00Z' }, 'started_at', 'must be on 2026-01-10 or 2026-01-11'],
    [{ notes: 'x'.repeat(1001) }, 'notes', 'must have at most 1000 characters'],
    [{ client_id: '' }, 'client_id', 'must not be empty'],
    [{ duration: 5 }, 'duration', /^is not a field here/],
  ])('%j is refused at %s: %s', async (fault, field, constraint) => {
    const { call, dayOf } = await setUp()
    const { status, body } = await call('POST', '/downtime', { ...stop, ...fault })
    expect(status).toBe(400)
    expect(body.error.code).toBe('VALIDATION_ERROR')
    const found = body.error.details.find((one: { field: string }) => one.field === field)
    expect(found?.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
    expect(dayOf()).toBeNull()
  })

  // A night shift ends on the next day; a start of then is its own.
  test('a start on the day after belongs to a night shift', async () => {
    const { call } = await setUp()
    const late = await call('POST', '/downtime', { ...stop, started_at: '2026-01-11T02:00:00Z' })
    expect(late.status).toBe(201)
  })

  test('an order is one of its line; that of another line is as none', async () => {
    const { call } = await setUp()
    for (const work_order_id of ['WO-9', 'WO-OTHER']) {
      const { status, body } = await call('POST', '/downtime', { ...stop, work_order_id })
      expect(status).toBe(404)
      expect(body.error.message).toBe(
        `The line LINE-A has no work order ${work_order_id}. Choose one of its orders, or none.`,
      )
    }
    const { id } = (await call('POST', '/downtime', stop)).body
    expect((await call('PATCH', `/downtime/${id}`, { work_order_id: 'WO-OTHER' })).status).toBe(404)
  })

  // Would catch a check that counts the changed event itself, so that nobody could correct one of 24 hours.
  test('a shift stands still for 24 hours at most', async () => {
    const { call } = await setUp()
    const { id } = (await call('POST', '/downtime', { ...stop, minutes: 1440 })).body
    const more = await call('POST', '/downtime', { ...stop, minutes: 1 })
    expect(more).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'UNPROCESSABLE_ENTITY',
          message:
            'This shift already has 1440 minutes of standstill; with 1 more it would stand still for longer than a day. Correct the minutes, or the shift.',
          details: [{ field: 'minutes', value: 1, constraint: 'must be <= 0' }],
        },
      },
    })
    expect((await call('POST', '/downtime', { ...stop, shift_type: 'SHIFT_2ND', minutes: 1 })).status).toBe(
      201,
    )
    expect((await call('PATCH', `/downtime/${id}`, { minutes: 1439.5 })).status).toBe(200)
    const beyond = await call('PATCH', `/downtime/${id}`, { shift_type: 'SHIFT_2ND', minutes: 1440 })
    expect(beyond.status).toBe(422)
  })

  // Would catch a change of the day that leaves the old day with hours that nobody stood still.
  test('the sums of the day follow each change, and those of the day that it moved from', async () => {
    const { call, dayOf } = await setUp()
    const { id } = (await call('POST', '/downtime', stop)).body
    expect(dayOf()).toMatchObject({ downtimeHours: 0.5, plannedHours: 8.5 })
    await call('PATCH', `/downtime/${id}`, { minutes: 60 })
    expect(dayOf()).toMatchObject({ downtimeHours: 1 })
    await call('PATCH', `/downtime/${id}`, { shift_date: '2026-01-11' })
    expect([dayOf(), dayOf('2026-01-11')]).toMatchObject([null, { downtimeHours: 1 }])
    await call('DELETE', `/downtime/${id}`, { reason: 'never was' })
    expect(dayOf('2026-01-11')).toBeNull()
  })

  // More than was planned cannot have been lost.
  test('what stood still beyond the planned hours is kept, but no more than those count', async () => {
    const { call, dayOf } = await setUp()
    await call('POST', '/downtime', { ...stop, minutes: 1000 })
    expect(dayOf()).toMatchObject({ downtimeHours: 8.5, plannedHours: 8.5 })
  })
})

describe('attendance', () => {
  test('recorded again, it replaces what was there, and the audit log keeps that', async () => {
    const { call, audit, audited, dayOf, station } = await setUp()
    const first = await call('POST', '/attendance', absent)
    expect(first).toMatchObject({
      status: 201,
      body: { ...absent, absence_reason: null, is_excused: false },
    })
    const again = await call('POST', '/attendance', {
      ...absent,
      absent_hours: 8,
      absence_reason: 'sick',
      is_excused: true,
    })
    expect(again.body).toMatchObject({ id: first.body.id, absent_hours: 8, updated_by: 'master' })
    expect((await call('GET', '/attendance?employee_id=E7')).body).toMatchObject({ total: 1 })
    expect(dayOf()).toMatchObject({ scheduledHours: 8, absentHours: 8 })
    expect((await call('DELETE', `/attendance/${first.body.id}`, { reason: 'other line' })).status).toBe(204)
    expect(dayOf()).toBeNull()
    const seq = (await audit('attendance'))[1]?.seq ?? 0
    const entry = await station.handlers['audit.get'](stationCaller, { seq })
    expect(entry).toMatchObject({ before: first.body, after: again.body })
    expect(await audited('attendance')).toEqual([
      ['attendance.remove', 'DELETE', 'other line'],
      ['attendance.change', 'UPDATE', null],
      ['attendance.record', 'CREATE', null],
    ])
  })

  // The rows of a shift stand in for what its entries say of who was there, as soon as there are some.
  test('attendance counts before what entries say of people', async () => {
    const { call, rows, dayOf } = await setUp()
    const numbers = { shift_hours: 8, employees_assigned: 10, present: 7, present_source: 'entry' }
    rows.entry('WO-1', numbers)
    await call('POST', '/downtime', { ...stop, shift_type: 'SHIFT_2ND' })
    expect(dayOf()).toMatchObject({ scheduledHours: 80, absentHours: 24 })
    await call('POST', '/attendance', absent)
    expect(dayOf()).toMatchObject({ scheduledHours: 8, absentHours: 2 })
  })

  test.each([
    [{ employee_id: '' }, 'employee_id', 'must not be empty'],
    [{ scheduled_hours: 0 }, 'scheduled_hours', 'must be > 0'],
    [{ scheduled_hours: 24.5 }, 'scheduled_hours', 'must be <= 24'],
    [{ absent_hours: -1 }, 'absent_hours', 'must be >= 0'],
    [{ absent_hours: 9 }, 'absent_hours', 'must be <= scheduled_hours'],
    [{ absence_reason: '' }, 'absence_reason', 'must not be empty'],
    [{ shift_type: 'NIGHT' }, 'shift_type', 'must be one of SHIFT_1ST, SHIFT_2ND, SAT_OT, SUN_OT, OTHER'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= /],
  ])('%j is refused at %s: %s', async (fault, field, constraint) => {
    const { call } = await setUp()
    const { status, body } = await call('POST', '/attendance', { ...absent, ...fault })
    expect(status).toBe(400)
    const found = body.error.details.find((one: { field: string }) => one.field === field)
    expect(found?.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
  })
})

describe('inspections', () => {
  test('the style of the order is kept with it, and a step that is new becomes the last of its line', async () => {
    const { call, rows, audited } = await setUp()
    rows.insert('work_operation', {
      ...{ client_id: line, operation_id: 'CUT', name: 'Cutting', sequence: 30 },
      ...{ created_by: 'test', created_at: 0 },
    })
    const made = await call('POST', '/inspections', {
      ...inspected,
      work_order_id: 'WO-1',
      operation_id: 'SEW',
    })
    expect(made).toMatchObject({
      status: 201,
      body: { ...inspected, style_model: 'ROPER', operation_id: 'SEW', units_reworked: 0 },
    })
    const steps = () =>
      rows.all('SELECT operation_id AS step, sequence FROM work_operation WHERE client_id = ?', line)
    expect(steps()).toEqual([
      { step: 'CUT', sequence: 30 },
      { step: 'SEW', sequence: 40 },
    ])
    rows.run("UPDATE work_order SET style_model = 'OTHER' WHERE work_order_id = 'WO-1'")
    const { id } = made.body
    const same = await call('PATCH', `/inspections/${id}`, { work_order_id: 'WO-1', defects: 9 })
    expect(same.body).toMatchObject({ style_model: 'ROPER', defects: 9 })
    const other = await call('PATCH', `/inspections/${id}`, { work_order_id: 'WO-2' })
    expect(other.body).toMatchObject({ style_model: 'LACER', work_order_id: 'WO-2' })
    const none = await call('PATCH', `/inspections/${id}`, { work_order_id: null })
    expect(none.body).toMatchObject({ style_model: null, work_order_id: null })
    await call('PATCH', `/inspections/${id}`, { operation_id: 'SEW' })
    expect(steps()).toHaveLength(2)
    expect((await call('DELETE', `/inspections/${id}`, { reason: 'wrong shift' })).status).toBe(204)
    expect((await audited('inspection')).map(([operation]) => operation)).toEqual([
      'inspection.remove',
      ...Array.from({ length: 4 }, () => 'inspection.update'),
      'inspection.record',
    ])
  })

  test.each([
    [{ units_inspected: 0 }, 'units_inspected', 'must be >= 1'],
    [{ units_passed: -1 }, 'units_passed', 'must be >= 0'],
    [{ units_passed: 101 }, 'units_passed', 'must be <= units_inspected (100)'],
    [{ units_reworked: 6 }, 'units_reworked', 'must be <= units that failed (5)'],
    [{ defects: 1.5 }, 'defects', /whole|integer/],
    [{ opportunities_per_unit: 0 }, 'opportunities_per_unit', 'must be >= 1'],
    [{ operation_id: 'x'.repeat(51) }, 'operation_id', 'must have at most 50 characters'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= /],
  ])('%j is refused at %s: %s', async (fault, field, constraint) => {
    const { call } = await setUp()
    const { status, body } = await call('POST', '/inspections', { ...inspected, ...fault })
    expect(status).toBe(400)
    const found = body.error.details.find((one: { field: string }) => one.field === field)
    expect(found?.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
  })

  // Would catch a change that is checked by itself: 90 units inspected fit, but not with the 95 that passed before.
  test.each([
    [{ units_inspected: 90 }, 'units_passed', 'must be <= units_inspected (90)'],
    [{ units_reworked: 6 }, 'units_reworked', 'must be <= units that failed (5)'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= /],
  ])('a change to %j is refused at %s: %s', async (changes, field, constraint) => {
    const { call } = await setUp()
    const { body: before } = await call('POST', '/inspections', inspected)
    const { status, body } = await call('PATCH', `/inspections/${before.id}`, changes)
    expect(status).toBe(400)
    expect(body.error.details).toEqual([
      expect.objectContaining({
        field,
        constraint: typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
      }),
    ])
    expect((await call('GET', '/inspections')).body.results).toEqual([before])
  })
})

describe('lines and rights', () => {
  const kinds = [
    ['downtime', '/downtime', stop],
    ['attendance', '/attendance', absent],
    ['inspection', '/inspections', inspected],
  ] as const

  test.each(kinds)('%s of another line is not there', async (_name, path, body) => {
    const { call, person } = await setUp()
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
    const { call, person } = await setUp()
    const operator = await person('OPERATOR_DATAENTRY')
    const made = await call('POST', path, body, operator)
    expect(made).toMatchObject({ status: 201, body: { created_by: 'operator_dataentry' } })
    const gone = await call('DELETE', `${path}/${made.body.id}`, { reason: 'mine' }, operator)
    expect(gone.status).toBe(403)
  })

  test('somebody without a line is told where to get one', async () => {
    const { call, person } = await setUp()
    const operator = await person('OPERATOR_DATAENTRY', null)
    const { status, body } = await call('GET', '/downtime', undefined, operator)
    expect([status, body.error.message]).toEqual([
      403,
      'You belong to no line. An administrator gives you one under People.',
    ])
  })

  test('lists are of a period, a shift, an order and a category, in pages with the newest day first', async () => {
    const { call } = await setUp()
    for (const shift_date of ['2026-01-09', '2026-01-11', '2026-01-10']) {
      await call('POST', '/downtime', { ...stop, shift_date })
    }
    await call('POST', '/downtime', {
      ...stop,
      shift_type: 'SHIFT_2ND',
      category: 'LABOUR',
      work_order_id: 'WO-1',
    })
    const days = async (query: string) =>
      (await call('GET', `/downtime?${query}`)).body.results.map(
        (one: { shift_date: string }) => one.shift_date,
      )
    expect(await days('')).toEqual(['2026-01-11', '2026-01-10', '2026-01-10', '2026-01-09'])
    expect(await days('date_from=2026-01-10&date_to=2026-01-10')).toEqual(['2026-01-10', '2026-01-10'])
    expect(await days('shift_type=SHIFT_2ND')).toEqual(['2026-01-10'])
    expect(await days('work_order_id=WO-1&category=LABOUR')).toEqual(['2026-01-10'])
    expect(await days('category=UTILITIES')).toEqual([])
    expect(await days('limit=3&page=2')).toEqual(['2026-01-09'])
    expect((await call('GET', '/downtime?date_from=2026-01-10&date_to=2026-01-09')).status).toBe(400)
  })
})

// Catches a line whose standstills count among all lines while no list of lines has it.
test('a line that is named first by a standstill, attendance or an inspection is one of the lines from then on', async () => {
  const { call, rows } = await setUp()
  const at = { shift_date: '2026-01-05', shift_type: 'SHIFT_1ST' }
  const told = [
    ['/downtime', { category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30 }],
    ['/attendance', { employee_id: 'E-1', scheduled_hours: 8, absent_hours: 0 }],
    ['/inspections', { units_inspected: 10, units_passed: 9, defects: 1 }],
  ] as const
  for (const [path, record] of told) {
    const client = `NEW${path}`
    expect((await call('POST', path, { ...at, ...record, client_id: client })).status).toBe(201)
    const { body } = await call('GET', '/clients')
    expect(body.map((one: { client_id: string }) => one.client_id)).toContain(client)
  }
  expect(rows.all("SELECT 1 AS added FROM audit_entry WHERE operation = 'client.save'")).toHaveLength(3)
})
