import { describe, expect, it } from 'vitest'
import { asMaster, type HttpServer, httpServer, password, rings } from '../support/httpServer.ts'

interface Listed {
  seq: number
  operation: string
  actor: string
  role: string | null
  table: string | null
  record: string | null
  success: boolean
  error: string | null
  attempts: number | null
  address: string
  user_agent: string | null
}

const list = async ({ inject }: HttpServer, query = ''): Promise<Listed[]> => {
  const answer = await inject({ url: `/api/v1/audit?limit=200${query}`, headers: asMaster })
  expect(answer.statusCode).toBe(200)
  return answer.json().results
}

const refused = (server: HttpServer) => list(server, '&success=false')

describe('the audit log over HTTP', () => {
  it('tells who did what, in which role and from where, newest first', async () => {
    const server = await httpServer()
    server.addUser('LEADER_DATACONFIG')
    const headers = { ...(await server.signIn('leader_dataconfig')), 'user-agent': 'line-4-script' }
    const body = { code: 'LOOSE', label: 'Loose clamp' }
    await server.inject({ method: 'POST', url: '/api/v1/causes', headers, payload: body })
    const [newest] = await list(server, '&operation=cause.create')
    expect(newest).toMatchObject({
      actor: 'leader_dataconfig',
      role: 'LEADER_DATACONFIG',
      user_agent: 'line-4-script',
      address: '127.0.0.1',
      table: 'cause',
      record: 'LOOSE',
      success: true,
    })
    const one = await server.inject({ url: `/api/v1/audit/${newest?.seq}`, headers: asMaster })
    expect(one.json()).toMatchObject({ before: null, after: { label: 'Loose clamp' }, version: 2 })
  })

  it('gives pages with the names of the sample manager, counted and filtered', async () => {
    const server = await httpServer()
    await server.addCharacteristic()
    await server.addCharacteristic({ code: 'C2' })
    await server.inject({ method: 'DELETE', url: '/api/v1/characteristics/1', headers: asMaster })
    const page = async (query: string) =>
      (await server.inject({ url: `/api/admin/audit${query}`, headers: asMaster })).json()
    const all = await page('?limit=2')
    expect(all).toMatchObject({ success: true, pagination: { total: 3, limit: 2, offset: 0, hasMore: true } })
    expect(all.entries[0]).toMatchObject({
      operation: 'DELETE',
      table_name: 'characteristic',
      record_id: '1',
      ip_address: '127.0.0.1',
      success: true,
      api_key_name: null,
    })
    expect((await page('?offset=2&limit=2')).pagination).toMatchObject({ hasMore: false })
    expect((await page('?operation=CREATE')).pagination.total).toBe(2)
    expect((await page('?tableName=characteristic&recordId=2')).pagination.total).toBe(1)
    expect((await page('?successOnly=true')).pagination.total).toBe(3)
    const today = new Date().toISOString().slice(0, 10)
    expect((await page(`?startDate=${today}&endDate=${today}`)).pagination.total).toBe(3)
    expect((await page('?endDate=2020-01-01')).pagination.total).toBe(0)
    for (const wrong of [
      '?limit=1001',
      '?limit=0',
      '?operation=READ',
      '?startDate=yesterday',
      '?nonsense=1',
    ]) {
      expect((await server.inject({ url: `/api/admin/audit${wrong}`, headers: asMaster })).statusCode).toBe(
        400,
      )
    }
  })

  it('is for administrators and the master key only', async () => {
    const server = await httpServer()
    server.addUser('POWERUSER')
    const headers = await server.signIn('poweruser')
    for (const url of [
      '/api/admin/audit',
      '/api/admin/audit/stats/summary',
      '/api/admin/audit/export/csv',
      '/api/v1/audit',
      '/api/v1/audit/1',
      '/api/v1/audit/verify',
      '/api/v1/audit/export',
    ]) {
      expect({ url, status: (await server.inject({ url, headers })).statusCode }).toEqual({
        url,
        status: 403,
      })
      expect((await server.inject({ url })).statusCode).toBe(401)
    }
    expect((await server.inject({ url: '/api/v1/audit/head', headers })).statusCode).toBe(200)
  })

  it('is verified against a head that was noted, and says when there is no such entry', async () => {
    const server = await httpServer()
    await server.addCharacteristic()
    const head = (await server.inject({ url: '/api/v1/audit/head', headers: asMaster })).json()
    expect(head).toMatchObject({ seq: 1, problem: null, anchor: `1:${head.hash}` })
    const verify = async (anchor: string) =>
      (await server.inject({ url: `/api/v1/audit/verify${anchor}`, headers: asMaster })).json()
    expect(await verify('')).toMatchObject({ valid: true, entries: 1, head: head.hash, first_broken: null })
    expect(await verify(`?anchor=${head.anchor}`)).toMatchObject({ valid: true, anchor: { holds: true } })
    expect(await verify(`?anchor=9:${head.hash}`)).toMatchObject({
      valid: false,
      first_broken: 2,
      broken: { kind: 'cut' },
      anchor: { holds: false },
    })
    expect((await server.inject({ url: '/api/v1/audit/99', headers: asMaster })).statusCode).toBe(404)
    expect(
      (await server.inject({ url: '/api/v1/audit/verify?anchor=x', headers: asMaster })).statusCode,
    ).toBe(400)
  })

  it('counts operations, tables, days and keys', async () => {
    const server = await httpServer()
    const { id } = await server.addCharacteristic()
    await server.inject({
      method: 'POST',
      url: '/api/v1/data-entry/submit',
      headers: asMaster,
      payload: { characteristic_id: id, measurements: rings },
    })
    const { statistics } = (
      await server.inject({ url: '/api/admin/audit/stats/summary', headers: asMaster })
    ).json()
    expect(statistics).toMatchObject({
      entries: 2,
      refused: 0,
      tables: [{ table: 'characteristic', entries: 1, refused: 0 }],
    })
    expect(statistics.operations).toContainEqual({
      operation: 'characteristic.create',
      action: 'CREATE',
      entries: 1,
      refused: 0,
    })
    expect(statistics.activity[0].entries).toBe(2)
  })

  it('comes as one CSV file of every part, in which no text is a formula', async () => {
    const server = await httpServer()
    await server.addCharacteristic({ name: 'Diameter' })
    await server.inject({
      method: 'POST',
      url: '/api/v1/causes',
      headers: { ...asMaster, 'user-agent': '=HYPERLINK("http://x")' },
      payload: { code: 'LOOSE', label: '=cmd|x' },
    })
    const answer = await server.inject({ url: '/api/admin/audit/export/csv', headers: asMaster })
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toContain('audit-log.csv')
    const lines = answer.body.trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^id,created_at,operation/)
    expect(lines.filter((line) => /^\d/.test(line))).toHaveLength(2)
    expect(answer.body).toContain(`"'=HYPERLINK(""http://x"")"`)
    const head = (await server.inject({ url: '/api/v1/audit/head', headers: asMaster })).json()
    expect(lines.at(-1)).toBe(`# Audit head ${head.anchor} ${head.at}`)
  })
})

