import { describe, expect, test } from 'vitest'
import { entryServer, entryUrl, exampleEntry, recordedEntry } from '../support/entryServer.ts'

describe('a recorded entry', () => {
  // What is not named must stay, and what stays must not be told as changed.
  test('is changed by a leader, who learns which fields differ', async () => {
    const { put, get, path, person, rows } = await recordedEntry()
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
    const { put, path, order } = await recordedEntry()
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
    const { put, path, rows, order } = await recordedEntry()
    order('OTHER', { ideal_cycle_time: 0.5, planned_start_date: null })
    await put(path, { shift_date: '2025-12-14', work_order_id: 'OTHER' })
    expect(rows.all('SELECT day, units, produced_hours FROM line_day')).toEqual([
      { day: '2025-12-14', units: 100, produced_hours: 50 },
    ])
    const started = (id: string) =>
      rows.one<{ started_on: string | null }>('SELECT started_on FROM work_order WHERE work_order_id = ?', id)
    expect(started('OTHER').started_on).toBe('2025-12-14')
    expect(started(exampleEntry.work_order_id).started_on).toBeNull()
  })

  // Verified numbers that change without a reason are no longer what the leader saw.
  test('changes after it was verified by reopening with a reason only', async () => {
    const { put, post, path, id } = await recordedEntry()
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
    const { post, put, get, path, rows } = await recordedEntry()
    const { body } = await post(`${path}/void`, { reason: 'told twice' })
    expect(body.status).toBe('VOIDED')
    expect(rows.all('SELECT * FROM line_day')).toEqual([])
    expect((await get(`${entryUrl.replace('entry', 'entries')}`)).body.total).toBe(0)
    expect((await get('/api/v1/production/entries?include_voided=true')).body.total).toBe(1)
    expect((await get(path)).body.status).toBe('VOIDED')
    expect((await put(path, { units_produced: 90 })).status).toBe(422)
    expect((await post(`${path}/verify`)).status).toBe(422)
    expect((await post(`${path}/void`, { reason: 'again' })).status).toBe(422)
  })

  // Whoever recorded last takes it back; nobody else, and nothing older.
  test('is undone as the last one by whoever recorded it', async () => {
    const { post, person, rows } = await entryServer()
    const operator = await person('OPERATOR_DATAENTRY')
    const leader = await person('LEADER_DATACONFIG')
    const first = (await post(entryUrl, exampleEntry, operator)).body.production_entry_id
    const second = (await post(entryUrl, exampleEntry, operator)).body.production_entry_id
    expect((await post(`${entryUrl}/${second}/undo`, undefined, leader)).status).toBe(403)
    expect((await post(`${entryUrl}/${first}/undo`, undefined, operator)).status).toBe(409)
    expect((await post(`${entryUrl}/${second}/undo`, undefined, operator)).body.status).toBe('VOIDED')
    expect((await post(`${entryUrl}/${first}/undo`, undefined, operator)).status).toBe(409)
    expect(rows.one<{ units: number }>('SELECT units FROM line_day').units).toBe(100)
  })

  // A change that the log does not tell of, or that it tells without its reason.
  test('leaves each change in the audit log', async () => {
    const { post, put, path, rows, id } = await recordedEntry()
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
