import { describe, expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { productionRows } from '../support/productionRows.ts'

const url = '/api/v1/production/batch'

const header =
  'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned'

const setUp = async () => {
  const server = await httpServer()
  const rows = productionRows(server.db)
  rows.client('LINE-A')
  rows.style('LINE-A', 'ROPER')
  rows.order('WO-1', { ideal_cycle_time: 0.25 })
  const send = async (file: string | Buffer, headers: Record<string, string> = {}) => {
    const answer = await server.inject({
      method: 'POST',
      url,
      headers: { ...asMaster, 'content-type': 'text/csv', ...headers },
      payload: file,
    })
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
  }
  const statusOf = async (id: string, headers: Record<string, string> = asMaster) => {
    const answer = await server.inject({ method: 'GET', url: `${url}/${id}/status`, headers })
    return { status: answer.statusCode, body: answer.json() }
  }
  const done = async (id: string) => {
    for (;;) {
      const { body } = await statusOf(id)
      if (body.status === 'COMPLETED' || body.status === 'FAILED') return body
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const stored = () => rows.one<{ n: number }>('SELECT count(*) AS n FROM production_entry').n
  return { ...server, rows, send, statusOf, done, stored }
}

const csv = (...lines: string[]): string => [header, ...lines].join('\n')

const good = 'WO-1,2025-12-15,SHIFT_1ST,100,2,8.5,10'

describe('a file of production', () => {
  // A row that is counted from another place sends people to the wrong line of their file.
  test('is stored but for the rows with faults, which are told by row and field', async () => {
    const { send, done, rows, statusOf } = await setUp()
    const answer = await send(
      csv(
        good,
        'WO-1,12/15/2025,SHIFT_1ST,100,2,8.5,10',
        '',
        'WO-1,2025-12-15,SHIFT_1ST,-5,0,8.5,10',
        'WO-2,2025-12-15,SHIFT_1ST,100,2,8.5,10',
        'WO-1,2025-02-30,NIGHTLY,1,2,25,x',
        'WO-1,9999-12-15,SHIFT_2ND,100,2,8.5,10',
        'WO-1,2025-12-16,SHIFT_2ND,,2,8.5,10',
        good,
      ),
    )
    expect(answer.status).toBe(202)
    const { batch_id, status_url, ...told } = answer.body
    expect(batch_id).toMatch(/^BATCH-\d{8}-\d{6}$/)
    expect(status_url).toBe(`${url}/${batch_id}/status`)
    expect(answer.headers.location).toBe(status_url)
    expect(told).toMatchObject({ total_rows: 8, valid_rows: 2, invalid_rows: 6, errors_omitted: 0 })
    const fault = (row: number, field: string, error: string | RegExp) => ({
      row,
      field,
      error: typeof error === 'string' ? error : expect.stringMatching(error),
    })
    expect(told.errors).toEqual([
      fault(3, 'shift_date', "Invalid date format. Expected YYYY-MM-DD, got '12/15/2025'"),
      fault(5, 'units_produced', 'Negative value not allowed: -5'),
      fault(6, 'work_order_id', /^There is no work order WO-2\./),
      fault(7, 'shift_date', "Invalid date format. Expected YYYY-MM-DD, got '2025-02-30'"),
      fault(7, 'employees_assigned', /"x" is not a number/),
      fault(7, 'shift_type', /^must be one of SHIFT_1ST, .*, not NIGHTLY$/),
      fault(7, 'run_time_hours', 'must be <= 24, not 25'),
      fault(8, 'shift_date', /^The day 9999-12-15 has not come yet/),
      fault(9, 'units_produced', 'is missing'),
    ])
    expect(await done(batch_id)).toMatchObject({
      status: 'COMPLETED',
      progress: { total: 2, processed: 2, failed: 0 },
      estimated_completion: expect.any(String),
    })
    expect((await statusOf(batch_id)).body.errors).toEqual([])
    expect(rows.all('SELECT entries, units, produced_hours FROM line_day')).toEqual([
      { entries: 2, units: 200, produced_hours: 50 },
    ])
    expect(rows.all('SELECT DISTINCT batch_id FROM production_entry')).toEqual([{ batch_id }])
  })

  test.each([
    ['semicolons and decimal commas', csv(good).replaceAll(',', ';').replace('8.5', '8,5')],
    ['tabs', csv(good).replaceAll(',', '\t')],
    ['a mark of its byte order and other ends of lines', `\ufeff${csv(good, '').replaceAll('\n', '\r\n')}`],
    ['names in capitals', csv(good).replace(header, header.toUpperCase())],
    [
      'other names',
      csv(good).replace(header, 'Work Order,Date,Shift,Units Produced,Defective,Run time,Employees'),
    ],
    ['an empty line before its header', `\n${csv(good)}`],
    // Files come from spreadsheets of all kinds and countries.
  ])('is read with %s', async (_how, file) => {
    const { send, done, rows } = await setUp()
    const { status, body } = await send(file)
    expect(status).toBe(202)
    expect(body).toMatchObject({ total_rows: 1, valid_rows: 1, errors: [] })
    await done(body.batch_id)
    expect(rows.all('SELECT run_time_hours, units_produced, shift_type FROM production_entry')).toEqual([
      { run_time_hours: 8.5, units_produced: 100, shift_type: 'SHIFT_1ST' },
    ])
  })

  // 1.234 pieces or hours: a guess would be wrong by a thousand.
  test('does not guess what a number means that can be read two ways', async () => {
    const { send } = await setUp()
    const { body } = await send(csv('WO-1,2025-12-15,SHIFT_1ST,1.234,2,8,10'))
    expect(body.errors).toEqual([
      { row: 2, field: 'units_produced', error: expect.stringContaining('"1.234" is 1.234 or 1234.') },
    ])
  })

  test.each([
    ['', 400, /The body is empty/],
    [header, 400, /no rows below its header/],
    ['work_order_id,shift_date\nWO-1,2025-12-15', 400, /must name its columns.*units_produced/],
    ['\n\n', 400, /must name its columns/],
    // A file that says nothing must not become a batch that waits for ever.
  ])('that holds nothing is refused: %j', async (file, status, message) => {
    const { send, stored } = await setUp()
    const answer = await send(file)
    expect(answer.status).toBe(status)
    expect(answer.body.error.message).toMatch(message)
    expect(stored()).toBe(0)
  })

  // A column that is passed over in silence loses what somebody typed.
  test('tells of a column that it does not know, and stores the rows', async () => {
    const { send } = await setUp()
    const { body } = await send(
      csv(good).replace(header, `${header},employes_present`).replace(good, `${good},9`),
    )
    expect(body).toMatchObject({ valid_rows: 1, invalid_rows: 0 })
    expect(body.errors).toEqual([{ row: 1, field: 'employes_present', error: expect.any(String) }])
  })

  // Whoever types a file by the form beside it has its labels as headers.
  test.each([
    [
      'Work order,Day on which the shift began,Shift,Units made,Of them defective,"Run time, hours",People assigned,People present,"Standstill, minutes",Step of the work,Job,Note',
    ],
    [
      'Auftrag,"Tag, an dem die Schicht begann",Schicht,Gefertigte Stück,Davon fehlerhaft,"Laufzeit, Stunden",Eingeteilte Personen,Anwesende Personen,"Stillstand, Minuten",Arbeitsschritt,Teilauftrag,Notiz',
    ],
  ])('knows the labels of the form: %s', async (labels) => {
    const { send, done, rows } = await setUp()
    const row = 'WO-1,2025-12-15,SHIFT_1ST,100,2,8.5,10,9,30,SEWING,LOT-1,late'
    const { body } = await send([labels, row].join('\n'))
    expect(body).toMatchObject({ valid_rows: 1, errors: [] })
    await done(body.batch_id)
    expect(rows.all('SELECT * FROM production_entry')).toMatchObject([
      {
        work_order_id: 'WO-1',
        units_produced: 100,
        units_defective: 2,
        employees_assigned: 10,
        employees_present: 9,
        downtime_total_minutes: 30,
        operation_id: 'SEWING',
        job_id: 'LOT-1',
        notes: 'late',
      },
    ])
  })

  // Rows that are called stored and are refused minutes later are looked for in vain.
  test('is told at once of rows after the day on which their order was shipped', async () => {
    const { send, rows } = await setUp()
    rows.run("UPDATE work_order SET status = 'SHIPPED', shipped_on = '2025-12-15'")
    const { body } = await send(csv(good, good.replace('2025-12-15', '2025-12-16')))
    expect(body).toMatchObject({ total_rows: 2, valid_rows: 1, invalid_rows: 1 })
    expect(body.errors).toEqual([
      { row: 3, field: 'work_order_id', error: expect.stringContaining('was shipped') },
    ])
  })

  // Without a limit a file of nothing but faults makes an answer of any size.
  test('tells at most a thousand faults, and how many more there are', async () => {
    const { send, statusOf } = await setUp()
    const { body } = await send(csv(...Array.from({ length: 1200 }, () => good.replace('100', '-1'))))
    expect(body).toMatchObject({ total_rows: 1200, valid_rows: 0, invalid_rows: 1200, errors_omitted: 200 })
    expect(body.errors).toHaveLength(1000)
    expect((await statusOf(body.batch_id)).body.status).toBe('FAILED')
  })

  // More than the station takes at once.
  test('beyond 16 MB is refused with 413', async () => {
    const { send } = await setUp()
    expect((await send(Buffer.alloc(16 * 1024 * 1024 + 1, 'x'))).status).toBe(413)
  })

  // The file of a browser's form.
  test('may come as the part of a form', async () => {
    const { send, done, rows } = await setUp()
    const lines = [
      '--edge',
      'Content-Disposition: form-data; name="file"; filename="production_batch.csv"',
      'Content-Type: text/csv',
      '',
      csv(good),
      '--edge--',
      '',
    ]
    const { status, body } = await send(lines.join('\r\n'), {
      'content-type': 'multipart/form-data; boundary=edge',
    })
    expect(status).toBe(202)
    await done(body.batch_id)
    expect(rows.all('SELECT file_name FROM production_batch')).toEqual([
      { file_name: 'production_batch.csv' },
    ])
    expect(rows.all('SELECT * FROM production_batch_rows')).toEqual([])
  })

  // An answer that was lost must not double a shift.
  test('that is sent again with its Idempotency-Key counts once', async () => {
    const { send, done, stored } = await setUp()
    const key = { 'idempotency-key': 'week-50' }
    const first = await send(csv(good, good), key)
    await done(first.body.batch_id)
    const again = await send(csv(good, good), key)
    expect(again.body.batch_id).not.toBe(first.body.batch_id)
    expect(await done(again.body.batch_id)).toMatchObject({ status: 'COMPLETED', progress: { failed: 0 } })
    expect(stored()).toBe(2)
    const other = await send(csv(good, good.replace('100', '90')), key)
    expect(await done(other.body.batch_id)).toMatchObject({
      progress: { total: 2, processed: 2, failed: 1 },
      errors: [{ row: 3, field: 'row', error: expect.any(String) }],
    })
  })

  // Of two columns of one name the last one would be stored, and nobody is told.
  test('is refused where its header names a column twice', async () => {
    const { send, stored } = await setUp()
    const { status, body } = await send(`${header},Units_Produced\n${good},50`)
    expect(status).toBe(400)
    expect(body.error.details).toEqual([
      { field: 'units_produced', constraint: 'must be one column of the file' },
    ])
    expect(stored()).toBe(0)
  })

  // A connection that was cut off is no fault of the station: a client that reads 500 does not mend its form.
  test('in a form that is not whole is refused, and one without a boundary', async () => {
    const { send } = await setUp()
    const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    const cut = await send(`${part}${csv(good)}`, { 'content-type': 'multipart/form-data; boundary=b' })
    expect(cut.body.error).toMatchObject({ code: 'VALIDATION_ERROR' })
    const unbound = await send(`${part}${csv(good)}\r\n--b--\r\n`, { 'content-type': 'multipart/form-data' })
    expect(unbound.body.error).toMatchObject({ code: 'VALIDATION_ERROR' })
  })

  // One large file, and no figure and no list of orders of the plant is shown until all of its rows are read.
  test('is read beside the figures, which do not wait for it', async () => {
    const { send, inject, stored } = await setUp()
    const kpis = () => inject({ method: 'GET', url: '/api/v1/kpi/all', headers: asMaster })
    await Promise.all([kpis(), send(csv(good))])
    const answered: string[] = []
    const rows = Array.from({ length: 40_000 }, () => good.replace('WO-1', 'NONE'))
    const file = send(csv(...rows)).then(() => answered.push('file'))
    // Figures that are asked for before the file is at its reader would say nothing.
    for (let asked = 0; asked < 5; asked += 1) await kpis()
    answered.push('figures')
    await file
    expect(answered).toEqual(['figures', 'file'])
    expect(stored()).toBe(1)
  })

  // What somebody else sent tells of their line.
  test('is told of to whoever sent it, and not to others', async () => {
    const { send, statusOf, addUser, signIn, db } = await setUp()
    const person = async (name: string, role: 'OPERATOR_DATAENTRY' | 'POWERUSER', client: string | null) => {
      const id = addUser(role, name)
      connectionOf(db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(client, id)
      return signIn(name)
    }
    const ann = await person('ann', 'OPERATOR_DATAENTRY', 'LINE-A')
    const ben = await person('ben', 'OPERATOR_DATAENTRY', 'LINE-A')
    const eve = await person('eve', 'POWERUSER', null)
    const nobody = await person('nobody', 'OPERATOR_DATAENTRY', null)
    const { status, body } = await send(csv(good), { 'x-api-key': '', ...ann })
    expect(status).toBe(202)
    expect((await statusOf(body.batch_id, ann)).status).toBe(200)
    expect((await statusOf(body.batch_id, ben)).status).toBe(404)
    expect((await statusOf(body.batch_id, eve)).status).toBe(200)
    expect((await statusOf('BATCH-1', ann)).status).toBe(404)
    expect((await send(csv(good), { 'x-api-key': '', ...nobody })).status).toBe(403)
  })

  // An order of another line is as none, in a file, too.
  test('of an operator cannot reach orders of another line', async () => {
    const { send, addUser, signIn, db, rows } = await setUp()
    rows.order('FOREIGN', { client_id: 'LINE-B' })
    const id = addUser('OPERATOR_DATAENTRY', 'ann')
    connectionOf(db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run('LINE-A', id)
    const ann = await signIn('ann')
    const { body } = await send(csv(good.replace('WO-1', 'FOREIGN')), { 'x-api-key': '', ...ann })
    expect(body).toMatchObject({ valid_rows: 0 })
    expect(body.errors[0].error).toMatch(/^There is no work order FOREIGN\./)
  })

  // Rows that wait are checked again when their turn comes.
  test('tells of rows that were refused while they were stored', async () => {
    const { send, done, rows } = await setUp()
    const lines = Array.from({ length: 300 }, () => good)
    const sent = send(csv(...lines))
    const { body } = await sent
    rows.run("UPDATE work_order SET status = 'SHIPPED'")
    const end = await done(body.batch_id)
    expect(end.progress.processed).toBe(300)
    expect(end.progress.failed).toBeGreaterThan(0)
    expect(end.errors[0].error).toMatch(/was shipped/)
    const { n } = rows.one<{ n: number }>('SELECT count(*) AS n FROM production_entry')
    expect(n).toBe(300 - end.progress.failed)
    expect(rows.one<{ n: number }>('SELECT sum(entries) AS n FROM line_day').n ?? 0).toBe(n)
  })
})
