import { describe, expect, test } from 'vitest'
import { entryServer, entryUrl, exampleEntry } from '../support/entryServer.ts'

describe('what an entry would be judged by', () => {
  // The screen shows figures as they form: by another cycle than the station's they would change when they are recorded.
  test('is what the station then judges it by', async () => {
    const { get, post, rows, order } = await entryServer()
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
    await post(entryUrl, { ...exampleEntry, work_order_id: 'NEW' })
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
