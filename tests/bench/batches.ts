import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { v7 } from 'uuid'
import { packValues } from '../../src/storage/measurements/packedValues.ts'
import { addLocalCharacteristic, gauge, masterKey, openLocalStation } from './localStation.ts'
import { median } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'

const size = 1_000
const rounds = 100
const warmUp = 40
const overHttp = 30
const begin = Date.UTC(2026, 0, 5)

/** Inserts rows into a copy of the station's database as plainly as better-sqlite3 can, in one transaction a batch. */
const bareInserts = (file: string, id: number) => {
  const connection = new SQLite(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  const insert = connection.prepare('INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const all = connection.transaction((rows: readonly unknown[][]) => {
    for (const row of rows) insert.run(row)
  })
  let lastId = connection.prepare('SELECT max(id) FROM sample').pluck().get() as number
  return {
    prepare: (samples: readonly { measurements: number[]; timestamp: string }[]): unknown[][] =>
      samples.map(({ measurements, timestamp }) => {
        lastId += 1
        const uuid = v7({}, Buffer.allocUnsafe(16))
        return [
          lastId,
          id,
          Date.parse(timestamp),
          uuid,
          packValues(measurements, 3),
          Date.now(),
          1,
          1,
          null,
          null,
          null,
        ]
      }),
    run: (rows: readonly unknown[][]): void => {
      all(rows)
    },
    close: () => connection.close(),
  }
}

/** Time of one batch over HTTP, from before it is written as JSON until its answer is read. */
const postBatch = async (address: string, samples: readonly unknown[]): Promise<number> => {
  const start = performance.now()
  const answer = await fetch(`${address}/api/v1/data-entry/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
    body: JSON.stringify({ samples }),
  })
  if (!answer.ok) throw new Error(`a batch was answered ${answer.status}`)
  await answer.json()
  return performance.now() - start
}

/** Batches of 1,000 subgroups of 5, against inserting the same rows and nothing else. */
export const batches = async (folder: string, bareFolder: string): Promise<Row> => {
  const next = randomSubgroups(7)
  let at = begin
  const batchOf = () =>
    Array.from({ length: size }, () => {
      at += 1000
      return { characteristic_id: id, measurements: next(), timestamp: new Date(at).toISOString() }
    })
  let host = await openLocalStation(folder)
  const id = await addLocalCharacteristic(host, 'BATCH')
  const submit = async (samples: unknown[]) => {
    const { failed } = await host.station.handlers['sample.submitBatch'](gauge, { samples, atomic: false })
    if (failed > 0) throw new Error(`${failed} samples of a batch were refused`)
  }
  await submit(batchOf())
  await host.close()
  const copy = join(bareFolder, 'centerline.db')
  copyFileSync(join(folder, 'centerline.db'), copy)
  const bare = bareInserts(copy, id)
  host = await openLocalStation(folder)

  const seen: { bare: number; ours: number }[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const samples = batchOf()
    const rows = bare.prepare(samples)
    const first = performance.now()
    bare.run(rows)
    const second = performance.now()
    await submit(samples)
    const third = performance.now()
    if (round >= 0) seen.push({ bare: second - first, ours: third - second })
  }
  bare.close()
  await host.listen()
  const posted: number[] = []
  for (let round = 0; round < overHttp; round++) posted.push(await postBatch(host.address ?? '', batchOf()))
  await host.close()
  const ours = median(seen.map((round) => round.ours))
  const plain = median(seen.map((round) => round.bare))
  return {
    what: 'batch of 1,000 subgroups of 5, all rules',
    measured: `${ours.toFixed(2)} ms`,
    yardstick: `${plain.toFixed(2)} ms, bare inserts`,
    ratio: plain / ours,
    mustReach: '≥ 0.5',
    reached: plain / ours >= 0.5,
    notes: [`over HTTP ${median(posted).toFixed(1)} ms, client and server in one process`],
  }
}
