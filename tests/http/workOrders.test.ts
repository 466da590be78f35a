import { expect, test } from 'vitest'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { accessOf } from '../support/orderAccess.ts'

const order = {
  work_order_id: '2025-12-20-BOOT-DEF456',
  client_id: 'BOOT-LINE-A',
  style_model: 'ROPER-BOOT',
  planned_quantity: 500,
  planned_start_date: '2025-12-20',
  planned_ship_date: '2025-12-25',
  ideal_cycle_time: 0.25,
  priority_level: 'STANDARD',
  po_number: 'PO-2025-12345',
}

const calls =
  ({ inject }: HttpServer, headers: Record<string, string> = asMaster) =>
  (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, payload?: object) =>
    inject({ method, url: `/api/v1${path}`, headers, ...(payload === undefined ? {} : { payload }) })

// Would catch a contract that clients of before cannot use: the body, the status and the fields of the answer.
test('an order is added with its line and style, once', async () => {
  const call = calls(await httpServer())
  const made = await call('POST', '/work-orders', order)
  expect(made.statusCode).toBe(201)
  expect(made.json()).toMatchObject({
    ...order,
    status: 'ACTIVE',
    created_by: 'master',
    created_at: expect.stringMatching(/Z$/),
    due_on: '2025-12-25',
    is_late: true,
  })
  expect((await call('GET', '/clients')).json()).toMatchObject([
    { client_id: 'BOOT-LINE-A', name: 'BOOT-LINE-A' },
  ])
  expect((await call('GET', '/styles')).json()).toMatchObject([
    { style_model: 'ROPER-BOOT', name: 'ROPER-BOOT' },
  ])
  const again = await call('POST', '/work-orders', { ...order, client_id: 'ANOTHER' })
  expect(again.statusCode).toBe(409)
  expect(again.json().error.message).toBe(
    'The work order id 2025-12-20-BOOT-DEF456 is taken. Choose another one, or change that order.',
  )
  // What was refused left nothing behind.
  expect((await call('GET', '/clients')).json()).toHaveLength(1)
})

// Would catch a day that must be said though the station fills it in, and one that is filled in without saying so.
test('planned days that are left out are as null, and are filled in', async () => {
  const call = calls(await httpServer())
  const { planned_start_date, planned_ship_date, ...bare } = order
  const nulls = { planned_start_date: null, planned_ship_date: null }
  const left = await call('POST', '/work-orders', bare)
  const said = await call('POST', '/work-orders', { ...bare, ...nulls, work_order_id: 'SAID' })
  expect([left.statusCode, said.statusCode]).toEqual([201, 201])
  const answer = left.json()
  expect(answer).toMatchObject(nulls)
  expect(answer.inference.map(({ field }: { field: string }) => field)).toContain('planned_ship_date')
  const apart = { work_order_id: '', created_at: '' }
  expect({ ...answer, ...apart }).toEqual({ ...said.json(), ...apart })
  // Of a change, what is left out stays.
  await call('PATCH', `/work-orders/${order.work_order_id}`, { planned_start_date, planned_ship_date })
  const changed = await call('PATCH', `/work-orders/${order.work_order_id}`, { planned_quantity: 7 })
  expect(changed.json()).toMatchObject({ planned_start_date, planned_ship_date, planned_quantity: 7 })
})

const faults: readonly (readonly [field: string, change: object, constraint: string])[] = [
  ['work_order_id', { work_order_id: '' }, 'must not be empty'],
  ['work_order_id', { work_order_id: 'x'.repeat(51) }, 'must have at most 50 characters'],
  ['work_order_id', { work_order_id: '..' }, 'must be more than dots'],
  ['work_order_id', { work_order_id: ' . ' }, 'must be more than dots'],
  ['client_id', { client_id: '.' }, 'must be more than dots'],
  ['client_id', { client_id: ' ' }, 'must not be empty'],
  ['style_model', { style_model: 'x'.repeat(81) }, 'must have at most 80 characters'],
  ['planned_quantity', { planned_quantity: 0 }, 'must be >= 1'],
  ['planned_quantity', { planned_quantity: 1.5 }, 'must be a whole number, not 1.5'],
  ['planned_start_date', { planned_start_date: '12/20/2025' }, 'must be a date such as 2026-03-29'],
  ['planned_start_date', { planned_start_date: '2025-02-30' }, 'must be a date such as 2026-03-29'],
  ['planned_ship_date', { planned_ship_date: '2025-12-19' }, 'must not be before planned_start_date'],
  ['ideal_cycle_time', { ideal_cycle_time: 0 }, 'must be > 0'],
  ['ideal_cycle_time', { ideal_cycle_time: 1001 }, 'must be <= 1000'],
  ['priority_level', { priority_level: 'NOW' }, 'must be one of LOW, STANDARD, HIGH, URGENT'],
  ['po_number', { po_number: 'x'.repeat(81) }, 'must have at most 80 characters'],
]

