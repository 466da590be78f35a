import type { Pace } from './pace.ts'

/** How long work of one kind gives way to measurements, in ms. */
export interface TurnRule {
  /** Rest for each ms of work. */
  readonly share: number
  /** Work that may be done in a row before it rests: a person who opens a screen waits for none. */
  readonly atOnce: number
  readonly longestRest: number
}

/** Does work of one kind one after the other. */
export interface Turns {
  /** Does it when all before it is done and rested for; settles as it does. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Keeps work of one kind from taking a core from measurements for long: while they are coming, it rests between two of them, so that a
 * single one is done at once and only many in a row wait.
 *
 * @param now a steady clock, ms
 * @example createTurns(pace, { share: 16, atOnce: 100, longestRest: 500 }).take(() => read(query))
 */
export const createTurns = (
  pace: Pick<Pace, 'leave'>,
  { share, atOnce, longestRest }: TurnRule,
  now: () => number = () => performance.now(),
): Turns => {
  const free = share * atOnce
  let turn: Promise<unknown> = Promise.resolve()
  /** Rest that is owed for work done; time without work pays it. */
  let owed = 0
  let ended = Number.NEGATIVE_INFINITY

  const settle = (begun: number): Promise<unknown> | undefined => {
    const left = Math.max(0, owed - Math.max(0, begun - ended))
    ended = now()
    owed = Math.min(left + share * (ended - begun), free + longestRest)
    return owed > free ? pace.leave(owed - free) : undefined
  }

  return {
    take: (work) => {
      let begun = 0
      const done = turn.then(() => {
        begun = now()
        return work()
      })
      const rest = () => settle(begun)
      turn = done.then(rest, rest)
      return done
    },
  }
}
