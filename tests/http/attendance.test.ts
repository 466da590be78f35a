import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../src/station/actor.ts'
import { absent, shopEventServer, stop } from '../support/shopEventServer.ts'

describe('attendance', () => {
  test('recorded again, it replaces what was there, and the audit log keeps that', async () => {
    const { call, audit, audited, dayOf, station } = await shopEventServer()
    const first = await call('POST', '/attendance', absent)
    expect(first).toMatchObject({
      status: 201,
      body: { ...absent, absence_reason: null, is_excused: false },
    })
    const again = await call('POST', '/attendance', {
      ...absent,
      absent_hours: 8,
      absence_reason: 'sick',
      is_excused: true,
    })
    expect(again.body).toMatchObject({ id: first.body.id, absent_hours: 8, updated_by: 'master' })
    expect((await call('GET', '/attendance?employee_id=E7')).body).toMatchObject({ total: 1 })
    expect(dayOf()).toMatchObject({ scheduledHours: 8, absentHours: 8 })
    expect((await call('DELETE', `/attendance/${first.body.id}`, { reason: 'other line' })).status).toBe(204)
    expect(dayOf()).toBeNull()
    const seq = (await audit('attendance'))[1]?.seq ?? 0
    const entry = await station.handlers['audit.get'](stationCaller, { seq })
    expect(entry).toMatchObject({ before: first.body, after: again.body })
    expect(await audited('attendance')).toEqual([
      ['attendance.remove', 'DELETE', 'other line'],
      ['attendance.change', 'UPDATE', null],
      ['attendance.record', 'CREATE', null],
    ])
  })

  // The rows of a shift stand in for what its entries say of who was there, as soon as there are some.
  test('attendance counts before what entries say of people', async () => {
    const { call, rows, dayOf } = await shopEventServer()
    const numbers = { shift_hours: 8, employees_assigned: 10, present: 7, present_source: 'entry' }
    rows.entry('WO-1', numbers)
    await call('POST', '/downtime', { ...stop, shift_type: 'SHIFT_2ND' })
    expect(dayOf()).toMatchObject({ scheduledHours: 80, absentHours: 24 })
    await call('POST', '/attendance', absent)
    expect(dayOf()).toMatchObject({ scheduledHours: 8, absentHours: 2 })
  })

  test.each([
    [{ employee_id: '' }, 'employee_id', 'must not be empty'],
    [{ scheduled_hours: 0 }, 'scheduled_hours', 'must be > 0'],
    [{ scheduled_hours: 24.5 }, 'scheduled_hours', 'must be <= 24'],
    [{ absent_hours: -1 }, 'absent_hours', 'must be >= 0'],
    [{ absent_hours: 9 }, 'absent_hours', 'must be <= scheduled_hours'],
    [{ absence_reason: '' }, 'absence_reason', 'must not be empty'],
    [{ shift_type: 'NIGHT' }, 'shift_type', 'must be one of SHIFT_1ST, SHIFT_2ND, SAT_OT, SUN_OT, OTHER'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= /],
  ])('%j is refused at %s: %s', async (fault, field, constraint) => {
    const { call } = await shopEventServer()
    const { status, body } = await call('POST', '/attendance', { ...absent, ...fault })
    expect(status).toBe(400)
    const found = body.error.details.find((one: { field: string }) => one.field === field)
    expect(found?.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
  })
})
