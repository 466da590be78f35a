import { hashSync } from 'bcryptjs'
import { expect, test } from 'vitest'
import { dayAfter } from '../../src/contract/zoneClock.ts'
import { insertUser } from '../../src/storage/queries/users.ts'
import { asMaster, httpServer, password } from '../support/httpServer.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const line = 'BOOT-LINE-A'
const shift = { shift_type: 'SHIFT_1ST' } as const

const shop = async () => {
  const server = await httpServer({})
  const today = new Date().toLocaleDateString('sv-SE')
  const day = dayAfter(today, -3)
  const call = async (method: Method, url: string, payload?: object, headers: object = asMaster) =>
    server.inject({ method, url: `/api/v1${url}`, headers: { ...headers }, ...(payload ? { payload } : {}) })
  const addOrder = (id: string, client_id = line) =>
    call('POST', '/work-orders', {
      work_order_id: id,
      client_id,
      style_model: 'ROPER',
      planned_quantity: 500,
      planned_start_date: dayAfter(today, -20),
      planned_ship_date: dayAfter(today, -2),
      ideal_cycle_time: null,
      priority_level: 'STANDARD',
    })
  const entry = {
    work_order_id: 'WO-1',
    shift_date: day,
    ...shift,
    units_produced: 100,
    units_defective: 2,
    run_time_hours: 8.5,
    employees_assigned: 10,
    employees_present: 9,
    shift_hours_scheduled: 8.5,
  }
  /** An operator of a line, as the header that signs them in. */
  const operatorOf = async (clientId: string) => {
    const username = `operator-${clientId}`
    insertUser(server.db, {
      username,
      fullName: username,
      role: 'OPERATOR_DATAENTRY',
      clientId,
      passwordHash: hashSync(password, 4),
      createdAt: Date.now(),
    })
    return server.signIn(username)
  }
  const summary = async (kpi: string, query = '') =>
    (await call('GET', `/kpi/${kpi}?client_id=${line}&aggregation=total${query}`)).json().summary
  return { ...server, call, addOrder, entry, operatorOf, summary, today, day }
}

test('whoever saves reads their own save: a figure of before it, from any of its writers', async () => {
  const { call, addOrder, entry, summary, day, today } = await shop()
  await addOrder('WO-1')
  expect(await summary('efficiency')).toMatchObject({ value: null })
  const made = (await call('POST', '/production/entry', entry)).json()
  // 100 × 0.25 h of 10 × 8.5 h; no standard is known yet
  expect((await summary('efficiency')).value).toBeCloseTo((25 / 85) * 100, 10)
  expect((await summary('absenteeism')).value).toBeCloseTo((8.5 / 85) * 100, 10)

  await call('PUT', '/styles', { client_id: line, style_model: 'ROPER', ideal_cycle_time: 0.5 })
  expect((await summary('efficiency')).value).toBeCloseTo((50 / 85) * 100, 10)
  await call('PATCH', '/work-orders/WO-1', { ideal_cycle_time: 0.2 })
  expect((await summary('efficiency')).value).toBeCloseTo((20 / 85) * 100, 10)

  await call('PUT', `/production/entry/${made.production_entry_id}`, {
    units_produced: 200,
    units_defective: 4,
  })
  expect((await summary('performance')).value).toBeCloseTo((40 / 8.5) * 100, 10)
  expect((await summary('ppm')).value).toBe(20_000)
  expect((await summary('rty')).value).toBeCloseTo(98, 10)

  const standstill = {
    client_id: line,
    shift_date: day,
    ...shift,
    category: 'EQUIPMENT',
    reason: 'Belt',
    minutes: 51,
  }
  const stood = (await call('POST', '/downtime', standstill)).json()
  expect((await summary('availability')).value).toBeCloseTo(((8.5 - 0.85) / 8.5) * 100, 10)
  await call('PATCH', `/downtime/${stood.id}`, { minutes: 102 })
  expect((await summary('availability')).value).toBeCloseTo(((8.5 - 1.7) / 8.5) * 100, 10)
  await call('DELETE', `/downtime/${stood.id}`, { reason: 'told twice' })
  expect((await summary('availability')).value).toBe(100)

  await call('POST', '/attendance', {
    ...{ client_id: line, shift_date: day, ...shift, employee_id: 'E-1' },
    scheduled_hours: 8,
    absent_hours: 2,
  })
  expect((await summary('absenteeism')).value).toBe(25)

  const inspection = {
    client_id: line,
    shift_date: day,
    ...shift,
    units_inspected: 50,
    units_passed: 45,
    defects: 6,
  }
  const inspected = (await call('POST', '/inspections', inspection)).json()
  expect((await summary('fpy')).value).toBe(90)
  await call('PATCH', `/inspections/${inspected.id}`, { units_passed: 40 })
  expect((await summary('fpy')).value).toBe(80)
  expect((await summary('dpmo')).value).toBe((6 / 50) * 1_000_000)

  expect(await summary('wip_aging')).toMatchObject({ value: 20, orders: 1 })
  expect(await summary('on_time_delivery')).toMatchObject({ total_orders: 1, late: 1 })
  await call('PATCH', '/work-orders/WO-1', { planned_ship_date: dayAfter(today, 5) })
  expect(await summary('on_time_delivery')).toMatchObject({ value: null, total_orders: 0 })
  await call('PUT', '/work-orders/WO-1/status', { status: 'COMPLETED' })
  expect(await summary('wip_aging')).toMatchObject({ value: null, orders: 0 })
  await call('PUT', '/work-orders/WO-1/status', { status: 'SHIPPED' })
  expect(await summary('on_time_delivery')).toMatchObject({ value: 100, on_time: 1 })

  await call('PUT', '/kpi/targets', { client_id: line, kpi: 'fpy', target: 95, valid_from: day })
  expect(await summary('fpy')).toMatchObject({ target: 95, variance: -15 })
  await call('DELETE', '/kpi/targets', { client_id: line, kpi: 'fpy', valid_from: day })
  expect(await summary('fpy')).toMatchObject({ target: null, variance: null })

  await call('POST', `/production/entry/${made.production_entry_id}/void`, { reason: 'told twice' })
  expect(await summary('ppm')).toMatchObject({ value: null, reason: 'Nothing was produced.' })
})

