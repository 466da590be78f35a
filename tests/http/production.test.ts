import { describe, expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { productionRows } from '../support/productionRows.ts'

const url = '/api/v1/production/entry'

const example = {
  work_order_id: '2025-12-15-BOOT-ABC123',
  shift_date: '2025-12-15',
  shift_type: 'SHIFT_1ST',
  units_produced: 100,
  units_defective: 2,
  run_time_hours: 8.5,
  employees_assigned: 10,
}

type Headers = Record<string, string>

const setUp = async () => {
  const server: HttpServer = await httpServer()
  const rows = productionRows(server.db)
  rows.client('BOOT-LINE-A')
  rows.style('BOOT-LINE-A', 'ROPER-BOOT')
  const order = (id: string, row: Record<string, string | number | null> = {}) =>
    rows.order(id, { client_id: 'BOOT-LINE-A', style_model: 'ROPER-BOOT', ...row })
  order(example.work_order_id, { ideal_cycle_time: 0.25 })
  const person = async (
    role: Parameters<HttpServer['addUser']>[0],
    client: string | null = 'BOOT-LINE-A',
  ) => {
    const id = server.addUser(role)
    connectionOf(server.db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(client, id)
    return server.signIn(role.toLowerCase())
  }
  const ask =
    (method: 'GET' | 'POST' | 'PUT') =>
    async (path: string, payload?: object, headers: Headers = asMaster) => {
      const answer = await server.inject({
        method,
        url: path,
        headers,
        ...(payload === undefined ? {} : { payload }),
      })
      return { status: answer.statusCode, body: answer.json() }
    }
  return { ...server, rows, order, person, get: ask('GET'), post: ask('POST'), put: ask('PUT') }
}

describe('recording production', () => {
  // The example of the interface: anything else is another formula.
  test('answers with the figures of the example', async () => {
    const { post } = await setUp()
    const { status, body } = await post(url, { ...example, employees_present: 9 })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      work_order_id: example.work_order_id,
      shift_date: '2025-12-15',
      units_produced: 100,
      calculated_metrics: { efficiency: 29.41, performance: 294.12, defect_rate: 2 },
      inference_flags: ['shift_hours_scheduled'],
      created_by: 'master',
    })
    expect(body.production_entry_id).toMatch(/^PROD-\d{8}-\d{6}-001$/)
    expect(body).not.toHaveProperty('created')
  })

  // Nothing produced has no defect rate; a 0 would look like a perfect shift.
  test('leaves a figure out that has nothing to divide by', async () => {
    const { post } = await setUp()
    const { body } = await post(url, { ...example, units_produced: 0, units_defective: 0 })
    expect(body.calculated_metrics).toEqual({ efficiency: 0, performance: 0, defect_rate: null })
  })

  test.each([
    [{ work_order_id: '' }, 'work_order_id', 'must not be empty'],
    [{ work_order_id: 'x'.repeat(51) }, 'work_order_id', 'must have at most 50 characters'],
    [{ shift_date: '12/15/2025' }, 'shift_date', 'must be a date such as 2026-03-29'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= \d{4}-\d\d-\d\d$/],
    [{ shift_type: 'NIGHT' }, 'shift_type', 'must be one of SHIFT_1ST, SHIFT_2ND, SAT_OT, SUN_OT, OTHER'],
    [{ units_produced: -5 }, 'units_produced', 'must be >= 0'],
    [{ units_produced: 1.5 }, 'units_produced', 'must be a whole number, not 1.5'],
    [{ units_defective: 150 }, 'units_defective', 'must be <= units_produced (100)'],
    [{ run_time_hours: 0 }, 'run_time_hours', 'must be > 0'],
    [{ run_time_hours: 24.1 }, 'run_time_hours', 'must be <= 24'],
    [{ employees_assigned: 0 }, 'employees_assigned', 'must be > 0'],
    [{ employees_present: 11 }, 'employees_present', 'must be <= employees_assigned (10)'],
    [{ shift_hours_scheduled: 25 }, 'shift_hours_scheduled', 'must be <= 24'],
    [{ downtime_total_minutes: -1 }, 'downtime_total_minutes', 'must be >= 0'],
    [{ notes: 'x'.repeat(1001) }, 'notes', 'must have at most 1000 characters'],
    [{ unit: 3 }, 'unit', 'is not a field here; check its spelling'],
    // A fault that is let through would stand in every figure of the line.
  ])('refuses %j at its field', async (fault, field, constraint) => {
    const { post } = await setUp()
    const { status, body } = await post(url, { ...example, ...fault })
    expect(status).toBe(400)
    expect(body.error.code).toBe('VALIDATION_ERROR')
    const [detail] = body.error.details
    expect(detail.field).toBe(field)
    expect(detail.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
  })

  // An order that is not there, or one of another line, must look the same.
  test('knows only the orders of the caller’s line', async () => {
    const { post, order, person } = await setUp()
    order('FOREIGN', { client_id: 'LINE-B' })
    const operator = await person('OPERATOR_DATAENTRY')
    const none = await post(url, { ...example, work_order_id: 'NOBODYS' }, operator)
    const foreign = await post(url, { ...example, work_order_id: 'FOREIGN' }, operator)
    expect([none.status, foreign.status]).toEqual([404, 404])
    expect(foreign.body.error.message.replace('FOREIGN', 'NOBODYS')).toBe(none.body.error.message)
    expect((await post(url, example, operator)).status).toBe(201)
  })

  // Somebody without a line would write into a line that nobody gave them.
  test('tells somebody without a line who gives them one', async () => {
    const { post, person } = await setUp()
    const { status, body } = await post(url, example, await person('OPERATOR_DATAENTRY', null))
    expect(status).toBe(403)
    expect(body.error.message).toContain('An administrator gives you one under People.')
  })

  test.each([
    ['ACTIVE', 201],
    ['ON_HOLD', 201],
    ['COMPLETED', 201],
    ['SHIPPED', 422],
    ['CANCELLED', 422],
    // What is made for an order that is gone belongs to another one.
  ])('for an order that is %s answers %i', async (status, expected) => {
    const { post, order } = await setUp()
    order('ORDER', { status })
    const answer = await post(url, { ...example, work_order_id: 'ORDER' })
    expect(answer.status).toBe(expected)
    if (expected === 422) expect(answer.body.error.message).toMatch(/Record it for another order/)
  })

  // Would catch history that cannot be told: orders come in with the day on which they were shipped, their entries after them.
  test('takes what was made before the order was shipped, though it is told later', async () => {
    const { post, order } = await setUp()
    order('GONE', { status: 'SHIPPED', shipped_on: example.shift_date })
    expect((await post(url, { ...example, work_order_id: 'GONE' })).status).toBe(201)
    order('GONE-BEFORE', { status: 'SHIPPED', shipped_on: '2020-01-01' })
    expect((await post(url, { ...example, work_order_id: 'GONE-BEFORE' })).status).toBe(422)
  })

  // Would catch production of the days after an order was shipped that comes in by correcting the day of an entry.
  test('of an order that was shipped cannot be moved to a later day, but to an earlier one', async () => {
    const { post, put, rows } = await setUp()
    const entry = `${url}/${(await post(url, example)).body.production_entry_id}`
    rows.run("UPDATE work_order SET status = 'SHIPPED', shipped_on = '2025-12-16'")
    expect((await put(entry, { shift_date: '2025-12-17' })).status).toBe(422)
    expect((await put(entry, { shift_date: '2025-12-16' })).status).toBe(200)
  })

  // A job of another order would count for both; one that nobody planned would stop the line's first entry.
  test('takes the jobs of the order only, and adds a job and a step that are new', async () => {
    const { post, rows, order } = await setUp()
    order('OTHER')
    const job = { client_id: 'BOOT-LINE-A', created_by: 'test', created_at: 0 }
    rows.insert('job', { job_id: 'J-1', work_order_id: example.work_order_id, ...job })
    rows.insert('job', { job_id: 'J-2', work_order_id: 'OTHER', ...job })
    const refused = await post(url, { ...example, job_id: 'J-2' })
    expect(refused.status).toBe(422)
    expect(refused.body.error.details[0].field).toBe('job_id')
    expect((await post(url, { ...example, job_id: 'J-1', operation_id: 'SEWING' })).status).toBe(201)
    expect(rows.all('SELECT client_id, operation_id FROM work_operation')).toEqual([
      { client_id: 'BOOT-LINE-A', operation_id: 'SEWING' },
    ])
    expect((await post(url, { ...example, job_id: 'J-3', operation_id: 'SEWING' })).status).toBe(201)
    expect(rows.all("SELECT work_order_id, operation_id FROM job WHERE job_id = 'J-3'")).toEqual([
      { work_order_id: example.work_order_id, operation_id: 'SEWING' },
    ])
  })

  // A retry that counts twice doubles the line's output.
  test('counts a retry once, by header or by id, and refuses the id for another content', async () => {
    const { post, rows } = await setUp()
    const keyed = { ...asMaster, 'idempotency-key': 'shift-1' }
    const first = await post(url, example, keyed)
    const again = await post(url, example, keyed)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    const other = await post(url, { ...example, units_produced: 101 }, keyed)
    expect(other.status).toBe(409)
    const entry_uuid = '01993f0e-0000-7000-8000-000000000001'
    const byId = await post(url, { ...example, entry_uuid })
    expect((await post(url, { ...example, notes: '', entry_uuid })).body).toEqual(byId.body)
    expect((await post(url, { ...example, notes: 'x', entry_uuid })).status).toBe(409)
    expect(rows.one<{ n: number }>('SELECT count(*) AS n FROM production_entry').n).toBe(2)
  })
})

describe('a recorded entry', () => {
  const recorded = async () => {
    const at = await setUp()
    const { body } = await at.post(url, example)
    return { ...at, id: body.production_entry_id as string, path: `${url}/${body.production_entry_id}` }
  }

  // What is not named must stay, and what stays must not be told as changed.
  test('is changed by a leader, who learns which fields differ', async () => {
    const { put, get, path, person, rows } = await recorded()
    const leader = await person('LEADER_DATACONFIG')
    const changes = { units_produced: 105, units_defective: 2, notes: 'Corrected count after recount' }
    const { status, body } = await put(path, changes, leader)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      updated_fields: ['units_produced', 'notes'],
      updated_by: 'leader_dataconfig',
    })
    const now = (await get(path)).body
    expect(now).toMatchObject({ units_produced: 105, run_time_hours: 8.5, hours_produced: 26.25 })
    expect(rows.one<{ units: number }>('SELECT units FROM line_day').units).toBe(105)
    const operator = await person('OPERATOR_DATAENTRY')
    expect((await put(path, changes, operator)).status).toBe(403)
  })

  // The check of two numbers together must see the stored one, too.
  test('is not changed to numbers that cannot be', async () => {
    const { put, path, order } = await recorded()
    const fewer = await put(path, { units_produced: 1 })
    expect(fewer.status).toBe(400)
    expect(fewer.body.error.details[0]).toMatchObject({ field: 'units_defective', value: 2 })
    expect((await put(path, { shift_date: '9999-01-01' })).status).toBe(400)
    expect((await put(path, {})).status).toBe(400)
    expect((await put(path, { work_order_id: 'NOBODYS' })).status).toBe(404)
    order('LINE-B-1', { client_id: 'LINE-B' })
    expect((await put(path, { work_order_id: 'LINE-B-1' })).status).toBe(422)
  })

  // A day that an entry left would keep its units.
  test('takes its units along to another day and order', async () => {
    const { put, path, rows, order } = await recorded()
    order('OTHER', { ideal_cycle_time: 0.5, planned_start_date: null })
    await put(path, { shift_date: '2025-12-14', work_order_id: 'OTHER' })
    expect(rows.all('SELECT day, units, produced_hours FROM line_day')).toEqual([
      { day: '2025-12-14', units: 100, produced_hours: 50 },
    ])
    const started = (id: string) =>
      rows.one<{ started_on: string | null }>('SELECT started_on FROM work_order WHERE work_order_id = ?', id)
    expect(started('OTHER').started_on).toBe('2025-12-14')
    expect(started(example.work_order_id).started_on).toBeNull()
  })

  // Verified numbers that change without a reason are no longer what the leader saw.
  test('changes after it was verified by reopening with a reason only', async () => {
    const { put, post, path, id } = await recorded()
    const verified = await post(`${path}/verify`)
    expect(verified.body).toMatchObject({
      production_entry_id: id,
      verified_by: 'master',
      status: 'VERIFIED',
    })
    expect((await post(`${path}/verify`)).body).toEqual(verified.body)
    const refused = await put(path, { units_produced: 1, units_defective: 0 })
    expect(refused.status).toBe(422)
    expect(refused.body.error.message).toContain('Reopen it with a reason')
    expect((await post(`${path}/void`, { reason: 'twice' })).status).toBe(422)
    expect((await post(`${path}/reopen`, {})).status).toBe(400)
    const open = await post(`${path}/reopen`, { reason: 'miscounted' })
    expect(open.body).toMatchObject({ status: 'ENTERED', verified: false, verified_by: null })
    expect((await post(`${path}/reopen`, { reason: 'again' })).status).toBe(422)
    expect((await put(path, { units_produced: 90 })).status).toBe(200)
  })

  // A voided entry that still counts would be worse than one that nobody voided.
  test('counts no more when it is voided, but stays to be seen', async () => {
    const { post, put, get, path, rows } = await recorded()
    const { body } = await post(`${path}/void`, { reason: 'told twice' })
    expect(body.status).toBe('VOIDED')
    expect(rows.all('SELECT * FROM line_day')).toEqual([])
    expect((await get(`${url.replace('entry', 'entries')}`)).body.total).toBe(0)
    expect((await get('/api/v1/production/entries?include_voided=true')).body.total).toBe(1)
    expect((await get(path)).body.status).toBe('VOIDED')
    expect((await put(path, { units_produced: 90 })).status).toBe(422)
    expect((await post(`${path}/verify`)).status).toBe(422)
    expect((await post(`${path}/void`, { reason: 'again' })).status).toBe(422)
  })

  // Whoever recorded last takes it back; nobody else, and nothing older.
  test('is undone as the last one by whoever recorded it', async () => {
    const { post, person, rows } = await setUp()
    const operator = await person('OPERATOR_DATAENTRY')
    const leader = await person('LEADER_DATACONFIG')
    const first = (await post(url, example, operator)).body.production_entry_id
    const second = (await post(url, example, operator)).body.production_entry_id
    expect((await post(`${url}/${second}/undo`, undefined, leader)).status).toBe(403)
    expect((await post(`${url}/${first}/undo`, undefined, operator)).status).toBe(409)
    expect((await post(`${url}/${second}/undo`, undefined, operator)).body.status).toBe('VOIDED')
    expect((await post(`${url}/${first}/undo`, undefined, operator)).status).toBe(409)
    expect(rows.one<{ units: number }>('SELECT units FROM line_day').units).toBe(100)
  })

  // A change that the log does not tell of, or that it tells without its reason.
  test('leaves each change in the audit log', async () => {
    const { post, put, path, rows, id } = await recorded()
    await put(path, { units_produced: 90, reason: 'recount' })
    await post(`${path}/verify`)
    await post(`${path}/reopen`, { reason: 'wrong shift' })
    await post(`${path}/void`, { reason: 'told twice' })
    expect(
      rows.all(
        'SELECT operation, record_id, reason FROM audit_entry WHERE table_name = ?',
        'production_entry',
      ),
    ).toEqual([
      { operation: 'production.create', record_id: id, reason: null },
      { operation: 'production.update', record_id: id, reason: 'recount' },
      { operation: 'production.verify', record_id: id, reason: null },
      { operation: 'production.reopen', record_id: id, reason: 'wrong shift' },
      { operation: 'production.void', record_id: id, reason: 'told twice' },
    ])
  })
})

