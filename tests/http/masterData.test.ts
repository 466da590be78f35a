import { expect, test } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { accessOf } from '../support/orderAccess.ts'

const server = async () => {
  const made = await httpServer()
  const call = (method: 'GET' | 'PUT' | 'POST', path: string, payload?: object, headers: object = asMaster) =>
    made.inject({ method, url: `/api/v1${path}`, headers: { ...headers }, ...(payload ? { payload } : {}) })
  return { made, call }
}

// Would catch a change that wipes what was not sent, or is told twice in the audit log.
test('saving changes what is sent and leaves the rest', async () => {
  const { call } = await server()
  await call('PUT', '/clients', { client_id: 'ACME' })
  const style = { client_id: 'ACME', style_model: 'ROPER' }
  await call('PUT', '/styles', {
    ...style,
    name: 'Roper boot',
    ideal_cycle_time: 0.5,
    opportunities_per_unit: 47,
  })
  await call('PUT', '/styles', { ...style, ideal_cycle_time: null })
  await call('PUT', '/styles', { ...style, ideal_cycle_time: null })
  expect((await call('GET', '/styles')).json()).toMatchObject([
    {
      name: 'Roper boot',
      ideal_cycle_time: null,
      opportunities_per_unit: 47,
      retired: false,
      updated_by: 'master',
    },
  ])
  const { results } = (await call('GET', '/audit?limit=50')).json()
  const told = results.filter(({ operation }: { operation: string }) => operation === 'style.save')
  expect(told).toHaveLength(2)
})

// Would catch a retired style that is still offered, or can be ordered.
test('what is retired is offered no more, and comes back', async () => {
  const { call } = await server()
  await call('PUT', '/clients', { client_id: 'ACME' })
  const style = { client_id: 'ACME', style_model: 'ROPER' }
  await call('PUT', '/styles', { ...style, retired: true })
  expect((await call('GET', '/styles')).json()).toEqual([])
  expect((await call('GET', '/styles?include_retired=true')).json()).toHaveLength(1)
  expect((await call('GET', '/styles?include_retired=false')).json()).toHaveLength(0)
  const order = {
    ...{ ...style, work_order_id: 'W', planned_quantity: 1 },
    ...{ planned_start_date: null, planned_ship_date: null },
  }
  const refused = await call('POST', '/work-orders', order)
  expect(refused.statusCode).toBe(422)
  expect(refused.json().error.message).toBe(
    'The style ROPER is retired. Choose another one, or offer it again under Production, Setup.',
  )
  await call('PUT', '/styles', { ...style, retired: false })
  expect((await call('POST', '/work-orders', order)).statusCode).toBe(201)
})

// Would catch hours that are shown as the line's own though nobody set them.
test('a line has the hours of the plant until somebody sets its own', async () => {
  const { call } = await server()
  await call('PUT', '/clients', { client_id: 'ACME' })
  const before = (await call('GET', '/line-shifts?client_id=ACME')).json()
  expect(before).toHaveLength(5)
  expect(before[0]).toEqual({
    ...{ client_id: 'ACME', shift_type: 'SHIFT_1ST', hours: 8.5, starts_at: null, is_default: true },
  })
  await call('PUT', '/line-shifts', {
    client_id: 'ACME',
    shift_type: 'SHIFT_1ST',
    hours: 7.5,
    starts_at: '06:00',
  })
  await call('PUT', '/line-shifts', { client_id: 'ACME', shift_type: 'SHIFT_1ST', hours: 8 })
  expect((await call('GET', '/line-shifts')).json()[0]).toEqual({
    ...{ client_id: 'ACME', shift_type: 'SHIFT_1ST', hours: 8, starts_at: '06:00', is_default: false },
  })
})

// Would catch steps of the work whose order hangs on their names.
test('a new step of the work comes after the others', async () => {
  const { call } = await server()
  await call('PUT', '/clients', { client_id: 'ACME' })
  for (const operation_id of ['SEWING', 'CUTTING'])
    await call('PUT', '/operations', { client_id: 'ACME', operation_id })
  await call('PUT', '/operations', {
    client_id: 'ACME',
    operation_id: 'CUTTING',
    sequence: 5,
    name: 'Cutting',
  })
  expect((await call('GET', '/operations')).json()).toMatchObject([
    { operation_id: 'CUTTING', sequence: 5, name: 'Cutting' },
    { operation_id: 'SEWING', sequence: 10, name: 'SEWING' },
  ])
})

