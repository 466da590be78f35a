import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const table = [
  'Time\tValue',
  ...Array.from(
    { length: 300 },
    (_, i) => `2026-03-04 ${6 + Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')}\t10.${i % 10}`,
  ),
].join('\n')

// Catches every row that is stored twice, as a start was sent again before its answer came, or by a second tap.
test('a table is imported once, however often its start is sent while it runs', async () => {
  const { station, create } = testStation()
  const { handlers } = station
  const id = await create()
  const { draft_id, mapping } = await handlers['import.understand'](stationCaller, { text: table })
  const columns = mapping.columns.map((column) =>
    column.role === 'value' ? { ...column, characteristic_id: id } : column,
  )
  const input = {
    ...{ draft_id, mapping: { ...mapping, columns }, corrections: [] },
    ...({ rows: 'all', duplicates: 'skip', conflicts: 'skip' } as const),
  }
  const starts = await Promise.allSettled(
    [1, 2].map(async () => handlers['import.start'](stationCaller, input)),
  )
  const begun = starts.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  const refused = starts.flatMap((one) => (one.status === 'rejected' ? one.reason : []))
  for (const { id: import_id } of begun) {
    await expect
      .poll(async () => (await handlers['import.status'](stationCaller, { import_id })).state, {
        timeout: 20_000,
      })
      .toBe('done')
  }
  expect(refused).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('imported already') }])
  expect((await handlers['characteristic.get'](stationCaller, { characteristic_id: id })).subgroups).toBe(300)
})

// Catches a table that cannot be imported any more, as its first start was refused.
test('a table whose start was refused can be started again', async () => {
  const { station, create } = testStation()
  const { handlers } = station
  const id = await create()
  const text = 'Time\tValue\n2026-03-04 06:00\t10.5\n2026-03-04 07:00\tten\n'
  const { draft_id, mapping } = await handlers['import.understand'](stationCaller, { text })
  const columns = mapping.columns.map((column) =>
    column.role === 'value' ? { ...column, characteristic_id: id } : column,
  )
  const input = {
    ...{ draft_id, mapping: { ...mapping, columns }, corrections: [] },
    ...({ duplicates: 'skip', conflicts: 'skip' } as const),
  }
  await expect(handlers['import.start'](stationCaller, { ...input, rows: 'all' })).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
  })
  const again = await handlers['import.start'](stationCaller, { ...input, rows: 'good' })
  expect(again).toMatchObject({ total: 1 })
})