describe('refused attempts over HTTP', () => {
  it('are recorded: what a role may not, what is another client’s, a change that was turned down', async () => {
    const server = await httpServer()
    server.addUser('OPERATOR_DATAENTRY')
    const operator = await server.signIn('operator_dataentry')
    await server.addCharacteristic({ client_id: 'other' })
    await server.addCharacteristic({ code: 'C2' })
    const ask = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) =>
      server.inject({ method, url, headers: operator, ...(payload === undefined ? {} : { payload }) })
    const statuses = [
      (await ask('POST', '/api/v1/causes', { code: 'X', label: 'X' })).statusCode,
      (await ask('GET', '/api/v1/characteristics/1')).statusCode,
      (await ask('POST', '/api/v1/violations/77/acknowledge', { cause_code: 'A', action_code: 'B' }))
        .statusCode,
    ]
    expect(statuses).toEqual([403, 404, 404])
    const entries = await refused(server)
    expect(entries.map(({ operation, record, actor, role }) => [operation, record, actor, role])).toEqual([
      ['violation.acknowledge', '77', 'operator_dataentry', 'OPERATOR_DATAENTRY'],
      ['characteristic.get', '1', 'operator_dataentry', 'OPERATOR_DATAENTRY'],
      ['cause.create', null, 'operator_dataentry', 'OPERATOR_DATAENTRY'],
    ])
    expect(entries.at(-1)?.error).toMatch(/^FORBIDDEN: /)
  })

  it('are not what was merely asked for wrongly, or is not there for anybody', async () => {
    const server = await httpServer()
    server.addUser('OPERATOR_DATAENTRY')
    const headers = await server.signIn('operator_dataentry')
    await server.inject({ url: '/api/v1/characteristics/99', headers })
    await server.inject({ url: '/api/v1/violations?limit=0', headers })
    await server.inject({ url: '/nowhere', headers })
    expect(await refused(server)).toEqual([])
  })

  it('of wrong keys are one entry a minute for a prefix and an address, with their number later', async () => {
    const server = await httpServer()
    const wrong = { 'x-api-key': `clk_0123abcd.${'A'.repeat(43)}` }
    for (let n = 0; n < 40; n += 1) await server.inject({ url: '/api/v1/characteristics', headers: wrong })
    for (let n = 0; n < 40; n += 1) {
      const headers = { 'x-api-key': `clk_${n.toString(16).padStart(8, '0')}.${'A'.repeat(43)}` }
      await server.inject({ url: '/api/v1/characteristics', headers })
    }
    await server.inject({ url: '/api/v1/characteristics', headers: { authorization: 'Bearer nonsense' } })
    await server.inject({ url: '/api/v1/characteristics' })
    const entries = await refused(server)
    expect(entries.every(({ operation }) => operation === 'access.refused')).toBe(true)
    expect(entries.map(({ record }) => record).reverse()).toEqual([
      'clk_0123abcd',
      'clk_00000000',
      'clk_00000001',
      'clk_00000002',
      'clk_00000003',
      'many prefixes',
      'token',
      'none',
    ])
    expect(JSON.stringify(entries)).not.toContain('AAAA')
  })

  it('of samples are gathered, so that a thousand of them are one entry', async () => {
    const server = await httpServer()
    const { id } = await server.addCharacteristic()
    for (let n = 0; n < 50; n += 1) {
      const payload = { characteristic_id: id, measurements: [1, 2] }
      await server.inject({ method: 'POST', url: '/api/v1/data-entry/submit', headers: asMaster, payload })
    }
    const samples = Array.from({ length: 30 }, () => ({ characteristic_id: id, measurements: [1] }))
    await server.inject({
      method: 'POST',
      url: '/api/v1/data-entry/batch',
      headers: asMaster,
      payload: { samples },
    })
    const entries = await refused(server)
    expect(entries.map(({ operation, record, attempts }) => [operation, record, attempts])).toEqual([
      ['sample.submitBatch', null, 30],
      ['sample.submit', String(id), null],
    ])
  })
})

