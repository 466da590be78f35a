import { expect, test } from 'vitest'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { importTable, listed, sendTable, undoImport } from '../support/importing.ts'

const orderOf = async (server: HttpServer, id: string) =>
  (await server.inject({ method: 'GET', url: `/api/v1/work-orders/${id}`, headers: asMaster })).json()

const history = [
  'Auftrag;Linie;Artikel;Menge;Start;Liefertermin;Status;abgeschlossen am;versandt am;gesperrt seit;Sperrgrund',
  'A-1;LINE-A;ROPER;100;01.03.2026;20.03.2026;versandt;10.03.2026 15:00;12.03.2026 09:30;;',
  'A-2;LINE-A;ROPER;100;02.03.2026;20.03.2026;fertig;11.03.2026;;;',
  'A-3;LINE-A;ROPER;100;03.03.2026;20.03.2026;gesperrt;;;05.03.2026 10:00;Kunde',
  'A-4;LINE-A;ROPER;100;03.03.2026;20.03.2026;;;;;',
].join('\n')

// Catches orders that were shipped last month and count as shipped today, and steps that are skipped on the way there.
test('what became of orders is stored as the steps that it took, at their times', async () => {
  const server = await httpServer()
  const done = await importTable(server, history, { time_zone: 'UTC' })
  expect(done).toMatchObject({ layout: 'work_orders', stored: 4, refused: 0 })
  const shipped = await orderOf(server, 'A-1')
  expect(shipped.work_order).toMatchObject({
    status: 'SHIPPED',
    completed_at: '2026-03-10T15:00:00.000Z',
    shipped_at: '2026-03-12T09:30:00.000Z',
    is_late: false,
  })
  expect(shipped.steps.map(({ status }: { status: string }) => status)).toEqual([
    'ACTIVE',
    'COMPLETED',
    'SHIPPED',
  ])
  expect((await orderOf(server, 'A-2')).work_order).toMatchObject({
    status: 'COMPLETED',
    completed_at: '2026-03-11T12:00:00.000Z',
  })
  expect(await orderOf(server, 'A-3')).toMatchObject({
    work_order: { status: 'ON_HOLD', on_hold_since: '2026-03-05T10:00:00.000Z' },
    holds: [{ cause: 'CUSTOMER', released_at: null }],
  })
  expect((await orderOf(server, 'A-4')).work_order.status).toBe('ACTIVE')
})

// Catches an order that was done before its planned start and is refused late, and one that starts today and shipped last month.
test('an order may be done before it was planned to start, but it has a start', async () => {
  const server = await httpServer()
  const header =
    'work_order_id,client_id,style_model,planned_quantity,planned_start_date,actual_start,shipped_at'
  const early = `${header}\nE-1,LINE-A,ROPER,10,2026-03-10,2026-03-02,2026-03-05 10:00\n`
  expect(await importTable(server, early, { time_zone: 'UTC' })).toMatchObject({ state: 'done', stored: 1 })
  expect((await orderOf(server, 'E-1')).work_order).toMatchObject({
    status: 'SHIPPED',
    planned_start_date: '2026-03-10',
    shipped_on: '2026-03-05',
  })
  const refused = await sendTable(server, `${header}\nE-2,LINE-A,ROPER,10,,,2026-03-05 10:00\n`, {
    time_zone: 'UTC',
  })
  expect(refused.json().error.details).toMatchObject([{ field: 'row 2, planned_start_date' }])
})

