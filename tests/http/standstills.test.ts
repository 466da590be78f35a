import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/contract/permission.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { productionRows } from '../support/productionRows.ts'

const line = 'LINE-A'
const began = '2026-01-10T08:00:00.000Z'
const ended = '2026-01-10T08:24:00.000Z'
const stop = {
  ...{ client_id: line, shift_date: '2026-01-10', shift_type: 'SHIFT_1ST' },
  ...{ category: 'EQUIPMENT', reason: 'Needle broke', minutes: 24, started_at: began },
}

const setUp = async () => {
  const server = await httpServer()
  const rows = productionRows(server.db)
  for (const client of [line, 'LINE-B']) rows.client(client)
  const person = async (role: Role, client: string | null = line, name = role.toLowerCase()) => {
    const id = server.addUser(role, name)
    connectionOf(server.db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(client, id)
    return server.signIn(name)
  }
  const call = async (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    payload?: object,
    headers: Record<string, string> = asMaster,
  ) => {
    const answer = await server.inject({
      ...{ method, url: `/api/v1${path}`, headers },
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
  }
  const begin = (told: object = {}, headers = asMaster as Record<string, string>) =>
    call('POST', '/standstills', { client_id: line, ...told }, headers)
  const end = (told: object = {}, headers = asMaster as Record<string, string>) =>
    call('POST', '/standstills/end', { client_id: line, ...told }, headers)
  const drop = (told: object = {}, headers = asMaster as Record<string, string>) =>
    call('DELETE', '/standstills', { client_id: line, ...told }, headers)
  const kept = async () => (await call('GET', '/standstills')).body
  const recorded = async () => (await call('GET', '/downtime')).body.total
  const audit = async (table: string) =>
    (
      await server.station.handlers['audit.list'](stationCaller, { table, measurements: false, limit: 50 })
    ).results.filter(({ success }) => success)
  return { ...server, rows, person, call, begin, end, drop, kept, recorded, audit }
}

describe('the running standstill of a line', () => {
  test('is begun, ended and recorded, and then is kept no longer; the audit log has each step', async () => {
    const { begin, end, call, kept, recorded, audit, station } = await setUp()
    const running = { client_id: line, started_at: began, ended_at: null, begun_by: 'master' }
    expect(await begin({ started_at: began })).toEqual({ status: 200, body: running })
    expect(await kept()).toEqual([running])
    const over = { ...running, ended_at: ended }
    expect(await end({ ended_at: ended })).toEqual({ status: 200, body: over })
    expect(await kept()).toEqual([over])
    const event = await call('POST', '/downtime', { ...stop, standstill_since: began })
    expect(event.status).toBe(201)
    expect(event.body).not.toHaveProperty('standstill_since')
    expect([await kept(), await recorded()]).toEqual([[], 1])
    expect((await audit('running_standstill')).map(({ operation, action }) => [operation, action])).toEqual([
      ['standstill.end', 'UPDATE'],
      ['standstill.begin', 'CREATE'],
    ])
    const seq = (await audit('downtime_event'))[0]?.seq ?? 0
    const entry = await station.handlers['audit.get'](stationCaller, { seq })
    expect(entry.after).toEqual({ ...event.body, standstill_since: began })
  })

  // Would catch the time of a window whose clock differs, and one that the station takes later than it was tapped.
  test('begins and ends now where no time is told', async () => {
    const { begin, end } = await setUp()
    const before = Date.now()
    const { started_at } = (await begin()).body
    const { ended_at } = (await end()).body
    const times = [before, Date.parse(started_at), Date.parse(ended_at), Date.now()]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  // Would catch a second tap at another window that moves the start, or begins a second one that nobody ends.
  test('is the same for whoever taps second: one that goes on, and one that waits to be recorded', async () => {
    const { begin, end, kept, person, audit } = await setUp()
    const first = (await begin({ started_at: began })).body
    const operator = await person('OPERATOR_DATAENTRY')
    expect(await begin({}, operator)).toEqual({ status: 200, body: first })
    const over = (await end({ ended_at: ended }, operator)).body
    expect(await end()).toEqual({ status: 200, body: over })
    expect((await begin()).body).toEqual(over)
    expect(await kept()).toEqual([over])
    expect(await audit('running_standstill')).toHaveLength(2)
  })

  test('that was none is dropped, and the audit log keeps it', async () => {
    const { begin, drop, kept, recorded, audit, station } = await setUp()
    const { body } = await begin({ started_at: began })
    expect((await drop({ standstill_since: began })).status).toBe(204)
    expect([await kept(), await recorded()]).toEqual([[], 0])
    const [{ seq = 0, action } = {}] = await audit('running_standstill')
    expect(action).toBe('DELETE')
    const entry = await station.handlers['audit.get'](stationCaller, { seq })
    expect([entry.before, entry.after]).toEqual([body, null])
  })

  // Would catch a standstill of now that is taken away by a window that still shows the one before.
  test('is not taken for one that another window recorded or dropped meanwhile', async () => {
    const { begin, end, drop, call, kept, recorded } = await setUp()
    const old = { standstill_since: began }
    const gone = {
      status: 404,
      body: {
        error: {
          code: 'NOT_FOUND',
          message: `The standstill of the line ${line} that began at ${began} is not kept any more: somebody recorded it, or said that it was none.`,
        },
      },
    }
    const { body } = await begin({ started_at: ended })
    expect(await end(old)).toMatchObject(gone)
    expect(await drop(old)).toMatchObject(gone)
    expect(await call('POST', '/downtime', { ...stop, ...old })).toMatchObject(gone)
    expect([await kept(), await recorded()]).toEqual([[body], 0])
    await drop()
    expect(await end(old)).toMatchObject(gone)
    for (const answer of [await end(), await drop()]) {
      expect(answer).toMatchObject({
        status: 404,
        body: {
          error: { message: `No standstill of the line ${line} goes on or waits to be recorded.` },
        },
      })
    }
  })

  // Two windows with the same sheet open: the second to save must not record the minutes again.
  test('is recorded once', async () => {
    const { begin, end, call, recorded } = await setUp()
    await begin({ started_at: began })
    await end({ ended_at: ended })
    const both = { ...stop, standstill_since: began }
    const [first, second] = [await call('POST', '/downtime', both), await call('POST', '/downtime', both)]
    expect([first.status, second.status, await recorded()]).toEqual([201, 404, 1])
  })

  test.each([
    ['begin', { started_at: '9999-01-01T00:00:00Z' }, 'started_at', 'must not be in the future'],
    ['end', { ended_at: '9999-01-01T00:00:00Z' }, 'ended_at', 'must not be in the future'],
    ['end', { ended_at: '2026-01-10T07:59:59Z' }, 'ended_at', 'must not be before started_at'],
    ['begin', { started_at: '2026-01-10' }, 'started_at', expect.stringMatching(/^must be a time/)],
    ['drop', { standstill_since: 'now' }, 'standstill_since', expect.stringMatching(/^must be a time/)],
    ['begin', { client_id: '' }, 'client_id', 'must not be empty'],
    ['begin', { reason: 'Needle broke' }, 'reason', expect.stringMatching(/^is not a field here/)],
  ] as const)('%s with %j is refused at %s: %s', async (what, fault, field, constraint) => {
    const { [what]: ask, begin, kept } = await setUp()
    if (what !== 'begin') await begin({ started_at: began })
    const before = await kept()
    const { status, body } = await ask(fault)
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR'])
    expect(body.error.details).toContainEqual(expect.objectContaining({ field, constraint }))
    expect(await kept()).toEqual(before)
  })

  // A clock at a machine some minutes ahead must not make a standstill that ends before it began.
  test('is not kept with a start after now', async () => {
    const { begin, end } = await setUp()
    const { started_at } = (await begin({ started_at: new Date(Date.now() + 200_000).toISOString() })).body
    expect(Date.parse(started_at)).toBeLessThanOrEqual(Date.now())
    expect((await end()).status).toBe(200)
  })

  // Would catch a recording in two commits: a failure between them leaves it recorded and running, or neither.
  test.each([
    ['the event cannot be stored', 'INSERT ON downtime_event', 500],
    ['it cannot be taken away', 'DELETE ON running_standstill', 500],
    ['the shift already stands still all day', null, 422],
  ])('stays as it is where %s', async (_why, write, status) => {
    const { begin, end, call, kept, recorded, db, audit } = await setUp()
    await begin({ started_at: began })
    const { body } = await end({ ended_at: ended })
    if (write === null) await call('POST', '/downtime', { ...stop, minutes: 1440 })
    else {
      connectionOf(db).exec(
        `CREATE TRIGGER broken BEFORE ${write} BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
      )
    }
    const before = [await recorded(), (await audit('downtime_event')).length]
    expect((await call('POST', '/downtime', { ...stop, standstill_since: began })).status).toBe(status)
    expect([await recorded(), (await audit('downtime_event')).length]).toEqual(before)
    expect(await kept()).toEqual([body])
  })

  // What is recorded otherwise, a stop of this morning, is not the one that goes on.
  test('goes on where another one is recorded', async () => {
    const { begin, call, kept } = await setUp()
    const { body } = await begin()
    expect((await call('POST', '/downtime', stop)).status).toBe(201)
    expect(await kept()).toEqual([body])
  })
})

describe('lines and rights', () => {
  test('whoever records production begins, ends and drops; who only reads sees it', async () => {
    const { begin, end, drop, call, person, keyOf } = await setUp()
    const operator = await person('OPERATOR_DATAENTRY')
    expect(await begin({}, operator)).toMatchObject({ status: 200, body: { begun_by: 'operator_dataentry' } })
    const reader = await keyOf(operator, { permissions: { 'samples.create': false } })
    expect((await call('GET', '/standstills', undefined, reader)).body).toHaveLength(1)
    for (const ask of [begin, end, drop]) expect((await ask({}, reader)).status).toBe(403)
    expect((await end({}, operator)).status).toBe(200)
    expect((await drop({}, operator)).status).toBe(204)
    expect((await begin({}, {})).status).toBe(401)
  })

  test('that of another line is seen and changed by nobody of this one', async () => {
    const { begin, end, drop, call, person } = await setUp()
    const own = (await begin({ started_at: began })).body
    const other = { client_id: 'LINE-B' }
    const foreign = (await begin(other)).body
    const leader = await person('LEADER_DATACONFIG')
    const list = (query: string, headers?: Record<string, string>) =>
      call('GET', `/standstills${query}`, undefined, headers)
    expect((await list('', leader)).body).toEqual([own])
    expect((await list('?client_id=LINE-B', leader)).status).toBe(403)
    for (const ask of [begin, end, drop]) expect((await ask(other, leader)).status).toBe(403)
    const taken = await call('POST', '/downtime', { ...stop, standstill_since: foreign.started_at }, leader)
    expect(taken.status).toBe(404)
    expect((await list('')).body).toEqual([own, foreign])
    expect((await list('?client_id=LINE-B')).body).toEqual([foreign])
    const nobody = await person('OPERATOR_DATAENTRY', null, 'nora')
    expect((await begin({}, nobody)).status).toBe(403)
  })

  // Catches a standstill of a line that no list of lines has, so that nobody finds it, and a mistyped line that is one for good.
  test('a line of which its own people begin one is one of the lines from then on; a mistyped one is not there', async () => {
    const { begin, call, person } = await setUp()
    expect((await begin({ client_id: 'NEW' })).status).toBe(404)
    expect((await call('GET', '/standstills?client_id=NEW')).status).toBe(404)
    await begin({ client_id: 'NEW' }, await person('OPERATOR_DATAENTRY', 'NEW'))
    const { body } = await call('GET', '/clients')
    expect(body.map((one: { client_id: string }) => one.client_id)).toContain('NEW')
  })
})
