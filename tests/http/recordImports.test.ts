import { expect, test } from 'vitest'
import { type RecordLayout, recordLayouts } from '../../src/contract/importKind.ts'
import { templateOf } from '../../src/renderer/features/imports/template.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { importTable, listed, sendTable, settledImport, undoImport } from '../support/importing.ts'

const orders = [
  'work_order_id,client_id,style_model,planned_quantity,planned_start_date,planned_ship_date,ideal_cycle_time',
  'WO-1,LINE-A,ROPER,1000,2026-03-01,2026-03-20,0.25',
  'WO-2,LINE-A,ROPER,500,2026-03-01,2026-03-25,',
].join('\n')

/** A station with two orders, which came in by a table themselves. */
const withOrders = async (): Promise<HttpServer> => {
  const server = await httpServer()
  expect(await importTable(server, orders)).toMatchObject({ state: 'done', layout: 'work_orders', stored: 2 })
  return server
}

interface Kind {
  readonly layout: string
  readonly table: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly path: string
  readonly stored: readonly object[]
  readonly undone: readonly object[]
}

const kinds: readonly Kind[] = [
  {
    layout: 'production_entries',
    table: [
      'Auftrag;Schichtdatum;Schicht;Gutmenge;Ausschuss;Laufzeit (h);Mitarbeiter;anwesend;Bemerkung',
      'WO-1;02.03.2026;Frühschicht;98;2;8,5;10;9;spät begonnen',
      'WO-2;03.03.2026;Spätschicht;1.200;;7,25 h;8;;',
    ],
    path: 'production/entries?date_from=2026-03-01&date_to=2026-03-31',
    stored: [
      {
        work_order_id: 'WO-2',
        shift_date: '2026-03-03',
        shift_type: 'SHIFT_2ND',
        units_produced: 1200,
        units_defective: 0,
        run_time_hours: 7.25,
        employees_present: null,
        notes: null,
      },
      {
        work_order_id: 'WO-1',
        shift_date: '2026-03-02',
        shift_type: 'SHIFT_1ST',
        units_produced: 100,
        units_defective: 2,
        run_time_hours: 8.5,
        employees_assigned: 10,
        employees_present: 9,
        notes: 'spät begonnen',
      },
    ],
    undone: [],
  },
  {
    layout: 'clients',
    table: ['client_id,name,ideal_cycle_time', 'LINE-B,"Boots, B",0.3'],
    path: 'clients?include_retired=true',
    stored: [{ client_id: 'LINE-B', name: 'Boots, B', ideal_cycle_time: 0.3 }, { client_id: 'LINE-A' }],
    undone: [{ client_id: 'LINE-B', retired: true }, { client_id: 'LINE-A' }],
  },
  {
    layout: 'line_shifts',
    table: ['Schicht;Stunden;Beginn', 'Früh;7,5;06:00', '2. Schicht;7,75;14:00'],
    query: { client_id: 'LINE-A' },
    path: 'line-shifts?client_id=LINE-A',
    stored: [
      { shift_type: 'SHIFT_1ST', hours: 7.5, starts_at: '06:00' },
      { shift_type: 'SHIFT_2ND', hours: 7.75, starts_at: '14:00' },
      { shift_type: 'SAT_OT' },
      { shift_type: 'SUN_OT' },
      { shift_type: 'OTHER' },
    ],
    undone: [{ shift_type: 'SHIFT_1ST', hours: 8.5 }, { shift_type: 'SHIFT_2ND', hours: 8 }, {}, {}, {}],
  },
  {
    layout: 'styles',
    table: ['Line,Style,Name,Cycle time (h),Opportunities', 'LINE-A,CHELSEA,Chelsea boot,0.2,14'],
    path: 'styles?client_id=LINE-A&include_retired=true',
    stored: [
      {
        style_model: 'CHELSEA',
        name: 'Chelsea boot',
        ideal_cycle_time: 0.2,
        opportunities_per_unit: 14,
        retired: false,
      },
      { style_model: 'ROPER' },
    ],
    undone: [
      { style_model: 'CHELSEA', retired: true },
      { style_model: 'ROPER', retired: false },
    ],
  },
  {
    layout: 'operations',
    table: ['client_id,operation_id,name,sequence', 'LINE-A,CUT,Cutting,10', 'LINE-A,SEW,Sewing,20'],
    path: 'operations?client_id=LINE-A&include_retired=true',
    stored: [
      { operation_id: 'CUT', name: 'Cutting', sequence: 10 },
      { operation_id: 'SEW', name: 'Sewing', sequence: 20 },
    ],
    undone: [
      { operation_id: 'CUT', retired: true },
      { operation_id: 'SEW', retired: true },
    ],
  },
  {
    layout: 'jobs',
    table: ['job_id,work_order_id,planned_quantity', 'WO-1-L1,WO-1,600'],
    path: 'jobs?include_retired=true',
    stored: [{ job_id: 'WO-1-L1', work_order_id: 'WO-1', client_id: 'LINE-A', planned_quantity: 600 }],
    undone: [{ job_id: 'WO-1-L1', retired: true }],
  },
  {
    layout: 'downtime_events',
    table: [
      'Linie\tDatum\tSchicht\tKategorie\tGrund\tMinuten\tBeginn',
      'LINE-A\t02.03.2026\tFrühschicht\tMaschine\tNadel gebrochen\t25 min\t02.03.2026 09:15',
    ],
    query: { time_zone: 'Europe/Berlin' },
    path: 'downtime?client_id=LINE-A&date_from=2026-03-01&date_to=2026-03-31',
    stored: [
      {
        shift_date: '2026-03-02',
        shift_type: 'SHIFT_1ST',
        category: 'EQUIPMENT',
        reason: 'Nadel gebrochen',
        minutes: 25,
        started_at: '2026-03-02T08:15:00.000Z',
      },
    ],
    undone: [],
  },
  {
    layout: 'holds',
    table: [
      'work_order_id,cause,reason,held_at,released_at',
      'WO-1,customer,Colour,2026-03-03 10:00,2026-03-05 14:00',
    ],
    query: { time_zone: 'UTC' },
    path: 'holds?work_order_id=WO-1',
    stored: [
      {
        cause: 'CUSTOMER',
        reason: 'Colour',
        held_at: '2026-03-03T10:00:00.000Z',
        released_at: '2026-03-05T14:00:00.000Z',
      },
    ],
    undone: [],
  },
  {
    layout: 'attendance',
    table: [
      'client_id,shift_date,shift_type,employee_id,scheduled_hours,absent_hours,absence_reason,is_excused',
      'LINE-A,2026-03-02,1st,E-1,8,0,,',
      'LINE-A,2026-03-02,1st,E-2,8,4.5,Ill,yes',
    ],
    path: 'attendance?client_id=LINE-A&date_from=2026-03-01&date_to=2026-03-31',
    stored: [
      { employee_id: 'E-2', absent_hours: 4.5, absence_reason: 'Ill', is_excused: true },
      { employee_id: 'E-1', absent_hours: 0, is_excused: false },
    ],
    undone: [],
  },
  {
    layout: 'inspections',
    table: [
      'Line,Date,Shift,Work Order,Inspected,Passed,Defects,Reworked',
      'LINE-A,2026-03-02,1st,WO-1,100,97,4,2',
    ],
    path: 'inspections?client_id=LINE-A&date_from=2026-03-01&date_to=2026-03-31',
    stored: [
      {
        work_order_id: 'WO-1',
        style_model: 'ROPER',
        units_inspected: 100,
        units_passed: 97,
        defects: 4,
        units_reworked: 2,
      },
    ],
    undone: [],
  },
  {
    layout: 'kpi_targets',
    table: [
      'Linie;Kennzahl;Ziel;gültig ab',
      'LINE-A;Effizienz;85,5 %;01.01.2026',
      'LINE-A;OTD;95;01.01.2026',
    ],
    path: 'kpi/targets?client_id=LINE-A',
    stored: [
      { kpi: 'efficiency', target: 85.5, valid_from: '2026-01-01' },
      { kpi: 'on_time_delivery', target: 95 },
    ],
    undone: [],
  },
]

