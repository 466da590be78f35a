/** Counts what happened in the last minute. */
export interface RateMeter {
  readonly add: (count: number) => void
  readonly perMinute: () => number
}

/** Counts by the second, over the last 60 of them. */
export const createRateMeter = (now: () => number): RateMeter => {
  const counts = new Uint32Array(60)
  let newest = Math.floor(now() / 1000)
  const advance = (): number => {
    const second = Math.floor(now() / 1000)
    const steps = Math.min(second - newest, counts.length)
    for (let step = 1; step <= steps; step++) counts[(newest + step) % counts.length] = 0
    newest = Math.max(newest, second)
    return newest % counts.length
  }
  return {
    add: (count) => {
      const at = advance()
      counts[at] = (counts[at] ?? 0) + count
    },
    perMinute: () => {
      advance()
      return counts.reduce((sum, count) => sum + count, 0)
    },
  }
}
