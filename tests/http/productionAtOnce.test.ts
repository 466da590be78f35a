import { describe, expect, test } from 'vitest'
import { entryServer, entryUrl, exampleEntry } from '../support/entryServer.ts'
import { asMaster } from '../support/httpServer.ts'

describe('several at once', () => {
  // A sum that is read before another writer's commit would lose its units; a name that is counted twice would refuse one.
  test('record, correct and send files without losing a unit', async () => {
    const { post, put, rows, inject, order } = await entryServer()
    order('FILE', { ideal_cycle_time: 0.25 })
    const lines = Array.from({ length: 100 }, () => 'FILE,2025-12-15,SHIFT_1ST,1,8,2')
    const header = 'work_order_id,shift_date,shift_type,units_produced,run_time_hours,employees_assigned'
    const writer = async (units: number) => {
      for (let i = 0; i < 25; i++) {
        const { status, body } = await post(entryUrl, {
          ...exampleEntry,
          units_produced: units,
          units_defective: 0,
        })
        expect(status).toBe(201)
        if (i % 5 === 0) await put(`${entryUrl}/${body.production_entry_id}`, { units_produced: units + 1 })
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