describe('the list of entries', () => {
  // Filters that are joined the wrong way, or a page that repeats.
  test('is filtered and paged, the latest shift first', async () => {
    const { get, post, order, person } = await setUp()
    order('OTHER')
    order('LINE-B-1', { client_id: 'LINE-B' })
    const day = (n: number) => ({ ...example, shift_date: `2025-12-0${n}` })
    for (const n of [1, 3, 2]) await post(url, day(n))
    await post(url, { ...day(3), work_order_id: 'OTHER', shift_type: 'SHIFT_2ND' })
    await post(url, { ...day(4), work_order_id: 'LINE-B-1' })
    const list = async (query: string, headers?: Headers) =>
      (await get(`/api/v1/production/entries?${query}`, undefined, headers)).body
    const days = (body: { results: { shift_date: string }[] }) => body.results.map((one) => one.shift_date)
    expect(days(await list(''))).toEqual([
      '2025-12-04',
      '2025-12-03',
      '2025-12-03',
      '2025-12-02',
      '2025-12-01',
    ])
    expect(await list('limit=2&page=2')).toMatchObject({ total: 5, page: 2, limit: 2 })
    expect(days(await list('limit=2&page=2'))).toEqual(['2025-12-03', '2025-12-02'])
    expect(days(await list('date_from=2025-12-02&date_to=2025-12-03&client_id=BOOT-LINE-A'))).toHaveLength(3)
    expect((await list('shift_type=SHIFT_2ND')).total).toBe(1)
    expect((await list('work_order_id=OTHER')).results[0].work_order_id).toBe('OTHER')
    const operator = await person('OPERATOR_DATAENTRY')
    expect((await list('', operator)).total).toBe(4)
    const foreign = await get('/api/v1/production/entries?client_id=LINE-B', undefined, operator)
    expect(foreign.status).toBe(403)
    expect((await get('/api/v1/production/entries?limit=501')).status).toBe(400)
    expect((await get('/api/v1/production/entries?date_from=2025-12-02&date_to=2025-12-01')).status).toBe(400)
  })
})

