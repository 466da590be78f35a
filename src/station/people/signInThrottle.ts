import type { Origin } from '../../contract/caller.ts'
import { isAtStation } from './atStation.ts'
import { type AttemptPolicy, createAttempts } from './attempts.ts'

/** Slows down guessing: the wait grows with each wrong try, per account and address, and never becomes permanent. */
export interface SignInThrottle {
  /** Counts a try before it is checked; gives the seconds to wait where it may not be made yet, else 0. */
  readonly begin: (account: string, origin: Origin, now: number) => number
  /** Forgets the tries of an account at an address, after a right one. */
  readonly succeeded: (account: string, origin: Origin) => void
}

const minute = 60_000

const atOneAddress: AttemptPolicy = {
  free: 5,
  firstWait: 1000,
  longestWait: 5 * minute,
  forgottenAfter: 15 * minute,
}

/** Slower to begin, since others pay for it: it stops one who guesses from many addresses. */
const fromAnywhere: AttemptPolicy = {
  free: 25,
  firstWait: 1000,
  longestWait: 15 * minute,
  forgottenAfter: 60 * minute,
}

/** One computer that tries name after name: each try costs a hash, and whoever takes all of them shuts everybody out. */
const ofOneComputer: AttemptPolicy = {
  free: 30,
  firstWait: 1000,
  longestWait: 5 * minute,
  forgottenAfter: 15 * minute,
}

/** Ten thousand PINs of four digits: a guess a quarter of an hour, for three at the most at once. */
const ofOneBadge: AttemptPolicy = {
  free: 3,
  firstWait: 5000,
  longestWait: 15 * minute,
  forgottenAfter: 6 * 60 * minute,
}

/** One PIN tried on badge after badge. */
const ofOneWindow: AttemptPolicy = {
  free: 10,
  firstWait: 5000,
  longestWait: 5 * minute,
  forgottenAfter: 60 * minute,
}

const seconds = (ms: number): number => Math.ceil(ms / 1000)

/** The station's own screens are told apart from programs on the same computer: these must not shut those out. */
const placeOf = ({ via, address }: Origin): string => `${via} ${address}`

/**
 * Passwords: five tries of an account at one address are free, then each wrong one doubles the wait from 1 s up to
 * 5 minutes; from all other computers together 25 are free, then it goes up to 15 minutes. That second wait does not hold at
 * the station itself, so that guessing over the network never keeps its administrator out. Neither does the third, after 30
 * wrong tries of one other computer, whatever the names and whether by program or by screen. Tries count from their
 * beginning, so that many at once are not free.
 */
export const createSignInThrottle = (): SignInThrottle => {
  const here = createAttempts(atOneAddress)
  const anywhere = createAttempts(fromAnywhere)
  const computers = createAttempts(ofOneComputer)
  const keyOf = (account: string, origin: Origin): string => `${account.toLowerCase()}\n${placeOf(origin)}`

  return {
    begin: (account, origin, now) => {
      const local = isAtStation(origin)
      const key = keyOf(account, origin)
      const wide = account.toLowerCase()
      const elsewhere = local
        ? 0
        : Math.max(anywhere.waitFor(wide, now), computers.waitFor(origin.address, now))
      const wait = Math.max(here.waitFor(key, now), elsewhere)
      if (wait > 0) return seconds(wait)
      here.add(key, now)
      if (!local) {
        anywhere.add(wide, now)
        computers.add(origin.address, now)
      }
      return 0
    },
    succeeded: (account, origin) => {
      here.forget(keyOf(account, origin))
      // Only its own try: else whoever guesses would start afresh with each sign-in of the owner.
      if (isAtStation(origin)) return
      anywhere.takeBack(account.toLowerCase())
      computers.takeBack(origin.address)
    },
  }
}

/** PINs: three tries of a badge are free, then each wrong one doubles the wait from 5 s up to 15 minutes; ten at one window. */
export const createPinThrottle = (): SignInThrottle => {
  const badges = createAttempts(ofOneBadge)
  const windows = createAttempts(ofOneWindow)
  return {
    begin: (account, origin, now) => {
      const key = account.toLowerCase()
      const wait = Math.max(badges.waitFor(key, now), windows.waitFor(placeOf(origin), now))
      if (wait > 0) return seconds(wait)
      badges.add(key, now)
      windows.add(placeOf(origin), now)
      return 0
    },
    succeeded: (account, origin) => {
      badges.forget(account.toLowerCase())
      windows.takeBack(placeOf(origin))
    },
  }
}
