import { expect, test } from 'vitest'
import { type RecordLayout, recordLayouts } from '../../src/contract/importKind.ts'
import { templateOf } from '../../src/renderer/features/imports/template.ts'
import { httpServer } from '../support/httpServer.ts'
import { importTable, listed, undoImport, withOrders } from '../support/importing.ts'

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
