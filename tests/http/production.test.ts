import { describe, expect, test } from 'vitest'
import { entryServer, entryUrl, exampleEntry } from '../support/entryServer.ts'
import { asMaster } from '../support/httpServer.ts'

describe('recording production', () => {
  // The example of the interface: anything else is another formula.
  test('answers with the figures of the example', async () => {
    const { post } = await entryServer()
    const { status, body } = await post(entryUrl, { ...exampleEntry, employees_present: 9 })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      work_order_id: exampleEntry.work_order_id,
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
    const { post } = await entryServer()
    const { body } = await post(entryUrl, { ...exampleEntry, units_produced: 0, units_defective: 0 })
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
    // A field that was left out is no field of another form.
    [{ shift_date: undefined }, 'shift_date', 'is missing'],
    [{ run_time_hours: undefined }, 'run_time_hours', 'is missing'],
    [{ entry_uuid: 'abc' }, 'entry_uuid', 'must be a UUID such as 01993f0e-0000-7000-8000-000000000001'],
    // A fault that is let through would stand in every figure of the line.
  ])('refuses %j at its field', async (fault, field, constraint) => {
    const { post } = await entryServer()
    const { status, body } = await post(entryUrl, { ...exampleEntry, ...fault })
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
    const { post, order, person } = await entryServer()
    order('FOREIGN', { client_id: 'LINE-B' })
    const operator = await person('OPERATOR_DATAENTRY')
    const none = await post(entryUrl, { ...exampleEntry, work_order_id: 'NOBODYS' }, operator)
    const foreign = await post(entryUrl, { ...exampleEntry, work_order_id: 'FOREIGN' }, operator)
    expect([none.status, foreign.status]).toEqual([404, 404])
    expect(foreign.body.error.message.replace('FOREIGN', 'NOBODYS')).toBe(none.body.error.message)
    expect((await post(entryUrl, exampleEntry, operator)).status).toBe(201)
  })

  // Somebody without a line would write into a line that nobody gave them.
  test('tells somebody without a line who gives them one', async () => {
    const { post, person } = await entryServer()
    const { status, body } = await post(entryUrl, exampleEntry, await person('OPERATOR_DATAENTRY', null))
    expect(status).toBe(403)
    expect(body.error.message).toContain('An administrator gives you one under People.')
  })

  // A retry that counts twice doubles the line's output.
  test('counts a retry once, by header or by id, and refuses the id for another content', async () => {
    const { post, rows } = await entryServer()
    const keyed = { ...asMaster, 'idempotency-key': 'shift-1' }
    const first = await post(entryUrl, exampleEntry, keyed)
    const again = await post(entryUrl, exampleEntry, keyed)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    const other = await post(entryUrl, { ...exampleEntry, units_produced: 101 }, keyed)
    expect(other.status).toBe(409)
    // The id that the station made of the key would say nothing to whoever sent the key.
    expect(other.body.error).toMatchObject({
      message:
        'This Idempotency-Key was already used with another content. Send another Idempotency-Key for what is new.',
      details: [{ field: 'Idempotency-Key', value: 'shift-1' }],
    })
    const entry_uuid = '01993f0e-0000-7000-8000-000000000001'
    const byId = await post(entryUrl, { ...exampleEntry, entry_uuid })
    expect((await post(entryUrl, { ...exampleEntry, notes: '', entry_uuid })).body).toEqual(byId.body)
    for (const headers of [asMaster, { ...asMaster, 'idempotency-key': 'shift-2' }]) {
      const refused = await post(entryUrl, { ...exampleEntry, notes: 'x', entry_uuid }, headers)
      expect(refused.status).toBe(409)
      expect(refused.body.error.details).toMatchObject([{ field: 'entry_uuid', value: entry_uuid }])
    }
    expect(rows.one<{ n: number }>('SELECT count(*) AS n FROM production_entry').n).toBe(2)
  })
})