// Would catch a target that no line can reach, such as an availability of 900 %, or one refused that a fast line does.
test('a target is held to what its figure can be, and the refusal says the bounds', async () => {
  const { call, day } = await shop()
  await call('PUT', '/clients', { client_id: line })
  const set = (kpi: string, target: number) =>
    call('PUT', '/kpi/targets', { client_id: line, kpi, target, valid_from: day })
  const bounds: readonly (readonly [kpi: string, most: number, unit: string])[] = [
    ...['on_time_delivery', 'fpy', 'rty', 'availability', 'absenteeism', 'oee'].map(
      (kpi) => [kpi, 100, 'percent'] as const,
    ),
    ['efficiency', 200, 'percent'],
    ['performance', 200, 'percent'],
    ['wip_aging', 3650, 'days'],
    ['ppm', 1_000_000, 'parts per million'],
    ['dpmo', 1_000_000, 'parts per million'],
  ]
  for (const [kpi, most, unit] of bounds) {
    for (const target of [0, most]) expect((await set(kpi, target)).statusCode).toBe(200)
    const refused = await set(kpi, most + 0.01)
    expect(refused.statusCode).toBe(400)
    expect(refused.json().error).toMatchObject({
      message: `target: must be from 0 to ${most} ${unit} for ${kpi}`,
      details: [{ field: 'target', value: most + 0.01 }],
    })
  }
  expect((await set('fpy', -1)).json().error.details).toMatchObject([{ constraint: 'must be >= 0' }])
})

test('the answer has the shape of the API: its fields, its period and all ten in one', async () => {
  const { call, addOrder, entry, day, today } = await shop()
  await addOrder('WO-1')
  await call('POST', '/production/entry', entry)
  const answer = await call('GET', `/kpi/efficiency?client_id=${line}&date_from=${day}&date_to=${day}`)
  expect(answer.json()).toMatchObject({
    client_id: line,
    date_range: { from: day, to: day },
    aggregation: 'daily',
    data: [
      { date: day, hours_produced: 25, hours_available: 85, units_produced: 100, employees_assigned: 10 },
    ],
    summary: { total_units: 100 },
    metadata: { calculation_method: 'standard', inference_applied: true, ideal_cycle_time_source: 'default' },
  })
  const all = (await call('GET', `/kpi/all?client_id=${line}&trend=weekly`)).json()
  expect(all.date_range).toEqual({ from: dayAfter(today, -29), to: today })
  expect(Object.keys(all.kpis)).toHaveLength(10)
  expect(all.kpis.ppm).toMatchObject({ value: 20_000, total_defects: 2, total_units: 100 })
  expect(all.trend.length).toBeGreaterThanOrEqual(5)
  expect((await call('GET', `/kpi/oee?client_id=${line}`)).json().waterfall).toHaveLength(5)
  const analysis = await call('POST', '/inference/analyze', {
    ...{ client_id: line, date_from: day, date_to: day },
    fields_to_check: ['ideal_cycle_time'],
  })
  expect(analysis.json().data_completeness.ideal_cycle_time).toMatchObject({
    missing_count: 1,
    fallback_value: 0.25,
  })
})

test('operators see their own line only, and no order of another', async () => {
  const { call, addOrder, operatorOf } = await shop()
  await addOrder('WO-1')
  await addOrder('WO-2', 'BOOT-LINE-B')
  const operator = await operatorOf(line)
  const ask = async (url: string) => (await call('GET', url, undefined, operator)).statusCode
  expect((await call('GET', '/kpi/all', undefined, operator)).json().client_id).toBe(line)
  expect(await ask('/kpi/ppm?client_id=BOOT-LINE-B')).toBe(403)
  expect(await ask('/kpi/ppm?work_order_id=WO-2')).toBe(404)
  expect(await ask('/kpi/ppm?work_order_id=WO-1')).toBe(200)
  expect(await ask('/kpi/targets?client_id=BOOT-LINE-B')).toBe(403)
  const target = { client_id: line, kpi: 'ppm', target: 1, valid_from: '2026-01-01' }
  expect((await call('PUT', '/kpi/targets', target, operator)).statusCode).toBe(403)
  // Of one line an order of another is not there, for those who see all, too.
  expect((await call('GET', `/kpi/ppm?client_id=${line}&work_order_id=WO-2`)).statusCode).toBe(404)
})

test('what cannot be asked is refused with the field: another figure, a period that ends before it begins, too many points', async () => {
  const { call } = await shop()
  expect((await call('GET', '/kpi/happiness')).statusCode).toBe(404)
  const turned = await call('GET', '/kpi/ppm?date_from=2026-02-01&date_to=2026-01-01')
  expect([turned.statusCode, turned.json().error.details[0].field]).toEqual([400, 'date_to'])
  expect((await call('GET', '/kpi/ppm?aggregation=hourly')).statusCode).toBe(400)
  const long = '/kpi/ppm?date_from=1900-01-01&date_to=2026-01-01'
  expect((await call('GET', long)).json().error.message).toContain('more than 3660 points')
  expect((await call('GET', `${long}&aggregation=monthly`)).statusCode).toBe(200)
  expect((await call('GET', '/kpi/ppm?work_order_id=nowhere')).statusCode).toBe(404)
})