describe('what an entry would be judged by', () => {
  // The screen shows figures as they form: by another cycle than the station's they would change when they are recorded.
  test('is what the station then judges it by', async () => {
    const { get, post, rows, order } = await setUp()
    order('NEW', { planned_quantity: 500 })
    const path = (id: string) =>
      `/api/v1/production/standards?work_order_id=${id}&shift_date=2025-12-16&shift_type=SHIFT_2ND`
    expect((await get(path('NEW'))).body).toMatchObject({
      style_model: 'ROPER-BOOT',
      status: 'ACTIVE',
      ideal_cycle_time: 0.25,
      cycle_source: 'default',
      shift_hours: 8,
      pace: null,
      remaining: 500,
      efficiency_target: null,
    })
    rows.insert('kpi_target', {
      client_id: 'BOOT-LINE-A',
      kpi: 'efficiency',
      valid_from: '2025-12-01',
      target: 90,
      created_by: 'test',
      created_at: 0,
    })
    await post(url, { ...example, work_order_id: 'NEW' })
    expect((await get(path('NEW'))).body).toMatchObject({
      ideal_cycle_time: 8.5 / 100,
      cycle_source: 'rolling',
      pace: 100 / 8.5,
      remaining: 402,
      efficiency_target: 90,
    })
    expect((await get(path('NOBODYS'))).status).toBe(404)
  })
})

