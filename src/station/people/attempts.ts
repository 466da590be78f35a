/** How wrong tries are slowed down: so many are free, then each doubles the wait. */
export interface AttemptPolicy {
  readonly free: number
  /** Milliseconds, as all of these. */
  readonly firstWait: number
  readonly longestWait: number
  readonly forgottenAfter: number
}

/** Tries by whatever they are counted by. A wait always ends, so that nobody is shut out for good. */
export interface Attempts {
  /** How long until the next try may be made, ms; 0 is now. */
  readonly waitFor: (key: string, now: number) => number
  readonly add: (key: string, now: number) => void
  /** Takes one try back, as it was right. */
  readonly takeBack: (key: string) => void
  readonly forget: (key: string) => void
}

const mostRemembered = 10_000

/** Counts tries in memory; past 10,000 keys, the one that was tried longest ago is forgotten. */
export const createAttempts = ({ free, firstWait, longestWait, forgottenAfter }: AttemptPolicy): Attempts => {
  const tries = new Map<string, { count: number; last: number }>()

  const entryOf = (key: string, now: number) => {
    const known = tries.get(key)
    return known === undefined || now - known.last > forgottenAfter ? { count: 0, last: now } : known
  }

  return {
    waitFor: (key, now) => {
      const { count, last } = entryOf(key, now)
      if (count < free) return 0
      return Math.max(0, last + Math.min(longestWait, firstWait * 2 ** (count - free)) - now)
    },
    add: (key, now) => {
      const { count } = entryOf(key, now)
      tries.delete(key)
      tries.set(key, { count: count + 1, last: now })
      const [oldest] = tries.keys()
      if (tries.size > mostRemembered && oldest !== undefined) tries.delete(oldest)
    },
    takeBack: (key) => {
      const known = tries.get(key)
      if (known !== undefined) known.count = Math.max(0, known.count - 1)
    },
    forget: (key) => {
      tries.delete(key)
    },
  }
}
