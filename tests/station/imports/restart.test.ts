import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { createStation } from '../../../src/station/createStation.ts'
import { openDatabase } from '../../../src/storage/openDatabase.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const rows = 40_000
const text = [
  'time,value',
  ...Array.from(
    { length: rows },
    (_, i) => `${new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString()},${(i % 97) / 8}`,
  ),
].join('\n')

const startStation = (databaseFile: string) => {
  const { db, close } = openDatabase(databaseFile)
  const station = createStation({
    db,
    databaseFile,
    version: '0.1.0',
    masterKeyDigest: '0'.repeat(64),
    log: silent,
    demo: {
      start: () => Promise.reject(new Error('no demo here')),
      stop: () => Promise.resolve(),
      running: () => false,
    },
  })
  let closed = false
  const end = async () => {
    if (closed) return
    closed = true
    await station.close()
    close()
  }
  onTestFinished(end)
  const status = (import_id: number) => station.handlers['import.status'](stationCaller, { import_id })
  return {
    ...station.handlers,
    end,
    status,
    settled: async (id: number) => {
      for (;;) {
        const found = await status(id)
        if (!['running', 'cancelling', 'undoing'].includes(found.state)) return found
        await new Promise(setImmediate)
      }
    },
    submit: (table = text) =>
      station.handlers['import.submit'](stationCaller, {
        text: table,
        rows: 'all',
        duplicates: 'skip',
        conflicts: 'skip',
      }),
  }
}

const one = { code: 'C1', name: 'Diameter', chart_type: 'i_mr', subgroup_size: 1 } as const

// Catches an import that stands as running for ever, whose rows nobody can take back, or that cannot be gone on with.
test('an import that the end of the station interrupted is gone on with, or undone', async () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const first = startStation(file)
  await first['characteristic.create'](stationCaller, one)
  const begun = await first.submit()
  while ((await first.status(begun.id)).stored === 0) await new Promise(setImmediate)
  await first.end()

  const second = startStation(file)
  const interrupted = await second.status(begun.id)
  expect(interrupted.state).toBe('interrupted')
  expect(interrupted.stored).toBeLessThan(rows)
  const again = await second.submit()
  expect(await second.settled(again.id)).toMatchObject({
    state: 'done',
    skipped: interrupted.stored,
    stored: rows - interrupted.stored,
  })
  await second['import.undo'](stationCaller, { import_id: begun.id })
  expect((await second.settled(begun.id)).state).toBe('undone')
  await second.end()

  const connection = new SQLite(file)
  const excluded = connection.prepare('SELECT count(*) FROM sample_exclusion').pluck().get()
  expect(excluded).toBe(interrupted.stored)
  // As a station leaves it that loses its power.
  connection.prepare("UPDATE import SET state = 'running' WHERE id = ?").run(again.id)
  connection.close()
  const third = startStation(file)
  expect((await third.status(again.id)).state).toBe('interrupted')
})

const entries = 1_500
const table = [
  'work_order_id,shift_date,shift_type,units_produced,run_time_hours,employees_assigned',
  ...Array.from({ length: entries }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 20) * 86_400_000).toISOString().slice(0, 10)
    return `WO-${i % 20},${day},1st,${100 + (i % 7)},8,10`
  }),
].join('\n')

const orders = [
  'work_order_id,client_id,style_model,planned_quantity,ideal_cycle_time',
  ...Array.from({ length: 20 }, (_, i) => `WO-${i},LINE-A,ROPER,1000,0.25`),
].join('\n')

// Catches entries that are stored twice after a restart, or that no undo finds any more.
test('a table of entries that was interrupted is gone on with, or undone', async () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const first = startStation(file)
  await first.settled((await first.submit(orders)).id)
  const begun = await first.submit(table)
  while ((await first.status(begun.id)).stored === 0) await new Promise(setImmediate)
  await first.end()

  const second = startStation(file)
  const interrupted = await second.status(begun.id)
  expect(interrupted.state).toBe('interrupted')
  expect(interrupted.stored).toBeLessThan(entries)
  const again = await second.submit(table)
  expect(await second.settled(again.id)).toMatchObject({
    state: 'done',
    skipped: interrupted.stored,
    stored: entries - interrupted.stored,
  })
  await second['import.undo'](stationCaller, { import_id: begun.id })
  expect((await second.settled(begun.id)).state).toBe('undone')
  await second.end()

  const connection = new SQLite(file)
  const counted = connection.prepare('SELECT sum(entries) FROM line_day').pluck().get()
  expect(counted).toBe(entries - interrupted.stored)
  connection.close()
})
