import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { productionRows } from '../support/productionRows.ts'

const line = 'BOOT-LINE-A'

const setUp = async () => {
  const server: HttpServer = await httpServer()
  productionRows(server.db).client(line)
  const person = async (role: Parameters<HttpServer['addUser']>[0]) => {
    const id = server.addUser(role)
    connectionOf(server.db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(line, id)
    return server.signIn(role.toLowerCase())
  }
  return { server, person }
}

const workbook = (query: string, headers: Record<string, string> = asMaster) => ({
  method: 'GET' as const,
  url: `/api/v1/reports/production/excel?${query}`,
  headers,
})

const december = `client_id=${line}&date_from=2025-12-01&date_to=2025-12-31`

// Catches a workbook that a browser opens within a page of ours, or that comes without its name.
test('the workbook is a file to be saved, for power users and above', async () => {
  const { server, person } = await setUp()
  const answer = await server.inject(workbook(december, await person('POWERUSER')))
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="Production_Data_2025-12-01_to_2025-12-31.xlsx"',
    'x-content-type-options': 'nosniff',
  })
  const sheets = await readExcelFile(answer.rawPayload)
  expect(sheets.map(({ sheet }) => sheet)).toContain('Work orders')
  for (const role of ['LEADER_DATACONFIG', 'OPERATOR_DATAENTRY'] as const) {
    expect((await server.inject(workbook(december, await person(role)))).statusCode).toBe(403)
  }
})

test.each([
  ['date_from=2025-12-01', 'date_to'],
  ['date_from=2025-12-31&date_to=2025-12-01', 'must not be before date_from'],
  ['date_from=2024-01-01&date_to=2025-12-31', 'at most 366 days'],
  ['date_from=2025-02-30&date_to=2025-12-31', 'date_from'],
  [`${december}&language=fr`, 'language'],
])('a workbook of %s is refused, and says what is wrong', async (query, said) => {
  const { server } = await setUp()
  const answer = await server.inject(workbook(query))
  expect(answer.statusCode).toBe(400)
  expect(JSON.stringify(answer.json().error.details)).toContain(said)
})

const design = {
  client_id: line,
  report_type: 'daily_production',
  recipients: ['manager@manufacturing.com', 'supervisor@manufacturing.com'],
  schedule: '06:00 daily',
  timezone: 'America/Mexico_City',
}

// Catches paths, fields and status codes other than those that programs are written against.
test('a schedule is made, changed, paused, tried, told of and deleted over HTTP', async () => {
  const { server, person } = await setUp()
  const headers = await person('LEADER_DATACONFIG')
  const url = '/api/v1/reports/email/schedule'
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    server.inject({ method, url: path, headers, ...(payload === undefined ? {} : { payload }) })
  const made = await ask('POST', url, design)
  expect(made.statusCode).toBe(201)
  expect(made.json()).toMatchObject({
    ...design,
    language: 'en',
    paused: false,
    span: 'day',
    created_by: 'leader_dataconfig',
  })
  const own = `${url}/${made.json().id}`
  expect((await ask('GET', url)).json()).toEqual([made.json()])
  const paused = await ask('PATCH', own, { paused: true, schedule: '22:30 Friday' })
  expect(paused.json()).toMatchObject({ paused: true, schedule: '22:30 friday', next_at: null })
  const tried = await ask('POST', `${own}/test`)
  expect(tried.statusCode).toBe(422)
  expect(tried.json().error.message).toMatch(/no mail server is set up yet/i)
  expect((await ask('GET', `${own}/deliveries?limit=5`)).json()).toEqual({
    total: 0,
    page: 1,
    limit: 5,
    results: [],
  })
  expect((await ask('GET', '/api/v1/reports/email/deliveries')).json().total).toBe(0)
  expect((await ask('POST', '/api/v1/reports/email/deliveries/7/resend')).statusCode).toBe(404)
  const wrong = await ask('POST', url, { ...design, schedule: 'at six' })
  expect(wrong.statusCode).toBe(400)
  expect(wrong.json().error.details).toMatchObject([
    { field: 'schedule', value: 'at six', constraint: expect.stringContaining('"06:00 weekdays"') },
  ])
  expect((await ask('POST', url, { ...design, client_id: 'OTHER' })).statusCode).toBe(403)
  expect((await ask('DELETE', own)).statusCode).toBe(204)
  expect((await ask('GET', `${own}/deliveries`)).statusCode).toBe(200)
  expect((await ask('PATCH', own, { paused: false })).statusCode).toBe(404)
  const operator = await server.inject({ method: 'GET', url, headers: await person('OPERATOR_DATAENTRY') })
  expect(operator.statusCode).toBe(403)
})

