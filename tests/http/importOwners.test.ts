import { expect, test } from 'vitest'
import { userCaller } from '../support/callers.ts'
import { httpServer } from '../support/httpServer.ts'

// Catches another client's files and faults shown to people who must not see them, and drafts that anybody may use.
test('imports and drafts are their own', async () => {
  const { station } = await httpServer()
  const acme = userCaller('LEADER_DATACONFIG', 'ACME', 1)
  const other = userCaller('LEADER_DATACONFIG', 'OTHER', 2)
  await station.handlers['characteristic.create'](acme, {
    code: 'A1',
    name: 'A',
    chart_type: 'i_mr',
    subgroup_size: 1,
    client_id: 'ACME',
  })
  const { draft_id, mapping } = await station.handlers['import.understand'](acme, { text: 'value\n10\n11' })
  const check = { draft_id, mapping, corrections: [] }
  await expect(station.handlers['import.check'](other, check)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await station.handlers['import.check'](acme, check)).toMatchObject({
    total: 2,
    good: 2,
    fault_count: 0,
  })
  const started = await station.handlers['import.start'](acme, {
    ...check,
    rows: 'all',
    duplicates: 'skip',
    conflicts: 'skip',
  })
  expect(() => station.handlers['import.status'](other, { import_id: started.id })).toThrow('no import')
  expect(await station.handlers['import.list'](other, { limit: 10 })).toEqual([])
  expect(await station.handlers['import.list'](acme, { limit: 10 })).toHaveLength(1)
})