// Would catch a value that is stored though it cannot be, and a refusal that does not name its field.
test('an order is refused by the field that is wrong', async () => {
  const call = calls(await httpServer())
  for (const [field, change, constraint] of faults) {
    const answer = await call('POST', '/work-orders', { ...order, ...change })
    expect({ field, ...answer.json() }).toMatchObject({
      error: { code: 'VALIDATION_ERROR', details: [{ field, constraint }] },
    })
    expect(answer.statusCode).toBe(400)
  }
  expect((await call('GET', '/work-orders')).json().total).toBe(0)
})

// Would catch an order whose id cannot stand in a path.
test('an id with slashes, spaces and other letters is found by its path', async () => {
  const call = calls(await httpServer())
  const id = `A/B 7% #1 ${'ж'.repeat(40)}`
  await call('POST', '/work-orders', { ...order, work_order_id: id })
  const path = `/work-orders/${encodeURIComponent(id)}`
  expect((await call('GET', path)).json().work_order.work_order_id).toBe(id)
  expect((await call('PATCH', path, { planned_quantity: 7 })).json()).toMatchObject({ planned_quantity: 7 })
  expect((await call('PUT', `${path}/status`, { status: 'ON_HOLD' })).json()).toMatchObject({
    status: 'ON_HOLD',
  })
})

const steps: readonly (readonly [body: object, status: number, field: string, message: string])[] = [
  [{ status: 'GONE' }, 400, 'status', 'Some fields'],
  [{ status: 'ON_HOLD', hold_cause: 'RAIN' }, 400, 'hold_cause', 'Some fields'],
  [{ status: 'COMPLETED', hold_cause: 'QUALITY' }, 422, 'hold_cause', 'Only an order that goes on hold'],
  [{ status: 'COMPLETED', at: '2999-01-01T00:00:00Z' }, 422, 'at', 'The change would lie in the future.'],
  [
    { status: 'COMPLETED', at: '2025-12-01T00:00:00Z' },
    422,
    'at',
    'The change would lie before the last one',
  ],
  [{ status: 'SHIPPED' }, 422, 'status', 'It may become ON_HOLD or COMPLETED or CANCELLED'],
]

// Would catch a time that falsifies WIP aging, and a status that nobody can come from.
test('a change of status is refused by what is wrong', async () => {
  const call = calls(await httpServer())
  await call('POST', '/work-orders', order)
  for (const [body, status, field] of steps) {
    const answer = await call('PUT', `/work-orders/${order.work_order_id}/status`, body)
    expect({ body, status: answer.statusCode, field: answer.json().error.details[0]?.field }).toEqual({
      body,
      status,
      field,
    })
  }
  const late = await call('PUT', `/work-orders/${order.work_order_id}/status`, {
    status: 'COMPLETED',
    at: '2025-12-24T10:00:00Z',
  })
  expect(late.json()).toMatchObject({ status: 'COMPLETED', completed_at: '2025-12-24T10:00:00.000Z' })
})