// Catches an overwritten order that cannot be put back, and one that was used since and is taken away with its entries.
test('orders are brought up to date by a newer table, and put back as they were', async () => {
  const server = await httpServer()
  const first = await importTable(server, history, { time_zone: 'UTC' })
  const newer = [
    'Auftrag;Linie;Artikel;Menge;Start;Liefertermin;Status;abgeschlossen am;versandt am',
    'A-2;LINE-A;ROPER;100;02.03.2026;20.03.2026;versandt;11.03.2026;13.03.2026',
    'A-3;LINE-A;ROPER;120;03.03.2026;20.03.2026;versandt;;14.03.2026',
    'A-4;LINE-A;ROPER;100;03.03.2026;20.03.2026;;;',
  ].join('\n')
  const skipped = await importTable(server, newer, { time_zone: 'UTC' })
  expect(skipped).toMatchObject({ stored: 0, corrected: 0, skipped: 3 })
  const second = await importTable(server, newer, { time_zone: 'UTC', conflicts: 'overwrite' })
  expect(second).toMatchObject({ state: 'done', stored: 0, corrected: 2, skipped: 1 })
  const held = await orderOf(server, 'A-3')
  expect(held.work_order).toMatchObject({ status: 'SHIPPED', planned_quantity: 120 })
  expect(held.holds).toMatchObject([{ released_at: '2026-03-14T12:00:00.000Z' }])

  expect(await undoImport(server, second.id)).toMatchObject({ state: 'undone', problem: null })
  const back = await orderOf(server, 'A-3')
  expect(back.work_order).toMatchObject({ status: 'ON_HOLD', planned_quantity: 100, shipped_at: null })
  expect(back.holds).toMatchObject([{ cause: 'CUSTOMER', released_at: null }])
  expect((await orderOf(server, 'A-2')).work_order).toMatchObject({ status: 'COMPLETED' })

  await importTable(
    server,
    'work_order_id,shift_date,shift_type,units_produced,run_time_hours,employees_assigned\nA-4,2026-03-04,1st,10,8,4\n',
  )
  expect(await undoImport(server, first.id)).toMatchObject({
    state: 'undone',
    problem: 'One record stays: somebody changed or used it since.',
  })
  expect((await listed(server, 'work-orders')).map(({ work_order_id: id }) => id)).toEqual(['A-4'])
})

// Catches an order that is put back to its style while its inspections, and the orders that go by the pace of the style, are not.
test('an order that is put back to its style takes its inspections and the due days of others back with it', async () => {
  const server = await httpServer()
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
    (
      await server.inject({
        method,
        url: `/api/v1/${path}`,
        headers: asMaster,
        ...(payload === undefined ? {} : { payload }),
      })
    ).json()
  const header = 'work_order_id,client_id,style_model,planned_quantity,planned_start_date,planned_ship_date\n'
  await importTable(
    server,
    `${header}R-1,LINE-A,ROPER,100,2026-03-02,2026-03-20\nR-2,LINE-A,ROPER,240,2026-03-10,\n`,
  )
  await ask('PUT', 'styles', { client_id: 'LINE-A', style_model: 'ROPER', opportunities_per_unit: 5 })
  const shift = { shift_date: '2026-03-04', shift_type: 'SHIFT_1ST' }
  await ask('POST', 'production/entry', {
    ...shift,
    work_order_id: 'R-1',
    units_produced: 10,
    run_time_hours: 8,
    employees_assigned: 2,
  })
  await ask('POST', 'inspections', {
    ...shift,
    client_id: 'LINE-A',
    work_order_id: 'R-1',
    units_inspected: 10,
    units_passed: 9,
    defects: 1,
  })
  const dueOn = async () => (await orderOf(server, 'R-2')).work_order.due_on
  const opportunities = async () =>
    (await ask('GET', 'kpi/dpmo?client_id=LINE-A&date_from=2026-03-01&date_to=2026-03-31')).summary
      .total_opportunities
  // 240 units × 8 h ÷ 10 units = 192 hours of the clock, which are 8 days
  expect([await dueOn(), await opportunities()]).toEqual(['2026-03-18', 10 * 5])

  const boots = await importTable(server, `${header}R-1,LINE-A,BOOT,100,2026-03-02,2026-03-20\n`, {
    conflicts: 'overwrite',
  })
  expect(boots).toMatchObject({ state: 'done', corrected: 1 })
  // 240 units × 0.25 h = 60 hours, which end on the third day
  expect([await dueOn(), await opportunities()]).toEqual(['2026-03-12', 10])

  expect(await undoImport(server, boots.id)).toMatchObject({ state: 'undone', problem: null })
  expect([await dueOn(), await opportunities()]).toEqual(['2026-03-18', 10 * 5])
})
