import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { v7 } from 'uuid'
import { sampleQuery } from '../../src/contract/sampleList.ts'
import { createTraceFieldInput } from '../../src/contract/traceability.ts'
import { packValues } from '../../src/storage/measurements/packedValues.ts'
import { addLocalCharacteristic, gauge, openLocalStation } from './localStation.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'

const characteristics = 300
const subgroups = 1_000_000
const rounds = 15

/** A million subgroups of many characteristics, put into the file as plainly as can be: how they came is not measured here. */
const fill = (file: string, ids: readonly number[]): void => {
  const connection = new SQLite(file)
  connection.pragma('synchronous = OFF')
  connection.exec(
    "INSERT INTO origin VALUES (900, 'key', 'gauge', NULL, 1, 'http', '127.0.0.1', 'bench'), (901, 'user', 'ann', 1, NULL, 'bridge', 'local', '')",
  )
  const insert = connection.prepare('INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)')
  const begin = Date.now() - 3_600_000 - subgroups * 1000
  const next = randomSubgroups(11)
  connection.transaction(() => {
    for (let i = 0; i < subgroups; i++) {
      const at = begin + i * 1000
      const batch = `B-${Math.floor(i / 500)}`
      const metadata = `{"part_number":"P-${i % 40}","cavity":${i % 8},"serial":"SN-${i}"}`
      insert.run(
        i + 1,
        ids[i % ids.length],
        at,
        v7({ msecs: at }, Buffer.allocUnsafe(16)),
        packValues(next(), 3),
        at,
        i % 5000 === 0 ? 901 : 900,
        batch,
        `op${i % 3}`,
        metadata,
      )
    }
  })()
  const tally = connection.prepare(
    'INSERT INTO characteristic_tally VALUES (?, ?) ON CONFLICT DO UPDATE SET subgroups = excluded.subgroups',
  )
  for (const [i, id] of ids.entries()) tally.run(id, Math.ceil((subgroups - i) / ids.length))
  connection.exec(`INSERT INTO sample_exclusion SELECT id, characteristic_id, 'chip', 'ann', at FROM sample WHERE id % 30011 = 0;
    UPDATE trace_field SET newest = ${subgroups}, pending = ${subgroups}`)
  connection.close()
}

const asked: Readonly<Record<string, object>> = {
  'newest of all': {},
  'one characteristic': { characteristic_id: 7 },
  'a week of all': {
    from: new Date(Date.now() - 6 * 86_400_000).toISOString(),
    to: new Date(Date.now() - 5 * 86_400_000).toISOString(),
  },
  'by characteristic': { sort: 'characteristic', order: 'asc' },
  'by arrival': { sort: 'received' },
  'a batch': { traces: [{ field: 'batch_number', value: 'B-777' }] },
  'batches beginning with': { traces: [{ field: 'batch_number', value: 'B-19*' }] },
  'a serial number in any field': { traces: [{ field: null, value: 'sn-654321' }] },
  'an operator of a third of all': { traces: [{ field: 'operator_id', value: 'op1' }] },
  'that operator and a cavity': {
    traces: [
      { field: 'operator_id', value: 'op1' },
      { field: 'cavity', value: '5' },
    ],
  },
  'left out': { state: 'excluded' },
  'from screens, few': { source: 'bridge' },
}

/** Pages of the list over all subgroups, the first and one far down. */
export const sampleList = async (dataDir: string): Promise<Row> => {
  const first = await openLocalStation(dataDir)
  for (const key of ['cavity', 'serial']) {
    await first.station.handlers['traceField.create'](gauge, createTraceFieldInput.parse({ key, label: key }))
  }
  const ids: number[] = []
  for (let i = 0; i < characteristics; i++) ids.push(await addLocalCharacteristic(first, `LIST-${i}`))
  await first.close()
  fill(join(dataDir, 'centerline.db'), ids)

  const host = await openLocalStation(dataDir)
  const { handlers } = host.station
  const start = performance.now()
  let longest = 0
  let last = start
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve))
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    const fields = await handlers['traceField.list'](gauge, {})
    if (fields.every((field) => field.searchable === 1)) break
    last = performance.now()
  }
  const indexed = (performance.now() - start) / 1000

  const page = async (query: object): Promise<{ took: number; next: string | null }> => {
    const begin = performance.now()
    const { next } = await handlers['sample.list'](gauge, sampleQuery.parse(query))
    return { took: performance.now() - begin, next }
  }
  const notes: string[] = []
  let slowest = 0
  for (const [what, query] of Object.entries(asked)) {
    const times: number[] = []
    let after: string | null = null
    for (let round = 0; round < rounds; round++) {
      const { took, next } = await page({ ...query, ...(after === null ? {} : { after }) })
      if (round > 1) times.push(took)
      after = next
    }
    const worst = Math.max(...times)
    slowest = Math.max(slowest, worst)
    notes.push(
      `${what}: ${times.sort((a, b) => a - b)[times.length >> 1]?.toFixed(1)} ms, at worst ${worst.toFixed(1)} ms`,
    )
  }
  await host.close()
  notes.push(
    `brought ${subgroups.toLocaleString('en')} subgroups with 5 values each into the search in ${indexed.toFixed(0)} s, no turn of the main thread over ${longest.toFixed(0)} ms`,
  )
  return {
    what: `a page of 100 out of ${subgroups.toLocaleString('en')} subgroups of ${characteristics} characteristics`,
    measured: `${slowest.toFixed(1)} ms at worst`,
    yardstick: '',
    ratio: null,
    mustReach: '< 100 ms',
    reached: slowest < 100,
    notes,
  }
}
