import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { userCaller } from '../support/callers.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'

const post = (
  server: HttpServer,
  text: string | Buffer,
  query: Record<string, string> = {},
  headers: Record<string, string> = asMaster,
) =>
  server.inject({
    method: 'POST',
    url: `/api/v1/imports?${new URLSearchParams(query)}`,
    headers: { 'content-type': 'text/csv', ...headers },
    payload: text,
  })

const get = async (server: HttpServer, url: string) =>
  (await server.inject({ method: 'GET', url, headers: asMaster })).json()

/** Asks for the status of an import until it has come to its end. */
const settled = async (server: HttpServer, id: number) => {
  for (;;) {
    const status = await get(server, `/api/v1/imports/${id}`)
    if (!['running', 'cancelling', 'undoing'].includes(status.state)) return status
    await new Promise(setImmediate)
  }
}

const chartOf = (server: HttpServer, id: number) =>
  get(server, `/api/v1/characteristics/${id}/chart?last=500`)

// Catches rows that are read wrong, stored for another time, or not at all.
test('a CSV file of subgroups becomes points, and is undone as a whole', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2 })
  const rows = [
    'Zeitpunkt;x1;x2;Charge',
    '04.03.2026 06:00;10,5;10,75;B-1',
    '04.03.2026 07:00;1.010,5;11;B-1',
  ]
  const taken = await post(server, `${rows.join('\r\n')}\r\n`, { time_zone: 'Europe/Berlin' })
  expect(taken.json()).toMatchObject({ layout: 'subgroups', total: 2, refused: 0 })
  expect(taken.statusCode).toBe(202)
  const done = await settled(server, taken.json().id)
  expect(done).toMatchObject({ state: 'done', stored: 2, done: 2 })
  const chart = await chartOf(server, id)
  expect(
    chart.points.map((point: { timestamp: string; value: number }) => [point.timestamp, point.value]),
  ).toEqual([
    ['2026-03-04T05:00:00.000Z', 10.625],
    ['2026-03-04T06:00:00.000Z', 510.75],
  ])
  const undone = await server.inject({
    method: 'POST',
    url: `/api/v1/imports/${done.id}/undo`,
    headers: asMaster,
    payload: {},
  })
  expect(undone.statusCode).toBe(202)
  expect(await settled(server, done.id)).toMatchObject({ state: 'undone', undone_by: 'master' })
  const after = await chartOf(server, id)
  expect(after.points.map((point: { excluded: boolean }) => point.excluded)).toEqual([true, true])
})

const at = (hour: number) => `2026-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`

const valuesOf = async (server: HttpServer, id: number) => {
  const { points } = await chartOf(server, id)
  return points
    .filter((point: { excluded: boolean }) => !point.excluded)
    .map((point: { value: number }) => point.value)
}

const importAll = async (server: HttpServer, text: string | Buffer, query: Record<string, string> = {}) => {
  const taken = await post(server, text, { time_zone: 'UTC', ...query })
  expect(taken.json()).toMatchObject({ state: 'running' })
  return settled(server, taken.json().id)
}

const act = (
  server: HttpServer,
  id: number,
  what: 'cancel' | 'undo',
  headers: Record<string, string> = asMaster,
) =>
  server.inject({
    method: 'POST',
    url: `/api/v1/imports/${id}/${what}`,
    headers,
    ...(what === 'undo' ? { payload: {} } : {}),
  })

// Catches values that land in another subgroup, with and without a column that tells them apart.
test('single measurements are gathered into subgroups', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2 })
  const done = await importAll(
    server,
    'subgroup,time,value\n1,2026-03-04 06:00,10\n2,2026-03-04 07:00,20\n1,2026-03-04 06:00,12\n2,2026-03-04 07:00,22\n',
  )
  expect(done).toMatchObject({ state: 'done', layout: 'measurements', stored: 2 })
  expect(await valuesOf(server, id)).toEqual([11, 21])
  await importAll(server, 'time,value\n2026-03-04 08:00,30\n2026-03-04 08:00,32\n')
  expect(await valuesOf(server, id)).toEqual([11, 21, 31])
})