// Catches columns that are taken for others, words that are not understood, numbers and days read by the wrong country, and an undo
// that leaves something behind.
test.each(kinds)('$layout come in from a table, are known again, and go as a whole', async (kind) => {
  const server = await withOrders()
  const text = kind.table.join('\r\n')
  const done = await importTable(server, text, kind.query)
  expect(done).toMatchObject({
    state: 'done',
    layout: kind.layout,
    stored: kind.table.length - 1,
    refused: 0,
  })
  expect(await listed(server, kind.path)).toMatchObject(kind.stored)
  // The same table once more finds all of it there.
  const again = await importTable(server, text, kind.query)
  expect(again).toMatchObject({ stored: 0, skipped: kind.table.length - 1 })
  const undone = await undoImport(server, done.id)
  expect(undone).toMatchObject({ state: 'undone', problem: null, undone_by: 'master' })
  expect(await listed(server, kind.path)).toMatchObject(kind.undone)
})

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

const entryHeader =
  'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned,notes'

const entriesOf = (server: HttpServer) =>
  listed(server, 'production/entries?date_from=2026-03-01&date_to=2026-03-31')

// Catches an entry that is there twice, one that is overwritten unasked, and one that a leader verified and that an undo takes away.
test('entries that are there are skipped, kept beside each other, or overwritten; what was verified stays', async () => {
  const server = await withOrders()
  const row = (units: number, note = '') => `${entryHeader}\nWO-1,2026-03-02,1st,${units},2,8.5,10,${note}\n`
  await importTable(server, row(100))
  expect(await importTable(server, row(100), { duplicates: 'keep' })).toMatchObject({ stored: 1, skipped: 0 })
  expect(await entriesOf(server)).toHaveLength(2)
  expect(await importTable(server, row(120))).toMatchObject({ stored: 0, skipped: 1 })
  const kept = await importTable(server, row(120), { conflicts: 'keep' })
  expect(kept).toMatchObject({ stored: 1 })
  expect(await undoImport(server, kept.id)).toMatchObject({ state: 'undone' })
  const newer = await importTable(server, row(130, 'recounted'), { conflicts: 'overwrite' })
  expect(newer).toMatchObject({ corrected: 1 })
  const units = async () => (await entriesOf(server)).map(({ units_produced: made }) => made).sort()
  expect(await units()).toEqual([100, 130])
  const [verified] = (await entriesOf(server)).filter(({ units_produced: made }) => made === 130)
  await server.inject({
    method: 'POST',
    url: `/api/v1/production/entry/${verified?.production_entry_id}/verify`,
    headers: asMaster,
  })
  expect(await undoImport(server, newer.id)).toMatchObject({
    problem: 'One record stays: somebody changed or used it since.',
  })
  expect(await units()).toEqual([100, 130])
  const refused = await sendTable(server, row(140), { conflicts: 'overwrite' })
  expect(refused.statusCode).toBe(422)
  expect(refused.json().error.details[0].constraint).toMatch(/was verified by master. Reopen it/)
})

