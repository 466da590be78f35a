import { expect, test } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'
import { sendTable, settledImport } from '../support/importing.ts'
import { actOnImport, answerTo, importSubgroups, valuesOf } from '../support/subgroupImports.ts'

// Catches doubles from a file that is sent twice, corrections that are lost, and an undo that does not put back.
test('duplicates are skipped; conflicts are skipped, kept or overwritten, and undoing puts back', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const table = (second: number) => `time,value\n2026-03-04 06:00,10\n2026-03-04 07:00,${second}\n`
  await importSubgroups(server, table(11))
  expect(await importSubgroups(server, table(11))).toMatchObject({ stored: 0, skipped: 2 })
  expect(await importSubgroups(server, table(12))).toMatchObject({ stored: 0, skipped: 2 })
  const over = await importSubgroups(server, table(13), { conflicts: 'overwrite' })
  expect(over).toMatchObject({ stored: 0, corrected: 1, skipped: 1 })
  expect(await valuesOf(server, id)).toEqual([10, 13])
  await actOnImport(server, over.id, 'undo')
  await settledImport(server, over.id)
  expect(await valuesOf(server, id)).toEqual([10, 11])
  await importSubgroups(server, table(14), { conflicts: 'keep' })
  expect(await valuesOf(server, id)).toEqual([10, 11, 14])
})

const longTable = (rows: number): string =>
  [
    'time,value',
    ...Array.from(
      { length: rows },
      (_, i) => `${new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString()},${(i % 97) / 8}`,
    ),
  ].join('\n')

// Catches half of a batch that counts after it was cancelled.
test('a cancelled import leaves nothing that counts', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const taken = await sendTable(server, longTable(30_000))
  expect((await actOnImport(server, taken.json().id, 'cancel')).json()).toMatchObject({ state: 'cancelling' })
  const ended = await settledImport(server, taken.json().id)
  expect(ended.state).toBe('cancelled')
  expect(ended.done).toBeLessThan(30_000)
  expect(await valuesOf(server, id)).toEqual([])
  expect((await answerTo(server, '/api/v1/violations?status=open')).total).toBe(0)
  expect((await actOnImport(server, taken.json().id, 'cancel')).statusCode).toBe(409)
})

// Catches violations of others that still count undone points, or are missing because those points hid them.
test('after an undo the chart is judged as if the import had never been', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  await server.inject({
    method: 'POST',
    url: `/api/v1/characteristics/${id}/limits`,
    headers: asMaster,
    payload: { method: 'given', center_line: 10, sigma: 1 },
  })
  const row = (minute: number, value: number) => `2026-03-04 06:${String(minute).padStart(2, '0')},${value}\n`
  const own = Array.from({ length: 12 }, (_, i) => row(2 * i, 10.5)).join('')
  await importSubgroups(server, `time,value\n${own}`)
  const violations = async () =>
    (await answerTo(server, '/api/v1/violations?status=open&limit=500')).results
      .map((one: { sample_id: number; rule_id: number }) => `${one.sample_id} ${one.rule_id}`)
      .sort()
  const before = await violations()
  expect(before.length).toBeGreaterThan(0)
  const between = Array.from({ length: 12 }, (_, i) => row(2 * i + 1, i === 3 ? 20 : 9.5)).join('')
  const second = await importSubgroups(server, `time,value\n${between}`)
  expect(await violations()).not.toEqual(before)
  await actOnImport(server, second.id, 'undo')
  await settledImport(server, second.id)
  expect(await violations()).toEqual(before)
})
