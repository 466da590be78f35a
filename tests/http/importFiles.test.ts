import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { sendTable, settledImport } from '../support/importing.ts'
import { chartOf, valuesOf } from '../support/subgroupImports.ts'

const at = (hour: number) => `2026-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`

// Catches dates that shift by a zone, numbers that are read by a locale, and sheets that are not found.
test('a real XLSX workbook is read with its numbers and dates', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const cell = (hour: number, value: number) => [
    { value: new Date(at(hour)), type: Date, format: 'yyyy-mm-dd hh:mm' },
    { value, type: Number },
  ]
  const file = await writeXlsxFile([
    [{ value: 'Time' }, { value: 'Value' }],
    cell(6, 1.234),
    cell(7, 2),
  ]).toBuffer()
  const taken = await sendTable(
    server,
    file,
    { time_zone: 'UTC' },
    {
      ...asMaster,
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  )
  expect(taken.statusCode).toBe(202)
  await settledImport(server, taken.json().id)
  const { points } = await chartOf(server, id)
  expect(points.map((point: { timestamp: string; value: number }) => [point.timestamp, point.value])).toEqual(
    [
      [at(6), 1.234],
      [at(7), 2],
    ],
  )
})

// Catches bodies that take the station down, or are stored as something.
test.each([
  ['nothing', Buffer.alloc(0), 400],
  ['blanks', Buffer.from(' \n \n'), 400],
  ['a header alone', Buffer.from('time,value\n'), 422],
  ['a ZIP file cut off', Buffer.from('504b030414000000', 'hex'), 400],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + 13) % 256)), 422],
  ['words', Buffer.from('hello world'), 422],
] as const)('%s is refused in a sentence', async (_name, body, status) => {
  const server = await httpServer()
  await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const answer = await sendTable(server, body)
  expect(answer.statusCode).toBe(status)
  expect(answer.json().error.message.length).toBeGreaterThan(10)
})

// Catches a browser's form, or a script's `curl -F`, that is refused although it holds a table and its options.
test('a table comes as a file of a form, with its options as fields', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2 })
  const form = new FormData()
  form.set('characteristic_id', String(id))
  form.set('decimal', 'comma')
  form.set('columns', JSON.stringify({ x1: { role: 'value' }, x2: { role: 'value' } }))
  form.set('file', new File(['x1;x2\n10,5;10,7\n'], 'bores.csv', { type: 'text/csv' }))
  const port = await server.listen()
  const taken = await fetch(`http://127.0.0.1:${port}/api/v1/imports`, {
    method: 'POST',
    headers: asMaster,
    body: form,
  })
  const status = await taken.json()
  expect(status).toMatchObject({ file_name: 'bores.csv', total: 1 })
  expect(taken.status).toBe(202)
  expect(await settledImport(server, status.id)).toMatchObject({ state: 'done', stored: 1 })
  expect(await valuesOf(server, id)).toEqual([10.6])
})

// Catches a form without a file that ends in a fault of ours.
test('a form without a file is refused with what it lacks', async () => {
  const server = await httpServer()
  const port = await server.listen()
  const form = new FormData()
  form.set('decimal', 'comma')
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/imports`, {
    method: 'POST',
    headers: asMaster,
    body: form,
  })
  expect(answer.status).toBe(400)
  expect((await answer.json()).error.message).toMatch(/a part named "file"/)
})