describe('several at once', () => {
  // A sum that is read before another writer's commit would lose its units; a name that is counted twice would refuse one.
  test('record, correct and send files without losing a unit', async () => {
    const { post, put, rows, inject, order } = await setUp()
    order('FILE', { ideal_cycle_time: 0.25 })
    const lines = Array.from({ length: 100 }, () => 'FILE,2025-12-15,SHIFT_1ST,1,8,2')
    const header = 'work_order_id,shift_date,shift_type,units_produced,run_time_hours,employees_assigned'
    const writer = async (units: number) => {
      for (let i = 0; i < 25; i++) {
        const { status, body } = await post(url, { ...example, units_produced: units, units_defective: 0 })
        expect(status).toBe(201)
        if (i % 5 === 0) await put(`${url}/${body.production_entry_id}`, { units_produced: units + 1 })
      }
    }
    const [sent] = await Promise.all([
      inject({
        method: 'POST',
        url: '/api/v1/production/batch',
        headers: { ...asMaster, 'content-type': 'text/csv' },
        payload: [header, ...lines].join('\n'),
      }),
      ...[10, 20, 30, 40].map(writer),
    ])
    const sql = 'SELECT status FROM production_batch WHERE batch_id = ?'
    for (;;) {
      const { status } = rows.one<{ status: string }>(sql, sent.json().batch_id)
      if (status === 'COMPLETED') break
      await new Promise((resolve) => setImmediate(resolve))
    }
    const made = 25 * (10 + 20 + 30 + 40) + 4 * 5 + 100
    expect(rows.all('SELECT entries, units FROM line_day')).toEqual([{ entries: 200, units: made }])
    expect(rows.one('SELECT count(DISTINCT entry_id) AS names FROM production_entry')).toEqual({ names: 200 })
  })
})
