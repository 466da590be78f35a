import { expect, test } from 'vitest'
import { httpServer } from '../support/httpServer.ts'
import { sendTable } from '../support/importing.ts'
import { chartOf, importSubgroups, valuesOf } from '../support/subgroupImports.ts'

// Catches 1.234 read as 1234 or as 1.234 unasked, and days taken for months.
test('what only a person can tell is asked, and nothing is stored before', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const text = 'time;value\n03/04/2026 06:00;1.234\n03/04/2026 07:00;2.345\n'
  const asked = await sendTable(server, text)
  expect(asked.statusCode).toBe(422)
  expect(asked.json().error.details.map((one: { field: string }) => one.field)).toEqual([
    'columns.0.date_order',
    'columns.1.decimal',
  ])
  expect(await valuesOf(server, id)).toEqual([])
  await importSubgroups(server, text, { date_order: 'dmy', decimal: 'comma' })
  expect(await valuesOf(server, id)).toEqual([1234, 2345])
  expect((await chartOf(server, id)).points[0].timestamp).toBe('2026-04-03T06:00:00.000Z')
})

// Catches faults that are not told, or told of another cell, and good rows that go with them.
test('every fault is told by row and column; the good rows can be imported without them', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2, plausible_min: 0, plausible_max: 100 })
  const text = [
    'time,x1,x2',
    '2026-03-04 06:00,10,12',
    '2026-03-04 07:00,10,1200',
    '2026-03-04 08:00,10,',
    '2026-03-04 09:00,ten,12',
    '2999-03-04 09:00,10,12',
    '2026-03-04 10:00,<0.5,12',
    ',10,12',
  ].join('\n')
  const refused = await sendTable(server, text, { time_zone: 'UTC' })
  expect(refused.statusCode).toBe(422)
  expect(refused.json().error.details.map((one: { field: string }) => one.field)).toEqual([
    'row 3, x2',
    'row 4, x2',
    'row 5, x1',
    'row 6, time',
    'row 7, x1',
    'row 8, time',
  ])
  expect(await valuesOf(server, id)).toEqual([])
  const done = await importSubgroups(server, text, { rows: 'good' })
  expect(done).toMatchObject({ state: 'done', stored: 1, refused: 6 })
  expect(done.faults).toHaveLength(6)
  expect(await valuesOf(server, id)).toEqual([11])
})
