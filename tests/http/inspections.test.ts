import { describe, expect, test } from 'vitest'
import { inspected, line, shopEventServer } from '../support/shopEventServer.ts'

describe('inspections', () => {
  test('the style of the order is kept with it, and a step that is new becomes the last of its line', async () => {
    const { call, rows, audited } = await shopEventServer()
    rows.insert('work_operation', {
      ...{ client_id: line, operation_id: 'CUT', name: 'Cutting', sequence: 30 },
      ...{ created_by: 'test', created_at: 0 },
    })
    const made = await call('POST', '/inspections', {
      ...inspected,
      work_order_id: 'WO-1',
      operation_id: 'SEW',
    })
    expect(made).toMatchObject({
      status: 201,
      body: { ...inspected, style_model: 'ROPER', operation_id: 'SEW', units_reworked: 0 },
    })
    const steps = () =>
      rows.all('SELECT operation_id AS step, sequence FROM work_operation WHERE client_id = ?', line)
    expect(steps()).toEqual([
      { step: 'CUT', sequence: 30 },
      { step: 'SEW', sequence: 40 },
    ])
    rows.run("UPDATE work_order SET style_model = 'OTHER' WHERE work_order_id = 'WO-1'")
    const { id } = made.body
    const same = await call('PATCH', `/inspections/${id}`, { work_order_id: 'WO-1', defects: 9 })
    expect(same.body).toMatchObject({ style_model: 'ROPER', defects: 9 })
    const other = await call('PATCH', `/inspections/${id}`, { work_order_id: 'WO-2' })
    expect(other.body).toMatchObject({ style_model: 'LACER', work_order_id: 'WO-2' })
    const none = await call('PATCH', `/inspections/${id}`, { work_order_id: null })
    expect(none.body).toMatchObject({ style_model: null, work_order_id: null })
    await call('PATCH', `/inspections/${id}`, { operation_id: 'SEW' })
    expect(steps()).toHaveLength(2)
    expect((await call('DELETE', `/inspections/${id}`, { reason: 'wrong shift' })).status).toBe(204)
    expect((await audited('inspection')).map(([operation]) => operation)).toEqual([
      'inspection.remove',
      ...Array.from({ length: 4 }, () => 'inspection.update'),
      'inspection.record',
    ])
  })

  test.each([
    [{ units_inspected: 0 }, 'units_inspected', 'must be >= 1'],
    [{ units_passed: -1 }, 'units_passed', 'must be >= 0'],
    [{ units_passed: 101 }, 'units_passed', 'must be <= units_inspected (100)'],
    [{ units_reworked: 6 }, 'units_reworked', 'must be <= units that failed (5)'],
    [{ defects: 1.5 }, 'defects', /whole|integer/],
    [{ opportunities_per_unit: 0 }, 'opportunities_per_unit', 'must be >= 1'],
    [{ operation_id: 'x'.repeat(51) }, 'operation_id', 'must have at most 50 characters'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= /],
  ])('%j is refused at %s: %s', async (fault, field, constraint) => {
    const { call } = await shopEventServer()
    const { status, body } = await call('POST', '/inspections', { ...inspected, ...fault })
    expect(status).toBe(400)
    const found = body.error.details.find((one: { field: string }) => one.field === field)
    expect(found?.constraint).toEqual(
      typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    )
  })

  // Would catch a change that is checked by itself: 90 units inspected fit, but not with the 95 that passed before.
  test.each([
    [{ units_inspected: 90 }, 'units_passed', 'must be <= units_inspected (90)'],
    [{ units_reworked: 6 }, 'units_reworked', 'must be <= units that failed (5)'],
    [{ shift_date: '9999-01-01' }, 'shift_date', /^must be <= /],
  ])('a change to %j is refused at %s: %s', async (changes, field, constraint) => {
    const { call } = await shopEventServer()
    const { body: before } = await call('POST', '/inspections', inspected)
    const { status, body } = await call('PATCH', `/inspections/${before.id}`, changes)
    expect(status).toBe(400)
    expect(body.error.details).toEqual([
      expect.objectContaining({
        field,
        constraint: typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
      }),
    ])
    expect((await call('GET', '/inspections')).body.results).toEqual([before])
  })
})
