import { expect, test } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { sendTable, settledImport } from '../support/importing.ts'
import { actOnImport, answerTo, chartOf, importSubgroups, valuesOf } from '../support/subgroupImports.ts'

// Catches rows that are read wrong, stored for another time, or not at all.
test('a CSV file of subgroups becomes points, and is undone as a whole', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2 })
  const rows = [
    'Zeitpunkt;x1;x2;Charge',
    '04.03.2026 06:00;10,5;10,75;B-1',
    '04.03.2026 07:00;1.010,5;11;B-1',
  ]
  const taken = await sendTable(server, `${rows.join('\r\n')}\r\n`, { time_zone: 'Europe/Berlin' })
  expect(taken.json()).toMatchObject({ layout: 'subgroups', total: 2, refused: 0 })
  expect(taken.statusCode).toBe(202)
  const done = await settledImport(server, taken.json().id)
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
  expect(await settledImport(server, done.id)).toMatchObject({ state: 'undone', undone_by: 'master' })
  const after = await chartOf(server, id)
  expect(after.points.map((point: { excluded: boolean }) => point.excluded)).toEqual([true, true])
})

// Catches values that land in another subgroup, with and without a column that tells them apart.
test('single measurements are gathered into subgroups', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2 })
  const done = await importSubgroups(
    server,
    'subgroup,time,value\n1,2026-03-04 06:00,10\n2,2026-03-04 07:00,20\n1,2026-03-04 06:00,12\n2,2026-03-04 07:00,22\n',
  )
  expect(done).toMatchObject({ state: 'done', layout: 'measurements', stored: 2 })
  expect(await valuesOf(server, id)).toEqual([11, 21])
  await importSubgroups(server, 'time,value\n2026-03-04 08:00,30\n2026-03-04 08:00,32\n')
  expect(await valuesOf(server, id)).toEqual([11, 21, 31])
})

// Catches columns that feed the wrong characteristic, and blanks that become zeros.
test('a column for each characteristic feeds each of them', async () => {
  const server = await httpServer()
  const one = { chart_type: 'i_mr', subgroup_size: 1 } as const
  const bore = await server.addCharacteristic({ ...one, code: 'BORE', name: 'Bore' })
  const pin = await server.addCharacteristic({ ...one, code: 'PIN', name: 'Pin' })
  const done = await importSubgroups(
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
  const done = await importSubgroups(
    server,
    'date\tdefects\tinspected\n2026-03-04\t3\t50\n2026-03-05\t0\t100\n',
  )
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
  const read = async (kit: string) => (await answerTo(server, `/api/samples/${kit}`)).sample
  await server.inject({
    method: 'POST',
    url: '/api/samples',
    headers: asMaster,
    payload: { kitNumber: '7', name: 'Before' },
  })
  const done = await importSubgroups(
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
  await actOnImport(server, done.id, 'undo')
  expect(await settledImport(server, done.id)).toMatchObject({ state: 'undone' })
  expect(await read('7')).toMatchObject({ name: 'Before' })
  expect((await server.inject({ method: 'GET', url: '/api/samples/8' })).statusCode).toBe(404)
})
