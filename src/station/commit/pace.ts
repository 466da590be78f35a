import { setImmediate, setTimeout } from 'node:timers/promises'

/**
 * Tells long work whether measurements are coming, and holds it back then: a gauge and whoever holds it wait for each of them,
 * for a table nobody does.
 */
export interface Pace {
  /** Notes that a measurement came in. */
  readonly taken: () => void
  /** Whether measurements are coming now. */
  readonly isTaking: () => boolean
  /** How long a part may take, ms: as given where no measurements are coming. */
  readonly turn: (alone: number) => number
  /**
   * Does one part of long work, then lets all that waits be done, and while measurements are coming leaves them three times as
   * long as the part took. Throws what `work` throws.
   */
  readonly part: <T>(work: () => T) => Promise<T>
  /** Leaves so many ms to measurements while they are coming. */
  readonly leave: (ms: number) => Promise<unknown>
}

/** Milliseconds after a measurement in which another one is expected. */
const expected = 1_000

/** The longest part while measurements are coming, ms. */
const shortTurn = 2

/** Time that is left to measurements for each that long work takes. */
const share = 3

/**
 * Keeps the pace by a steady clock in ms.
 *
 * @param sleep waits so many ms
 * @example const pace = createPace()
 */
export const createPace = (
  now: () => number = () => performance.now(),
  sleep: (ms: number) => Promise<unknown> = setTimeout,
): Pace => {
  let last = Number.NEGATIVE_INFINITY
  const isTaking = (): boolean => now() - last < expected
  const leave = (ms: number): Promise<unknown> => (isTaking() ? sleep(Math.ceil(ms)) : setImmediate())
  return {
    taken: () => {
      last = now()
    },
    isTaking,
    turn: (alone) => (isTaking() ? Math.min(shortTurn, alone) : alone),
    part: async (work) => {
      const begun = now()
      const result = work()
      await leave(share * (now() - begun))
      return result
    },
    leave,
  }
}
