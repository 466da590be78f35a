import type { Host } from '../../src/host/createHost.ts'
import { addLocalCharacteristic, gauge } from './localStation.ts'
import { randomSubgroups } from './randomSubgroups.ts'

const codes = ['BORE', 'LENGTH', 'WIDTH']

/** Milliseconds between two subgroups: a quarter of an hour, 96 in a day. */
const every = 15 * 60_000

/**
 * Measures three characteristics through a day, so that its reports have violations to tell of and charts to draw.
 *
 * @param day as `YYYY-MM-DD`; at the plant it begins at six, UTC
 */
export const fillMeasuredDay = async (host: Host, day: string): Promise<void> => {
  const noon = Date.parse(`${day}T12:00:00Z`)
  for (const [seed, code] of codes.entries()) {
    const characteristic_id = await addLocalCharacteristic(host, code)
    const next = randomSubgroups(seed + 11)
    const samples = Array.from({ length: 96 }, (_, i) => ({
      characteristic_id,
      measurements: next(),
      timestamp: new Date(noon + (i - 24) * every).toISOString(),
    }))
    const { failed } = await host.station.handlers['sample.submitBatch'](gauge, { samples, atomic: false })
    if (failed > 0) throw new Error(`${failed} of the day's subgroups were refused`)
  }
}
