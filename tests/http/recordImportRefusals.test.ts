import { expect, test } from 'vitest'
import { userCaller } from '../support/callers.ts'
import { asMaster, type HttpServer } from '../support/httpServer.ts'
import {
  entriesOf,
  entryHeader,
  importTable,
  listed,
  orderTable,
  sendTable,
  undoImport,
  withOrders,
} from '../support/importing.ts'
import { accessOf } from '../support/orderAccess.ts'
import { productionRows } from '../support/productionRows.ts'

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
  const refused = await sendTable(server, orderTable, {}, operator)
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

// Catches targets that come in by a table though they cannot be typed, and an undo that stumbles over one of an older version.
test('a target beyond its bounds is refused by its row, and one that was there before can be put back', async () => {
  const server = await withOrders()
  const head = 'client_id,kpi,target,valid_from'
  const refused = await sendTable(
    server,
    [head, 'LINE-A,fpy,95,2026-01-01', 'LINE-A,availability,900,2026-01-01'].join('\n'),
  )
  expect(refused.statusCode).toBe(422)
  expect(refused.json().error.details).toMatchObject([
    {
      field: 'row 3, target',
      constraint: 'target must be from 0 to 100 percent for availability. Correct the cell.',
    },
  ])
  productionRows(server.db).insert('kpi_target', {
    ...{ client_id: 'LINE-A', kpi: 'fpy', valid_from: '2026-01-01', target: 900 },
    ...{ created_by: 'test', created_at: 0 },
  })
  const done = await importTable(server, `${head}\nLINE-A,fpy,95,2026-01-01\n`, { conflicts: 'overwrite' })
  expect(done).toMatchObject({ state: 'done', refused: 0 })
  expect(await listed(server, 'kpi/targets?client_id=LINE-A')).toMatchObject([{ target: 95 }])
  expect(await undoImport(server, done.id)).toMatchObject({ state: 'undone', problem: null })
  expect(await listed(server, 'kpi/targets?client_id=LINE-A')).toMatchObject([{ target: 900 }])
})

// Catches a table by which a line learns the orders, steps and quantities of another one: it need only guess the ids of its jobs.
test('a job whose id another line has is refused, and nothing of that line is told', async () => {
  const server = await withOrders()
  const call = (method: 'POST' | 'PUT', path: string, payload: object, headers: object = asMaster) =>
    server.inject({ method, url: `/api/v1${path}`, headers: { ...headers }, payload })
  await call('POST', '/work-orders', {
    ...{ work_order_id: 'SECRET-ORDER', client_id: 'SECRET-LINE', style_model: 'S', planned_quantity: 7 },
  })
  await call('PUT', '/jobs', {
    ...{ job_id: 'J-1', work_order_id: 'SECRET-ORDER', operation_id: 'SECRET-STEP', planned_quantity: 7 },
  })
  const leader = await accessOf(server, 'LEADER_DATACONFIG', 'LINE-A')
  const refused = await call('PUT', '/jobs', { job_id: 'J-1', work_order_id: 'WO-1' }, leader)
  expect(refused.statusCode).toBe(409)
  const sentence = 'The job J-1 belongs to another work order. Choose another id.'
  expect(refused.json().error.message).toBe(sentence)
  expect(refused.body).not.toContain('SECRET')
  const text = 'job_id,work_order_id,operation_id,planned_quantity\nJ-1,WO-1,CUT,100\n'
  // The screen's check shows what is stored beside what the table says.
  const caller = userCaller('LEADER_DATACONFIG', 'LINE-A', 99)
  const { handlers } = server.station
  const { draft_id, mapping } = await handlers['import.understand'](caller, { text })
  const checked = await handlers['import.check'](caller, { draft_id, mapping, corrections: [] })
  expect(JSON.stringify(checked)).not.toContain('SECRET')
  expect(checked.faults).toMatchObject([{ row: 2, column_name: 'job_id', message: sentence }])
  for (const conflicts of ['skip', 'overwrite']) {
    const answer = await sendTable(server, text, { conflicts }, leader)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).not.toContain('SECRET')
    expect(answer.json().error.details).toMatchObject([{ field: 'row 2, job_id', constraint: sentence }])
  }
})
