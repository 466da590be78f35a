import type { BigStation } from './bigStation.ts'
import { gauge, openLocalStation } from './localStation.ts'
import { median } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'

const rounds = 400
const warmUp = 50

/** One submit into a long history against one into a short history, in turns, in one database. */
export const longHistory = async ({ dataDir, ids }: BigStation): Promise<Row> => {
  const host = await openLocalStation(dataDir)
  const next = randomSubgroups(3)
  const submit = async (id: number): Promise<number> => {
    const start = performance.now()
    await host.station.handlers['sample.submit'](gauge, { characteristic_id: id, measurements: next() })
    return performance.now() - start
  }
  const seen: { long: number; short: number }[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const short = await submit(ids.THOUSAND)
    const long = await submit(ids.MILLION)
    if (round >= 0) seen.push({ long, short })
  }
  await host.close()
  const long = median(seen.map((round) => round.long))
  const short = median(seen.map((round) => round.short))
  return {
    what: 'one submit into a characteristic with 1,000,000',
    measured: `${long.toFixed(3)} ms`,
    yardstick: `${short.toFixed(3)} ms, into one with 1,000`,
    ratio: long / short,
    mustReach: '≤ 1.2',
    reached: long / short <= 1.2,
  }
}
