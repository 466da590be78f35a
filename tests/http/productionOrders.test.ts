import { describe, expect, test } from 'vitest'
import { entryServer, entryUrl, exampleEntry } from '../support/entryServer.ts'

describe('production of an order', () => {
  test.each([
    ['ACTIVE', 201],
    ['ON_HOLD', 201],
    ['COMPLETED', 201],
    ['SHIPPED', 422],
    ['CANCELLED', 422],
    // What is made for an order that is gone belongs to another one.
  ])('for an order that is %s answers %i', async (status, expected) => {
    const { post, order } = await entryServer()
    order('ORDER', { status })
    const answer = await post(entryUrl, { ...exampleEntry, work_order_id: 'ORDER' })
    expect(answer.status).toBe(expected)
    if (expected === 422) expect(answer.body.error.message).toMatch(/Record it for another order/)
  })

  // Would catch history that cannot be told: orders come in with the day on which they were shipped, their entries after them.
  test('takes what was made before the order was shipped, though it is told later', async () => {
    const { post, order } = await entryServer()
    order('GONE', { status: 'SHIPPED', shipped_on: exampleEntry.shift_date })
    expect((await post(entryUrl, { ...exampleEntry, work_order_id: 'GONE' })).status).toBe(201)
    order('GONE-BEFORE', { status: 'SHIPPED', shipped_on: '2020-01-01' })
    expect((await post(entryUrl, { ...exampleEntry, work_order_id: 'GONE-BEFORE' })).status).toBe(422)
  })

  // Would catch production of the days after an order was shipped that comes in by correcting the day of an entry.
  test('of an order that was shipped cannot be moved to a later day, but to an earlier one', async () => {
    const { post, put, rows } = await entryServer()
    const entry = `${entryUrl}/${(await post(entryUrl, exampleEntry)).body.production_entry_id}`
    rows.run("UPDATE work_order SET status = 'SHIPPED', shipped_on = '2025-12-16'")
    expect((await put(entry, { shift_date: '2025-12-17' })).status).toBe(422)
    expect((await put(entry, { shift_date: '2025-12-16' })).status).toBe(200)
  })

  // A job of another order would count for both; one that nobody planned would stop the line's first entry.
  test('takes the jobs of the order only, and adds a job and a step that are new', async () => {
    const { post, rows, order } = await entryServer()
    order('OTHER')
    const job = { client_id: 'BOOT-LINE-A', created_by: 'test', created_at: 0 }
    rows.insert('job', { job_id: 'J-1', work_order_id: exampleEntry.work_order_id, ...job })
    rows.insert('job', { job_id: 'J-2', work_order_id: 'OTHER', ...job })
    const refused = await post(entryUrl, { ...exampleEntry, job_id: 'J-2' })
    expect(refused.status).toBe(422)
    expect(refused.body.error.details[0].field).toBe('job_id')
    expect((await post(entryUrl, { ...exampleEntry, job_id: 'J-1', operation_id: 'SEWING' })).status).toBe(
      201,
    )
    expect(rows.all('SELECT client_id, operation_id FROM work_operation')).toEqual([
      { client_id: 'BOOT-LINE-A', operation_id: 'SEWING' },
    ])
    expect((await post(entryUrl, { ...exampleEntry, job_id: 'J-3', operation_id: 'SEWING' })).status).toBe(
      201,
    )
    expect(rows.all("SELECT work_order_id, operation_id FROM job WHERE job_id = 'J-3'")).toEqual([
      { work_order_id: exampleEntry.work_order_id, operation_id: 'SEWING' },
    ])
  })
})
