/** Slows down guessing: the wait grows with each wrong try, per account and address, and never becomes permanent. */
export interface SignInThrottle {
  /** Counts a try before it is checked; gives the seconds to wait where it may not be made yet, else 0. */
  readonly begin: (username: string, address: string, now: number) => number
  /** Forgets the tries of an account at an address, after a right one. */
  readonly succeeded: (username: string, address: string) => void
}

const freeTries = 5
const longestWait = 5 * 60_000
const forgottenAfter = 15 * 60_000
const mostRemembered = 10_000

/**
 * Five tries are free; after that each wrong one doubles the wait from 1 s up to 5 minutes. What is older than 15 minutes
 * is forgotten. Tries count from their beginning, so that many at once are not free.
 */
export const createSignInThrottle = (): SignInThrottle => {
  const tries = new Map<string, { count: number; last: number }>()
  const keyOf = (username: string, address: string): string => `${username.toLowerCase()}\n${address}`

  const waitAfter = (count: number): number =>
    count < freeTries ? 0 : Math.min(longestWait, 1000 * 2 ** (count - freeTries))

  return {
    begin: (username, address, now) => {
      const key = keyOf(username, address)
      const known = tries.get(key)
      const entry = known === undefined || now - known.last > forgottenAfter ? { count: 0, last: now } : known
      const until = entry.last + waitAfter(entry.count)
      if (now < until) return Math.ceil((until - now) / 1000)
      tries.delete(key)
      tries.set(key, { count: entry.count + 1, last: now })
      const [oldest] = tries.keys()
      if (tries.size > mostRemembered && oldest !== undefined) tries.delete(oldest)
      return 0
    },
    succeeded: (username, address) => {
      tries.delete(keyOf(username, address))
    },
  }
}