// Catches rows that are stored half, faults that name no cell, and sentences that differ from the API's.
test('every fault is told by row and column in the words of the API, and nothing is stored', async () => {
  const server = await withOrders()
  const rows = [
    'WO-1,2026-03-02,1st,100,150,8.5,10,',
    'NOBODYS,2026-03-02,1st,100,0,8.5,10,',
    'WO-1,2999-03-02,1st,100,0,8.5,10,',
    'WO-1,2026-03-02,Mittag,100,0,8.5,10,',
    'WO-1,02.13.2026,1st,100,0,8.5,10,',
    'WO-1,2026-03-02,1st,1.5,0,8.5 kg,10,',
    'WO-1,2026-03-02,1st,,0,25,10,',
    'WO-1,2026-03-02,1st,100,0,8.5,10,good',
  ]
  const text = [entryHeader, ...rows].join('\n')
  const refused = await sendTable(server, text)
  expect(refused.statusCode).toBe(422)
  const told = refused
    .json()
    .error.details.map(({ field, constraint }: { field: string; constraint: string }) => [field, constraint])
  expect(told).toEqual([
    ['row 2, units_defective', 'units_defective must be <= units_produced (100). Correct the cell.'],
    ['row 3, work_order_id', expect.stringContaining('There is no work order NOBODYS.')],
    ['row 4, shift_date', expect.stringContaining('The day 2999-03-02 has not come yet')],
    [
      'row 5, shift_type',
      'shift_type must be one of SHIFT_1ST, SHIFT_2ND, SAT_OT, SUN_OT, OTHER. Correct the cell.',
    ],
    ['row 6, shift_date', expect.stringContaining('is no day of the calendar')],
    ['row 7, run_time_hours', expect.stringContaining('"8.5 kg" is in kg')],
    ['row 8, units_produced', 'units_produced is missing. Enter it.'],
    ['row 8, run_time_hours', 'run_time_hours must be <= 24. Correct the cell.'],
  ])
  expect(await entriesOf(server)).toEqual([])
  const good = await importTable(server, text, { rows: 'good' })
  expect(good).toMatchObject({ state: 'done', stored: 1, refused: 7 })
  expect(good.faults).toHaveLength(8)
  expect(await entriesOf(server)).toMatchObject([{ notes: 'good' }])
})

