import { join } from 'node:path'
import { connectionOf } from '../../src/storage/connection.ts'
import { openReadOnly } from '../../src/storage/openDatabase.ts'
import type { BigStation } from './bigStation.ts'
import { gauge, openLocalStation } from './localStation.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'

const rounds = 5

/** Reading the rows and nothing else, in order of time. */
const bareRead = (dataDir: string, id: number): number => {
  const { db, close } = openReadOnly(join(dataDir, 'centerline.db'))
  const start = performance.now()
  const rows = connectionOf(db)
    .prepare('SELECT id, at, measurements FROM sample WHERE characteristic_id = ? ORDER BY at, id')
    .raw()
    .iterate(id)
  let read = 0
  for (const _row of rows) read += 1
  const took = performance.now() - start
  close()
  if (read < 1_000_000) throw new Error(`${read} rows were read`)
  return took
}

/** A million subgroups judged anew by eight rules, from the request to the answer of its worker. */
export const recalculation = async ({ dataDir, ids }: BigStation): Promise<Row> => {
  const host = await openLocalStation(dataDir)
  const took: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(bareRead(dataDir, ids.MILLION))
    const start = performance.now()
    const result = await host.station.handlers['recalculation.run'](gauge, {
      characteristic_id: ids.MILLION,
    })
    took.push(performance.now() - start)
    if (result.subgroups < 1_000_000) throw new Error(`${result.subgroups} subgroups were judged`)
  }
  await host.close()
  const measured = median(took)
  return {
    what: '1,000,000 subgroups judged anew by eight rules',
    measured: `${(measured / 1000).toFixed(2)} s (${took.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`,
    yardstick: `${(median(bare) / 1000).toFixed(2)} s, reading the rows alone`,
    ratio: measured / median(bare),
    mustReach: '< 1.5 s',
    reached: measured < 1500,
  }
}