it('no secret ever stands in the audit log, whatever became of the attempt that carried it', async () => {
  const server = await httpServer()
  const { inject } = server
  const setup = {
    username: 'anna',
    full_name: 'Anna',
    password: 'a-very-secret-setup-word',
    station_name: 'L4',
  }
  await inject({ method: 'POST', url: '/api/v1/setup', payload: setup })
  await inject({
    method: 'POST',
    url: '/api/v1/setup',
    payload: { ...setup, password: 'another-secret-setup-word' },
  })
  const signedIn = await inject({
    method: 'POST',
    url: '/api/v1/auth/login',
    payload: { username: 'anna', password: setup.password },
  })
  const tokens = signedIn.json()
  const wrongSignIn = 'a-secret-wrong-password'
  await inject({
    method: 'POST',
    url: '/api/v1/auth/login',
    payload: { username: 'anna', password: wrongSignIn },
  })
  const bearer = { authorization: `Bearer ${tokens.access_token}` }
  const key = await server.keyOf(bearer, { description: 'gauge' })
  const secret = key['x-api-key']
  const newUser = { username: 'otto', full_name: 'Otto', role: 'OPERATOR_DATAENTRY', password: 'short' }
  await inject({ method: 'POST', url: '/api/v1/users', headers: bearer, payload: newUser })
  await inject({
    method: 'POST',
    url: '/api/v1/users',
    headers: key,
    payload: { ...newUser, password: 'the-secret-of-otto-1' },
  })
  await inject({
    method: 'POST',
    url: '/api/v1/users',
    headers: bearer,
    payload: { ...newUser, password: 'the-secret-of-otto-2' },
  })
  await inject({ url: '/api/v1/audit', headers: key })
  await inject({ url: '/api/v1/audit', headers: { 'x-api-key': `${secret.slice(0, -1)}!` } })
  await inject({ url: '/api/v1/audit', headers: { 'x-api-key': `${secret.slice(0, 12)}.${'Z'.repeat(43)}` } })
  await inject({ url: '/api/v1/audit', headers: { authorization: `Bearer ${tokens.access_token}x` } })
  await inject({
    method: 'POST',
    url: '/api/v1/auth/refresh',
    payload: { refresh_token: tokens.refresh_token },
  })
  await inject({
    method: 'POST',
    url: '/api/v1/auth/refresh',
    payload: { refresh_token: tokens.refresh_token },
  })
  await server.station.close()

  const csv = (await inject({ url: '/api/v1/audit/export', headers: asMaster })).body
  const entries = await inject({ url: '/api/admin/audit?limit=1000', headers: asMaster })
  expect(entries.json().entries.length).toBeGreaterThan(4)
  const whole = csv + entries.body
  const secrets = [
    setup.password,
    'another-secret-setup-word',
    wrongSignIn,
    password,
    tokens.access_token,
    tokens.refresh_token,
    secret,
    secret.split('.')[1] ?? secret,
    'ZZZZZ',
    'the-secret-of-otto-1',
    'the-secret-of-otto-2',
    asMaster['x-api-key'],
    '$2b$',
    '$2a$',
  ]
  expect(secrets.filter((one) => whole.includes(one))).toEqual([])
})