// Would catch a line that reads, changes or learns of another line's orders.
test('a line sees its own orders only', async () => {
  const server = await httpServer()
  const master = calls(server)
  const leader = calls(server, await accessOf(server, 'LEADER_DATACONFIG', 'BOOT-LINE-A'))
  const nobody = calls(server, await accessOf(server, 'OPERATOR_DATAENTRY', null))
  await master('POST', '/work-orders', { ...order, work_order_id: 'SECRET', client_id: 'OTHER' })
  await leader('POST', '/work-orders', order)
  expect((await leader('GET', '/work-orders')).json()).toMatchObject({
    total: 1,
    results: [{ client_id: 'BOOT-LINE-A' }],
  })
  expect((await leader('GET', '/work-orders/SECRET')).statusCode).toBe(404)
  expect((await leader('PUT', '/work-orders/SECRET/status', { status: 'ON_HOLD' })).statusCode).toBe(404)
  expect((await leader('GET', '/work-orders?client_id=OTHER')).statusCode).toBe(403)
  expect((await leader('POST', '/work-orders', { ...order, client_id: 'OTHER' })).statusCode).toBe(403)
  const taken = await leader('POST', '/work-orders', { ...order, work_order_id: 'SECRET' })
  expect(taken.statusCode).toBe(409)
  expect(taken.json().error.message).not.toContain('OTHER')
  expect((await leader('GET', '/clients')).json()).toMatchObject([{ client_id: 'BOOT-LINE-A' }])
  const none = await nobody('GET', '/work-orders')
  expect(none.statusCode).toBe(403)
  expect(none.json().error.message).toBe(
    'You belong to no line. An administrator gives you one under People.',
  )
  const operator = calls(server, await accessOf(server, 'OPERATOR_DATAENTRY', 'BOOT-LINE-A'))
  expect((await operator('GET', '/work-orders')).json().total).toBe(1)
  expect((await operator('POST', '/work-orders', { ...order, work_order_id: 'MINE' })).statusCode).toBe(403)
})

// Would catch filters that leave out what they should find, and search that takes % for anything.
test('orders are found by their state, their due day and their words', async () => {
  const call = calls(await httpServer())
  const add = (work_order_id: string, change: object) =>
    call('POST', '/work-orders', { ...order, work_order_id, ...change })
  await add('ONE', { planned_ship_date: '2026-01-10', po_number: '100%' })
  await add('TWO', { planned_ship_date: '2026-01-20', style_model: 'CLOG' })
  await add('THREE', { client_id: 'OTHER', planned_ship_date: '2099-01-01' })
  await call('PUT', '/work-orders/TWO/status', { status: 'ON_HOLD' })
  await call('PUT', '/work-orders/THREE/status', { status: 'CANCELLED' })
  const ids = async (query: string) =>
    (await call('GET', `/work-orders?${query}`))
      .json()
      .results.map((one: { work_order_id: string }) => one.work_order_id)
  expect(await ids('status=open')).toEqual(['ONE', 'TWO'])
  expect(await ids('status=ON_HOLD')).toEqual(['TWO'])
  expect(await ids('client_id=OTHER')).toEqual(['THREE'])
  expect(await ids('date_from=2026-01-15&date_to=2026-12-31')).toEqual(['TWO'])
  expect(await ids('search=clog')).toEqual(['TWO'])
  expect(await ids('search=%25')).toEqual(['ONE'])
  expect(await ids('attention=late')).toEqual(['ONE', 'TWO'])
  expect(await ids('page=2&limit=2')).toEqual(['ONE'])
  expect((await call('GET', '/work-orders?date_from=2026-02-01&date_to=2026-01-01')).statusCode).toBe(400)
})

// Would catch a hold of the past that counts twice, or lies outside its order's life.
test('a hold of the past lies within the order and beside other holds', async () => {
  const call = calls(await httpServer())
  await call('POST', '/work-orders', order)
  const hold = { work_order_id: order.work_order_id, cause: 'CUSTOMER', reason: 'colour' }
  const add = (held_at: string, released_at: string) =>
    call('POST', '/holds', { ...hold, held_at, released_at })
  const made = await add('2025-12-21T06:00:00Z', '2025-12-22T06:00:00Z')
  expect(made.statusCode).toBe(201)
  expect((await call('GET', `/work-orders/${order.work_order_id}`)).json().work_order.status).toBe('ACTIVE')
  expect((await add('2025-12-22T05:00:00Z', '2025-12-23T00:00:00Z')).statusCode).toBe(422)
  expect((await add('2025-12-01T05:00:00Z', '2025-12-02T00:00:00Z')).statusCode).toBe(422)
  expect((await add('2026-01-01T05:00:00Z', '2999-12-02T00:00:00Z')).statusCode).toBe(422)
  expect((await add('2025-12-24T05:00:00Z', '2025-12-23T00:00:00Z')).statusCode).toBe(400)
  expect((await add('2025-12-22T06:00:00Z', '2025-12-23T06:00:00Z')).statusCode).toBe(201)
  expect((await call('GET', '/holds')).json()).toMatchObject({ total: 2, results: [{}, made.json()] })
})
