import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../../src/host/createHost.ts'
import { addLocalCharacteristic, gauge, openLocalStation } from './localStation.ts'
import { randomSubgroups } from './randomSubgroups.ts'

const batch = 2_000

/** Codes of the characteristics in the big data folder, and how many subgroups each holds. */
export const bigSeries = { MILLION: 1_000_000, HUNDRED: 100_000, THOUSAND: 1_000 } as const

export type BigSeries = keyof typeof bigSeries

/** A data folder with a million subgroups and more, judged by all rules as they came. */
export interface BigStation {
  readonly dataDir: string
  readonly ids: Readonly<Record<BigSeries, number>>
  readonly bytesEach: number
}

const fill = async ({ station }: Host, id: number, subgroups: number): Promise<void> => {
  const next = randomSubgroups(id)
  // One a second, up to an hour ago.
  const begin = Date.now() - 3_600_000 - subgroups * 1000
  for (let sent = 0; sent < subgroups; sent += batch) {
    const samples = Array.from({ length: Math.min(batch, subgroups - sent) }, (_, i) => ({
      characteristic_id: id,
      measurements: next(),
      timestamp: new Date(begin + (sent + i) * 1000).toISOString(),
    }))
    const { failed } = await station.handlers['sample.submitBatch'](gauge, { samples, atomic: false })
    if (failed > 0) throw new Error(`${failed} samples were refused`)
  }
}

/** Fills a data folder through the station's own batches. */
export const seedBigStation = async (dataDir: string): Promise<BigStation> => {
  const host = await openLocalStation(dataDir)
  const ids = { MILLION: 0, HUNDRED: 0, THOUSAND: 0 }
  for (const code of Object.keys(bigSeries) as BigSeries[]) {
    ids[code] = await addLocalCharacteristic(host, code)
    await fill(host, ids[code], bigSeries[code])
  }
  await host.close()
  const subgroups = Object.values(bigSeries).reduce((sum, count) => sum + count, 0)
  return { dataDir, ids, bytesEach: statSync(join(dataDir, 'centerline.db')).size / subgroups }
}
