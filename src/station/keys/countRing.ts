const slots = 60

/** Counts by spans of time, of which the newest 60 are kept. */
export interface CountRing {
  readonly add: (at: number) => void
  /** The counts, oldest first; the last is of the span that `at` is in. */
  readonly counts: (at: number) => number[]
}

/**
 * A ring of 60 counts that costs two additions a count.
 *
 * @param span milliseconds of each
 * @example createCountRing(1000, Date.now()) // requests by second, of the last minute
 */
export const createCountRing = (span: number, at: number): CountRing => {
  const ring = new Uint32Array(slots)
  let newest = Math.floor(at / span)
  const advance = (now: number): number => {
    const current = Math.floor(now / span)
    const steps = Math.min(current - newest, slots)
    for (let step = 1; step <= steps; step++) ring[(newest + step) % slots] = 0
    // A clock that was set back counts in the newest span until it has caught up.
    newest = Math.max(newest, current)
    return newest % slots
  }
  return {
    add: (now) => {
      const index = advance(now)
      ring[index] = (ring[index] ?? 0) + 1
    },
    counts: (now) => {
      const last = advance(now)
      return Array.from(ring, (_, i) => ring[(last + 1 + i) % slots] ?? 0)
    },
  }
}