// Catches columns that feed the wrong characteristic, and blanks that become zeros.
test('a column for each characteristic feeds each of them', async () => {
  const server = await httpServer()
  const one = { chart_type: 'i_mr', subgroup_size: 1 } as const
  const bore = await server.addCharacteristic({ ...one, code: 'BORE', name: 'Bore' })
  const pin = await server.addCharacteristic({ ...one, code: 'PIN', name: 'Pin' })
  const done = await importAll(
    server,
    'Time;Bore [mm];Pin;Remark\n2026-03-04 06:00;10,5;0;first\n2026-03-04 07:00;;3,25;\n',
  )
  expect(done).toMatchObject({ state: 'done', layout: 'wide', stored: 3 })
  expect(await valuesOf(server, bore.id)).toEqual([10.5])
  expect(await valuesOf(server, pin.id)).toEqual([0, 3.25])
})

// Catches sizes that are lost, which would move every limit of the chart.
test('counts keep their sizes', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'p', subgroup_size: 100 })
  const done = await importAll(server, 'date\tdefects\tinspected\n2026-03-04\t3\t50\n2026-03-05\t0\t100\n')
  expect(done).toMatchObject({ state: 'done', layout: 'counts', stored: 2 })
  const { points } = await chartOf(server, id)
  expect(points.map((point: { n: number; value: number }) => [point.n, point.value])).toEqual([
    [50, 0.06],
    [100, 0],
  ])
})

// Catches an alias of the sample manager that is not known, and an undo that leaves pieces behind or takes older ones away.
test('records of the sample manager become pieces, and undoing puts back what was there', async () => {
  const server = await httpServer()
  const read = async (kit: string) => (await get(server, `/api/samples/${kit}`)).sample
  await server.inject({
    method: 'POST',
    url: '/api/samples',
    headers: asMaster,
    payload: { kitNumber: '7', name: 'Before' },
  })
  const done = await importAll(
    server,
    'Kit Number,Full Name,Location,FTDNA HG,DYS393,Y-GATA-H4,CDYa,Shelf\n7,After,Circassia,J-M172,12,11,36,A1\n8,New,Norway,R-U106,13,10,37,A2\n',
  )
  expect(done).toMatchObject({ state: 'done', layout: 'pieces', stored: 2 })
  expect(await read('8')).toMatchObject({
    name: 'New',
    country: 'Norway',
    haplogroup: 'R-U106',
    markers: { DYS393: '13', 'Y-GATA-H4': '10', CDYa: '37' },
    Shelf: 'A2',
  })
  await act(server, done.id, 'undo')
  expect(await settled(server, done.id)).toMatchObject({ state: 'undone' })
  expect(await read('7')).toMatchObject({ name: 'Before' })
  expect((await server.inject({ method: 'GET', url: '/api/samples/8' })).statusCode).toBe(404)
})

// Catches 1.234 read as 1234 or as 1.234 unasked, and days taken for months.
test('what only a person can tell is asked, and nothing is stored before', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const text = 'time;value\n03/04/2026 06:00;1.234\n03/04/2026 07:00;2.345\n'
  const asked = await post(server, text)
  expect(asked.statusCode).toBe(422)
  expect(asked.json().error.details.map((one: { field: string }) => one.field)).toEqual([
    'columns.0.date_order',
    'columns.1.decimal',
  ])
  expect(await valuesOf(server, id)).toEqual([])
  await importAll(server, text, { date_order: 'dmy', decimal: 'comma' })
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
  const refused = await post(server, text, { time_zone: 'UTC' })
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
  const done = await importAll(server, text, { rows: 'good' })
  expect(done).toMatchObject({ state: 'done', stored: 1, refused: 6 })
  expect(done.faults).toHaveLength(6)
  expect(await valuesOf(server, id)).toEqual([11])
})