// Catches two rows of which the second silently changes what the first one stored.
test('records that may be there once only are named once in a table', async () => {
  const server = await withOrders()
  const twice = 'client_id,style_model,name\nLINE-A,X,One\nLINE-A,X,Two\n'
  const refused = await sendTable(server, twice)
  expect(refused.json().error.details).toEqual([
    {
      field: 'row 3, style_model',
      value: 'X',
      constraint: 'Row 2 names the same style_model already. Take one of the two rows away.',
    },
  ])
  const beside = await sendTable(server, 'client_id,style_model,name\nLINE-A,ROPER,Other\n', {
    conflicts: 'keep',
  })
  expect(beside.json().error.message).toMatch(/cannot bear the same name/)
})

const personOf = async (
  server: HttpServer,
  role: 'OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG',
  line: string | null,
  name: string,
) => {
  const id = server.addUser(role, name)
  if (line !== null) {
    const answer = await server.inject({
      method: 'PATCH',
      url: `/api/v1/users/${id}`,
      headers: asMaster,
      payload: { client_id: line },
    })
    if (answer.statusCode !== 200) throw new Error(answer.body)
  }
  return server.signIn(name)
}

// Catches a line that writes into another one, or learns what is there, by way of a table.
test('a table reaches the line of the person only', async () => {
  const server = await withOrders()
  await importTable(server, 'work_order_id,client_id,style_model,planned_quantity\nB-1,LINE-B,OTHER,10\n')
  const leader = await personOf(server, 'LEADER_DATACONFIG', 'LINE-B', 'lea')
  const faultsOf = async (text: string, query = {}) =>
    (await sendTable(server, text, query, leader)).json().error
  const foreign = await faultsOf(`${entryHeader}\nWO-1,2026-03-02,1st,100,2,8.5,10,\n`)
  const nobodys = await faultsOf(`${entryHeader}\nNONE,2026-03-02,1st,100,2,8.5,10,\n`)
  expect(foreign.details[0].constraint.replace('WO-1', 'NONE')).toBe(nobodys.details[0].constraint)
  const style = await faultsOf('client_id,style_model,name\nLINE-A,X,One\n')
  expect(style.details[0].constraint).toMatch(/your own line LINE-B only/)
  const taken = await faultsOf('work_order_id,style_model,planned_quantity\nWO-1,OTHER,10\n')
  expect(taken.details[0].constraint).toMatch(/WO-1 is taken/)
  const line = await sendTable(server, 'style_model,name\nX,One\n', { client_id: 'LINE-A' }, leader)
  expect(line.statusCode).toBe(403)
  // Without a column of the line, it is one's own.
  const done = await importTable(server, 'style_model,name\nX,One\n', {}, leader)
  expect(done).toMatchObject({ state: 'done', stored: 1 })
  expect(await listed(server, 'styles?client_id=LINE-B')).toMatchObject([
    { style_model: 'OTHER' },
    { name: 'One' },
  ])
})

