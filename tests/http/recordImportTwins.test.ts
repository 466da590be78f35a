import { expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster } from '../support/httpServer.ts'
import {
  entriesOf,
  entryHeader,
  importTable,
  listed,
  sendTable,
  settledImport,
  undoImport,
  withOrders,
} from '../support/importing.ts'

// Catches an entry that is there twice, one that is overwritten unasked, and one that a leader verified and that an undo takes away.
test('entries that are there are skipped, kept beside each other, or overwritten; what was verified stays', async () => {
  const server = await withOrders()
  const row = (units: number, note = '') => `${entryHeader}\nWO-1,2026-03-02,1st,${units},2,8.5,10,${note}\n`
  await importTable(server, row(100))
  expect(await importTable(server, row(100), { duplicates: 'keep' })).toMatchObject({ stored: 1, skipped: 0 })
  expect(await entriesOf(server)).toHaveLength(2)
  expect(await importTable(server, row(120))).toMatchObject({ stored: 0, skipped: 1 })
  const kept = await importTable(server, row(120), { conflicts: 'keep' })
  expect(kept).toMatchObject({ stored: 1 })
  expect(await undoImport(server, kept.id)).toMatchObject({ state: 'undone' })
  const newer = await importTable(server, row(130, 'recounted'), { conflicts: 'overwrite' })
  expect(newer).toMatchObject({ corrected: 1 })
  const units = async () => (await entriesOf(server)).map(({ units_produced: made }) => made).sort()
  expect(await units()).toEqual([100, 130])
  const [verified] = (await entriesOf(server)).filter(({ units_produced: made }) => made === 130)
  await server.inject({
    method: 'POST',
    url: `/api/v1/production/entry/${verified?.production_entry_id}/verify`,
    headers: asMaster,
  })
  expect(await undoImport(server, newer.id)).toMatchObject({
    problem: 'One record stays: somebody changed or used it since.',
  })
  expect(await units()).toEqual([100, 130])
  const refused = await sendTable(server, row(140), { conflicts: 'overwrite' })
  expect(refused.statusCode).toBe(422)
  expect(refused.json().error.details[0].constraint).toMatch(/was verified by master. Reopen it/)
})

const dayHeader = 'client_id,shift_date,shift_type,category,reason,minutes'

// Catches a table of which half is stored: rows that only together say what cannot be are found when they are stored.
test('a row that is refused late takes all of the table back, unless the good rows are wanted', async () => {
  const server = await withOrders()
  const rows = ['First,900', 'Second,800', 'Third,100'].map((row) => `LINE-A,2026-03-02,1st,EQUIPMENT,${row}`)
  const text = [dayHeader, ...rows].join('\n')
  const failed = await importTable(server, text)
  expect(failed).toMatchObject({
    state: 'failed',
    problem: expect.stringMatching(/^Row 3 was refused: This shift already has 900 minutes of standstill/),
  })
  const path = 'downtime?client_id=LINE-A&date_from=2026-03-01&date_to=2026-03-31'
  expect(await listed(server, path)).toEqual([])
  const good = await importTable(server, text, { rows: 'good' })
  expect(good).toMatchObject({ state: 'done', stored: 2, refused: 1 })
  expect((await listed(server, path)).map(({ reason }) => reason).sort()).toEqual(['First', 'Third'])
})

const manyEntries = (count: number): string =>
  [
    entryHeader,
    ...Array.from({ length: count }, (_, i) => {
      const day = new Date(Date.UTC(2026, 2, 1) + (i % 200) * 86_400_000).toISOString().slice(0, 10)
      return `WO-${1 + (i % 2)},${day},1st,${100 + i},${i % 5},8.5,10,`
    }),
  ].join('\n')

// Catches a cancelled import that leaves entries in the figures, and sums of days that are not taken back with them.
test('a cancelled import leaves nothing that counts, and the audit log whole', async () => {
  const server = await withOrders()
  const taken = await sendTable(server, manyEntries(3_000))
  const { id } = taken.json()
  const cancelled = await server.inject({
    method: 'POST',
    url: `/api/v1/imports/${id}/cancel`,
    headers: asMaster,
  })
  expect(cancelled.statusCode).toBe(200)
  expect(await settledImport(server, id)).toMatchObject({ state: 'cancelled', problem: null })
  const sums = () =>
    connectionOf(server.db)
      .prepare('SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(units), 0) AS units FROM line_day')
      .get()
  expect(sums()).toEqual({ entries: 0, units: 0 })
  const done = await importTable(server, manyEntries(400))
  expect(done).toMatchObject({ state: 'done', stored: 400 })
  expect(sums()).toEqual({ entries: 400, units: 400 * 100 + (400 * 399) / 2 })
  await undoImport(server, done.id)
  expect(sums()).toEqual({ entries: 0, units: 0 })
  const verified = await server.inject({ method: 'GET', url: '/api/v1/audit/verify', headers: asMaster })
  expect(verified.json()).toMatchObject({ valid: true })
})
