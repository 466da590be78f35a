import type { KeyTraffic } from '../../contract/apiKey.ts'
import { type CountRing, createCountRing } from './countRing.ts'

const second = 1000
const minute = 60_000

/** Counts the requests of each key by second and by minute, in memory only. */
export interface KeyTrafficMeter {
  readonly count: (keyId: number, at: number) => void
  /** The counts of a key; null where it was not used since the start. */
  readonly of: (keyId: number, at: number) => Omit<KeyTraffic, 'id' | 'rate_limit_per_minute'> | null
}

export const createKeyTrafficMeter = (): KeyTrafficMeter => {
  const rings = new Map<number, { readonly seconds: CountRing; readonly minutes: CountRing }>()
  return {
    count: (keyId, at) => {
      let known = rings.get(keyId)
      if (known === undefined) {
        known = { seconds: createCountRing(second, at), minutes: createCountRing(minute, at) }
        rings.set(keyId, known)
      }
      known.seconds.add(at)
      known.minutes.add(at)
    },
    of: (keyId, at) => {
      const known = rings.get(keyId)
      if (known === undefined) return null
      const seconds = known.seconds.counts(at)
      return {
        last_minute: seconds.reduce((sum, count) => sum + count, 0),
        seconds,
        minutes: known.minutes.counts(at),
      }
    },
  }
}