// Would catch a job that moves to another order, and takes what was produced for it along.
test('a job stays with its order', async () => {
  const { call } = await server()
  const order = {
    client_id: 'ACME',
    style_model: 'R',
    planned_quantity: 1,
    planned_start_date: null,
    planned_ship_date: null,
  }
  for (const work_order_id of ['A', 'B']) await call('POST', '/work-orders', { ...order, work_order_id })
  const job = { job_id: 'A-L1', work_order_id: 'A', operation_id: 'SEWING', planned_quantity: 5 }
  expect((await call('PUT', '/jobs', job)).json()).toMatchObject({ ...job, client_id: 'ACME' })
  expect((await call('PUT', '/jobs', { ...job, work_order_id: 'B' })).statusCode).toBe(409)
  expect((await call('PUT', '/jobs', { ...job, work_order_id: 'C' })).statusCode).toBe(404)
  expect((await call('GET', '/jobs?work_order_id=A')).json()).toHaveLength(1)
})

const faults: readonly (readonly [path: string, body: object, field: string])[] = [
  ['/clients', { client_id: 'x'.repeat(65) }, 'client_id'],
  ['/clients', { client_id: 'A', ideal_cycle_time: -1 }, 'ideal_cycle_time'],
  ['/clients', { client_id: 'A', name: ' ' }, 'name'],
  ['/line-shifts', { client_id: 'A', shift_type: 'NIGHT', hours: 8 }, 'shift_type'],
  ['/line-shifts', { client_id: 'A', shift_type: 'OTHER', hours: 0 }, 'hours'],
  ['/line-shifts', { client_id: 'A', shift_type: 'OTHER', hours: 24.5 }, 'hours'],
  ['/line-shifts', { client_id: 'A', shift_type: 'OTHER', hours: 8, starts_at: '6' }, 'starts_at'],
  ['/styles', { client_id: 'A', style_model: 'S', opportunities_per_unit: 0 }, 'opportunities_per_unit'],
  ['/operations', { client_id: 'A', operation_id: 'O', sequence: -1 }, 'sequence'],
  ['/operations', { client_id: 'A', operation_id: 'x'.repeat(51) }, 'operation_id'],
  ['/clients', { client_id: '..' }, 'client_id'],
  ['/styles', { client_id: 'A', style_model: '.' }, 'style_model'],
  ['/operations', { client_id: 'A', operation_id: ' .. ' }, 'operation_id'],
  ['/jobs', { job_id: '.', work_order_id: 'A' }, 'job_id'],
  ['/jobs', { job_id: '', work_order_id: 'A' }, 'job_id'],
  ['/jobs', { job_id: 'J', work_order_id: 'A', planned_quantity: 1.5 }, 'planned_quantity'],
]

// Would catch a standard that no number can be worked out with.
test('master data are refused by the field that is wrong', async () => {
  const { call } = await server()
  for (const [path, body, field] of faults) {
    const answer = await call('PUT', path, body)
    expect({ path, status: answer.statusCode, field: answer.json().error.details[0]?.field }).toEqual({
      path,
      status: 400,
      field,
    })
  }
})

// Would catch a leader who sets another line up, or an operator who sets any.
test('a leader sets up the own line only', async () => {
  const { made, call } = await server()
  const leader = await accessOf(made, 'LEADER_DATACONFIG', 'ACME')
  const operator = await accessOf(made, 'OPERATOR_DATAENTRY', 'ACME')
  expect((await call('PUT', '/clients', { client_id: 'ACME', name: 'Acme' }, leader)).statusCode).toBe(200)
  expect((await call('PUT', '/clients', { client_id: 'BETA' }, leader)).statusCode).toBe(403)
  expect((await call('PUT', '/clients', { client_id: 'ACME' }, operator)).statusCode).toBe(403)
  expect((await call('GET', '/line-shifts', undefined, operator)).json()).toHaveLength(5)
  expect((await call('GET', '/styles?client_id=BETA', undefined, operator)).statusCode).toBe(403)
})