// Catches a workbook that a leader may not save, but sends to themselves.
test('the workbook goes by mail only where a power user says so', async () => {
  const { server, person } = await setUp()
  const [leader, power] = [await person('LEADER_DATACONFIG'), await person('POWERUSER')]
  const url = '/api/v1/reports/email/schedule'
  const payload = { ...design, report_type: 'production_excel' }
  const refused = await server.inject({ method: 'POST', url, headers: leader, payload })
  expect(refused.statusCode).toBe(403)
  expect(refused.json().error.message).toContain('The workbook is for power users and administrators.')
  const made = await server.inject({ method: 'POST', url, headers: power, payload })
  expect(made.statusCode).toBe(201)
  const own = `${url}/${made.json().id}`
  const toSelf = { method: 'PATCH' as const, url: own, payload: { recipients: ['me@manufacturing.com'] } }
  expect((await server.inject({ ...toSelf, headers: leader })).statusCode).toBe(403)
  const pause = { method: 'PATCH' as const, url: own, payload: { paused: true } }
  expect((await server.inject({ ...pause, headers: leader })).statusCode).toBe(200)
  expect((await server.inject({ ...toSelf, headers: power })).statusCode).toBe(200)
})

const askAs =
  (server: HttpServer, headers: Record<string, string> = asMaster) =>
  (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    server.inject({
      method,
      url: `/api/v1/reports/email/schedule${path}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })

// Catches two schedules of which everybody gets each report twice.
test('a schedule that sends the same report at the same time to the same people is refused, and the one that is there is named', async () => {
  const { server } = await setUp()
  productionRows(server.db).client('OTHER')
  const ask = askAs(server)
  const { id } = (await ask('POST', '', design)).json()
  const twin = {
    ...design,
    recipients: ['Supervisor@manufacturing.com', 'manager@manufacturing.com'],
    schedule: ' 06:00  Daily',
  }
  const refused = await ask('POST', '', twin)
  expect(refused.statusCode).toBe(409)
  expect(refused.json().error).toMatchObject({
    code: 'CONFLICT',
    message: `Schedule ${id} sends this report of BOOT-LINE-A to the same recipients at 06:00 daily (America/Mexico_City) already. Change that one, or choose another time or other recipients.`,
    details: [{ field: 'schedule', value: '06:00 daily' }],
  })
  for (const apart of [
    { client_id: 'OTHER' },
    { report_type: 'production_excel' },
    { recipients: design.recipients.slice(1) },
    { schedule: '06:00 weekdays' },
    { timezone: 'America/Bogota' },
    { language: 'de' },
  ]) {
    expect([apart, (await ask('POST', '', { ...twin, ...apart })).statusCode]).toEqual([apart, 201])
  }
  expect((await ask('GET', '')).json()).toHaveLength(7)
})

// Catches twins that come about by a change, and a change that a schedule's own likeness refuses.
test('a schedule is not changed into one that is there, paused or not; a deleted one is in nobody’s way', async () => {
  const { server } = await setUp()
  const ask = askAs(server)
  const first = (await ask('POST', '', design)).json().id
  const second = (await ask('POST', '', { ...design, schedule: '07:00 daily' })).json().id
  await ask('PATCH', `/${first}`, { paused: true })
  const refused = await ask('PATCH', `/${second}`, { schedule: '06:00 daily' })
  expect(refused.statusCode).toBe(409)
  expect(refused.json().error.message).toContain(`Schedule ${first} is paused, and sends this report`)
  expect((await ask('PATCH', `/${second}`, { schedule: '07:00 daily', paused: true })).statusCode).toBe(200)
  expect((await ask('PATCH', `/${first}`, { schedule: '06:00 daily', paused: false })).statusCode).toBe(200)
  await ask('DELETE', `/${first}`)
  expect((await ask('PATCH', `/${second}`, { schedule: '06:00 daily', paused: false })).json()).toMatchObject(
    {
      schedule: '06:00 daily',
      paused: false,
    },
  )
})

// Catches twins of an older version that nobody could pause, because each is in the other's way.
test('twins that are there already can be paused and taken apart, and only one of them goes on', async () => {
  const { server } = await setUp()
  const ask = askAs(server)
  const first = (await ask('POST', '', design)).json().id
  const second = (await ask('POST', '', { ...design, schedule: '07:00 daily' })).json().id
  connectionOf(server.db).prepare("UPDATE report_schedule SET schedule = '06:00 daily'").run()
  expect((await ask('PATCH', `/${second}`, { paused: true })).statusCode).toBe(200)
  const resumed = await ask('PATCH', `/${second}`, { paused: false })
  expect(resumed.statusCode).toBe(409)
  expect(resumed.json().error.message).toContain(`Schedule ${first} sends`)
  expect((await ask('PATCH', `/${second}`, { schedule: '08:00 daily', paused: false })).statusCode).toBe(200)
})

// Catches a mail about a line that a slip of the finger made up, every day.
test('a schedule of a line that is not there is refused', async () => {
  const { server } = await setUp()
  const ask = askAs(server)
  const refused = await ask('POST', '', { ...design, client_id: 'BOOT-LINE-AA' })
  expect(refused.statusCode).toBe(404)
  expect(refused.json().error).toMatchObject({
    message:
      'There is no line BOOT-LINE-AA. Check how it is written, or add it under Production, Setup first.',
    details: [{ field: 'client_id', value: 'BOOT-LINE-AA' }],
  })
  expect((await ask('GET', '')).json()).toEqual([])
})
