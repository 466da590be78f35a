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
   * Does one part of long work, then lets all that waits be done. While measurements are coming, leaves them three times as long as
   * the part took, and until one was just answered: mostly none comes directly after it. Throws what `work` throws.
   */
  readonly part: <T>(work: () => T) => Promise<T>
  /** Leaves so many ms to measurements while they are coming. */
  readonly leave: (ms: number) => Promise<unknown>
}

/** Milliseconds after a measurement in which another one is expected. */
const expected = 1_000

/** The longest part while measurements are coming, ms. */
const shortTurn = 2

/** Time in which a measurement is mostly stored, judged and answered, ms. */
const untilAnswered = 3

/** The longest wait for a measurement that was just answered, ms. */
const longestWait = 10

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
  let answered: (() => void)[] = []
  const gap = (): Promise<unknown> =>
    Promise.race([
      sleep(longestWait),
      new Promise<void>((begin) => {
        answered.push(begin)
      }),
    ])
  return {
    taken: () => {
      last = now()
      if (answered.length === 0) return
      const waiting = answered
      answered = []
      void sleep(untilAnswered).then(() => {
        for (const begin of waiting) begin()
      })
    },
    isTaking,
    turn: (alone) => (isTaking() ? Math.min(shortTurn, alone) : alone),
    part: async (work) => {
      const begun = now()
      const result = work()
      await leave(share * (now() - begun))
      if (isTaking()) await gap()
      return result
    },
    leave,
  }
}
