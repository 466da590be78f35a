import { describe, expect, test } from 'vitest'
import { shopEventServer, stop } from '../support/shopEventServer.ts'

describe('standstills', () => {
  test('one is recorded, listed, changed and removed, and the audit log keeps each step', async () => {
    const { call, audited } = await shopEventServer()
    const made = await call('POST', '/downtime', {
      ...stop,
      work_order_id: 'WO-1',
      started_at: '2026-01-10T08:00:00+00:00',
    })
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...stop,
        work_order_id: 'WO-1',
        started_at: '2026-01-10T08:00:00.000Z',
        notes: null,
        created_by: 'master',
        updated_by: null,
      },
    })
    const { id } = made.body
    const changed = await call('PATCH', `/downtime/${id}`, {
      minutes: 12.5,
      started_at: null,
      notes: 'Again',
    })
    expect(changed).toMatchObject({
      status: 200,
      body: {
        id,
        minutes: 12.5,
        started_at: null,
        notes: 'Again',
        reason: stop.reason,
        updated_by: 'master',
      },
    })
    expect((await call('GET', '/downtime')).body).toMatchObject({ total: 1, results: [changed.body] })
    expect((await call('DELETE', `/downtime/${id}`)).status).toBe(400)
    expect((await call('DELETE', `/downtime/${id}`, { reason: 'told twice' })).status).toBe(204)
    expect((await call('GET', '/downtime')).body).toEqual({ total: 0, page: 1, limit: 50, results: [] })
    expect(await audited('downtime_event')).toEqual([
      ['downtime.remove', 'DELETE', 'told twice'],
      ['downtime.update', 'UPDATE', null],
      ['downtime.record', 'CREATE', null],
    ])
  })

  test.each([
    [{ category: 'WEATHER' }, 'category', /^must be one of EQUIPMENT, MATERIAL, CHANGEOVER/],
    [{ reason: ' ' }, 'reason', 'must not be empty'],
    [{ reason: 'x'.repeat(201) }, 'reason', 'must have at most 200 characters'],
    [{ minutes: 0 }, 'minutes', 'must be > 0'],
    [{ minutes: 1441 }, 'minutes', 'must be <= 1440'],
    [{ shift_date: '10.1.2026' }, 'shift_date', 'must be a date such as 2026-03-29'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= \d{4}-\d\d-\d\d$/],
    [{ started_at: '2026-01-10' }, 'started_at', /^must be a time with its offset/],
    [{ started_at: '9999-01-01T00:00:00Z' }, 'started_at', 'must not be in the future'],
    [{ started_at: '2026-01-07T12:00:00Z' }, 'started_at', 'must be on 2026-01-10 or 2026-01-11'],
    [{ notes: 'x'.repeat(1001) }, 'notes', 'must have at most 1000 characters'],
    [{ client_id: '' }, 'client_id', 'must not be empty'],
    [{ duration: 5 }, 'duration', /^is not a field here/],
  ])('%j is refused at %s: %s', async (fault, field, constraint) => {
    const { call, dayOf } = await shopEventServer()
    const { status, body } = await call('POST', '/downtime', { ...stop, ...fault })
    expect(status).toBe(400)
    expect(body.error.code).toBe('VALIDATION_ERROR')
    const found = body.error.details.find((one: { field: string }) => one.field === field)
    expect(found?.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
    expect(dayOf()).toBeNull()
  })

  // A night shift ends on the next day; a start of then is its own.
  test('a start on the day after belongs to a night shift', async () => {
    const { call } = await shopEventServer()
    const late = await call('POST', '/downtime', { ...stop, started_at: '2026-01-11T02:00:00Z' })
    expect(late.status).toBe(201)
  })

  test('an order is one of its line; that of another line is as none', async () => {
    const { call } = await shopEventServer()
    for (const work_order_id of ['WO-9', 'WO-OTHER']) {
      const { status, body } = await call('POST', '/downtime', { ...stop, work_order_id })
      expect(status).toBe(404)
      expect(body.error.message).toBe(
        `The line LINE-A has no work order ${work_order_id}. Choose one of its orders, or none.`,
      )
    }
    const { id } = (await call('POST', '/downtime', stop)).body
    expect((await call('PATCH', `/downtime/${id}`, { work_order_id: 'WO-OTHER' })).status).toBe(404)
  })

  // Would catch a check that counts the changed event itself, so that nobody could correct one of 24 hours.
  test('a shift stands still for 24 hours at most', async () => {
    const { call } = await shopEventServer()
    const { id } = (await call('POST', '/downtime', { ...stop, minutes: 1440 })).body
    const more = await call('POST', '/downtime', { ...stop, minutes: 1 })
    expect(more).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'UNPROCESSABLE_ENTITY',
          message:
            'This shift already has 1440 minutes of standstill; with 1 more it would stand still for longer than a day. Correct the minutes, or the shift.',
          details: [{ field: 'minutes', value: 1, constraint: 'must be <= 0' }],
        },
      },
    })
    expect((await call('POST', '/downtime', { ...stop, shift_type: 'SHIFT_2ND', minutes: 1 })).status).toBe(
      201,
    )
    expect((await call('PATCH', `/downtime/${id}`, { minutes: 1439.5 })).status).toBe(200)
    const beyond = await call('PATCH', `/downtime/${id}`, { shift_type: 'SHIFT_2ND', minutes: 1440 })
    expect(beyond.status).toBe(422)
  })

  // Would catch a change of the day that leaves the old day with hours that nobody stood still.
  test('the sums of the day follow each change, and those of the day that it moved from', async () => {
    const { call, dayOf } = await shopEventServer()
    const { id } = (await call('POST', '/downtime', stop)).body
    expect(dayOf()).toMatchObject({ downtimeHours: 0.5, plannedHours: 8.5 })
    await call('PATCH', `/downtime/${id}`, { minutes: 60 })
    expect(dayOf()).toMatchObject({ downtimeHours: 1 })
    await call('PATCH', `/downtime/${id}`, { shift_date: '2026-01-11' })
    expect([dayOf(), dayOf('2026-01-11')]).toMatchObject([null, { downtimeHours: 1 }])
    await call('DELETE', `/downtime/${id}`, { reason: 'never was' })
    expect(dayOf('2026-01-11')).toBeNull()
  })

  // More than was planned cannot have been lost.
  test('what stood still beyond the planned hours is kept, but no more than those count', async () => {
    const { call, dayOf } = await shopEventServer()
    await call('POST', '/downtime', { ...stop, minutes: 1000 })
    expect(dayOf()).toMatchObject({ downtimeHours: 8.5, plannedHours: 8.5 })
  })

  test('lists are of a period, a shift, an order and a category, in pages with the newest day first', async () => {
    const { call } = await shopEventServer()
    for (const shift_date of ['2026-01-09', '2026-01-11', '2026-01-10']) {
      await call('POST', '/downtime', { ...stop, shift_date })
    }
    await call('POST', '/downtime', {
      ...stop,
      shift_type: 'SHIFT_2ND',
      category: 'LABOUR',
      work_order_id: 'WO-1',
    })
    const days = async (query: string) =>
      (await call('GET', `/downtime?${query}`)).body.results.map(
        (one: { shift_date: string }) => one.shift_date,
      )
    expect(await days('')).toEqual(['2026-01-11', '2026-01-10', '2026-01-10', '2026-01-09'])
    expect(await days('date_from=2026-01-10&date_to=2026-01-10')).toEqual(['2026-01-10', '2026-01-10'])
    expect(await days('shift_type=SHIFT_2ND')).toEqual(['2026-01-10'])
    expect(await days('work_order_id=WO-1&category=LABOUR')).toEqual(['2026-01-10'])
    expect(await days('category=UTILITIES')).toEqual([])
    expect(await days('limit=3&page=2')).toEqual(['2026-01-09'])
    expect((await call('GET', '/downtime?date_from=2026-01-10&date_to=2026-01-09')).status).toBe(400)
  })
})