// Catches a wizard that lets somebody do in a table what they may not do one by one.
test('a kind takes the right that its operation takes', async () => {
  const server = await withOrders()
  const operator = await personOf(server, 'OPERATOR_DATAENTRY', 'LINE-A', 'ann')
  const refused = await sendTable(server, orders, {}, operator)
  expect(refused.statusCode).toBe(403)
  expect(refused.json().error.message).toBe(
    'To import work orders takes the right production.edit, which your role does not have. Ask a leader.',
  )
  const row = (units: number) => `${entryHeader}\nWO-1,2026-03-02,1st,${units},2,8.5,10,\n`
  const done = await importTable(server, row(100), {}, operator)
  expect(done).toMatchObject({ state: 'done', stored: 1 })
  const newer = await sendTable(server, row(120), { conflicts: 'overwrite' }, operator)
  expect(newer.statusCode).toBe(403)
  expect(newer.json().error.message).toMatch(
    /To overwrite production entries takes the right production.edit/,
  )
  const nobody = await personOf(server, 'OPERATOR_DATAENTRY', null, 'bob')
  const without = await sendTable(server, row(100), {}, nobody)
  expect(without.json().error.message).toMatch(/An administrator gives you one under People/)
})

// Catches a template that the wizard itself does not understand, and columns whose names it mistakes for another kind.
test('every template comes in as it is, and tells its kind', async () => {
  const server = await httpServer()
  const inOrder = [
    'clients',
    'line_shifts',
    'styles',
    'operations',
    'work_orders',
    ...recordLayouts.filter(
      (layout) => !['clients', 'line_shifts', 'styles', 'operations', 'work_orders'].includes(layout),
    ),
  ] as RecordLayout[]
  for (const layout of inOrder) {
    const done = await importTable(server, templateOf(layout), { time_zone: 'UTC' })
    expect(done).toMatchObject({ layout, state: 'done', refused: 0, total: 1 })
  }
})

const dayHeader = 'client_id,shift_date,shift_type,category,reason,minutes'

// Catches a table of which half is stored: rows that only together say what cannot be are found when they are stored.
test('a row that is refused late takes all of the table back, unless the good rows are wanted', async () => {
  const server = await withOrders()
  const rows = ['First,900', 'Second,800', 'Third,100'].map((row) => `LINE-A,2026-03-02,1st,EQUIPMENT,${row}`)
  const text = [dayHeader, ...rows].join('\n')
  const failed = await importTable(server, text)
  expect(failed).toMatchObject({
    state: 'failed',
    problem: expect.stringMatching(/^Row 3 was refused: This shift already has 900 minutes of standstill/),
  })
  const path = 'downtime?client_id=LINE-A&date_from=2026-03-01&date_to=2026-03-31'
  expect(await listed(server, path)).toEqual([])
  const good = await importTable(server, text, { rows: 'good' })
  expect(good).toMatchObject({ state: 'done', stored: 2, refused: 1 })
  expect((await listed(server, path)).map(({ reason }) => reason).sort()).toEqual(['First', 'Third'])
})

const manyEntries = (count: number): string =>
  [
    entryHeader,
    ...Array.from({ length: count }, (_, i) => {
      const day = new Date(Date.UTC(2026, 2, 1) + (i % 200) * 86_400_000).toISOString().slice(0, 10)
      return `WO-${1 + (i % 2)},${day},1st,${100 + i},${i % 5},8.5,10,`
    }),
  ].join('\n')

// Catches a cancelled import that leaves entries in the figures, and sums of days that are not taken back with them.
test('a cancelled import leaves nothing that counts, and the audit log whole', async () => {
  const server = await withOrders()
  const taken = await sendTable(server, manyEntries(3_000))
  const { id } = taken.json()
  const cancelled = await server.inject({
    method: 'POST',
    url: `/api/v1/imports/${id}/cancel`,
    headers: asMaster,
  })
  expect(cancelled.statusCode).toBe(200)
  expect(await settledImport(server, id)).toMatchObject({ state: 'cancelled', problem: null })
  const sums = () =>
    connectionOf(server.db)
      .prepare('SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(units), 0) AS units FROM line_day')
      .get()
  expect(sums()).toEqual({ entries: 0, units: 0 })
  const done = await importTable(server, manyEntries(400))
  expect(done).toMatchObject({ state: 'done', stored: 400 })
  expect(sums()).toEqual({ entries: 400, units: 400 * 100 + (400 * 399) / 2 })
  await undoImport(server, done.id)
  expect(sums()).toEqual({ entries: 0, units: 0 })
  const verified = await server.inject({ method: 'GET', url: '/api/v1/audit/verify', headers: asMaster })
  expect(verified.json()).toMatchObject({ valid: true })
})
