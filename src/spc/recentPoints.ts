import type { RuleSeries } from './rules/ruleSeries.ts'
import { type Placed, stepBetween } from './stepBetween.ts'

/** The newest points of one panel, for the rules to look back on. */
export interface RecentPoints {
  readonly series: RuleSeries
  /** Index of the newest point in the series; the oldest is at 0. */
  readonly last: number
  /** @param center the centre line at this point; the same for all unless it moves with the size */
  readonly add: (value: number, z: number, sigma: number, center?: number) => void
  /** Forgets all: no pattern reaches across a point that has no plotted value. */
  readonly clear: () => void
}

/**
 * Keeps at least the newest `reach` points in arrays of twice that length, whose upper half is moved down when they are full: adding a
 * point costs the same however long the history, and a pattern is always contiguous.
 */
export const createRecentPoints = (reach: number): RecentPoints => {
  const capacity = Math.max(4, 2 * reach)
  const z = new Float64Array(capacity)
  const steps = new Int8Array(capacity)
  let length = 0
  let former: Placed = { value: 0, z: 0, center: 0 }
  return {
    series: { z, steps },
    get last() {
      return length - 1
    },
    add: (value, newZ, sigma, center = 0) => {
      const newer = { value, z: newZ, center }
      if (length === capacity) {
        const kept = capacity >> 1
        z.copyWithin(0, capacity - kept)
        steps.copyWithin(0, capacity - kept)
        length = kept
      }
      z[length] = newZ
      steps[length] = length === 0 ? 0 : stepBetween(former, newer, sigma)
      length += 1
      former = newer
    },
    clear: () => {
      length = 0
    },
  }
}