// Catches doubles from a file that is sent twice, corrections that are lost, and an undo that does not put back.
test('duplicates are skipped; conflicts are skipped, kept or overwritten, and undoing puts back', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const table = (second: number) => `time,value\n2026-03-04 06:00,10\n2026-03-04 07:00,${second}\n`
  await importAll(server, table(11))
  expect(await importAll(server, table(11))).toMatchObject({ stored: 0, skipped: 2 })
  expect(await importAll(server, table(12))).toMatchObject({ stored: 0, skipped: 2 })
  const over = await importAll(server, table(13), { conflicts: 'overwrite' })
  expect(over).toMatchObject({ stored: 0, corrected: 1, skipped: 1 })
  expect(await valuesOf(server, id)).toEqual([10, 13])
  await act(server, over.id, 'undo')
  await settled(server, over.id)
  expect(await valuesOf(server, id)).toEqual([10, 11])
  await importAll(server, table(14), { conflicts: 'keep' })
  expect(await valuesOf(server, id)).toEqual([10, 11, 14])
})

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
  const taken = await post(
    server,
    file,
    { time_zone: 'UTC' },
    {
      ...asMaster,
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  )
  expect(taken.statusCode).toBe(202)
  await settled(server, taken.json().id)
  const { points } = await chartOf(server, id)
  expect(points.map((point: { timestamp: string; value: number }) => [point.timestamp, point.value])).toEqual(
    [
      [at(6), 1.234],
      [at(7), 2],
    ],
  )
})

const longTable = (rows: number): string =>
  [
    'time,value',
    ...Array.from(
      { length: rows },
      (_, i) => `${new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString()},${(i % 97) / 8}`,
    ),
  ].join('\n')

// Catches half of a batch that counts after it was cancelled.
test('a cancelled import leaves nothing that counts', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const taken = await post(server, longTable(30_000))
  expect((await act(server, taken.json().id, 'cancel')).json()).toMatchObject({ state: 'cancelling' })
  const ended = await settled(server, taken.json().id)
  expect(ended.state).toBe('cancelled')
  expect(ended.done).toBeLessThan(30_000)
  expect(await valuesOf(server, id)).toEqual([])
  expect((await get(server, '/api/v1/violations?status=open')).total).toBe(0)
  expect((await act(server, taken.json().id, 'cancel')).statusCode).toBe(409)
})

// Catches violations of others that still count undone points, or are missing because those points hid them.
test('after an undo the chart is judged as if the import had never been', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  await server.inject({
    method: 'POST',
    url: `/api/v1/characteristics/${id}/limits`,
    headers: asMaster,
    payload: { method: 'given', center_line: 10, sigma: 1 },
  })
  const row = (minute: number, value: number) => `2026-03-04 06:${String(minute).padStart(2, '0')},${value}\n`
  const own = Array.from({ length: 12 }, (_, i) => row(2 * i, 10.5)).join('')
  await importAll(server, `time,value\n${own}`)
  const violations = async () =>
    (await get(server, '/api/v1/violations?status=open&limit=500')).results
      .map((one: { sample_id: number; rule_id: number }) => `${one.sample_id} ${one.rule_id}`)
      .sort()
  const before = await violations()
  expect(before.length).toBeGreaterThan(0)
  const between = Array.from({ length: 12 }, (_, i) => row(2 * i + 1, i === 3 ? 20 : 9.5)).join('')
  const second = await importAll(server, `time,value\n${between}`)
  expect(await violations()).not.toEqual(before)
  await act(server, second.id, 'undo')
  await settled(server, second.id)
  expect(await violations()).toEqual(before)
})

// Catches another client's files and faults shown to people who must not see them, and drafts that anybody may use.
test('imports and drafts are their own', async () => {
  const { station } = await httpServer()
  const acme = userCaller('LEADER_DATACONFIG', 'ACME', 1)
  const other = userCaller('LEADER_DATACONFIG', 'OTHER', 2)
  await station.handlers['characteristic.create'](acme, {
    code: 'A1',
    name: 'A',
    chart_type: 'i_mr',
    subgroup_size: 1,
    client_id: 'ACME',
  })
  const { draft_id, mapping } = await station.handlers['import.understand'](acme, { text: 'value\n10\n11' })
  const check = { draft_id, mapping, corrections: [] }
  await expect(station.handlers['import.check'](other, check)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await station.handlers['import.check'](acme, check)).toMatchObject({
    total: 2,
    good: 2,
    fault_count: 0,
  })
  const started = await station.handlers['import.start'](acme, {
    ...check,
    rows: 'all',
    duplicates: 'skip',
    conflicts: 'skip',
  })
  expect(() => station.handlers['import.status'](other, { import_id: started.id })).toThrow('no import')
  expect(await station.handlers['import.list'](other, { limit: 10 })).toEqual([])
  expect(await station.handlers['import.list'](acme, { limit: 10 })).toHaveLength(1)
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
  const answer = await post(server, body)
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
  expect(await settled(server, status.id)).toMatchObject({ state: 'done', stored: 1 })
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
