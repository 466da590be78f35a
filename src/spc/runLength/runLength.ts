/** How a run length was found. */
export type RunLengthMethod = 'closed_form' | 'markov_chain' | 'integral_equation' | 'simulation'

/** What is wanted of a run length: its survival function up to so many points, and its average unless said otherwise. */
export interface Wanted {
  readonly points: number
  readonly averaged?: boolean
}

/** How many plotted points it takes until a chart signals, the signalling one included. */
export interface RunLength {
  /** Average run length; null where it is longer than could be followed. */
  readonly arl: number | null
  readonly method: RunLengthMethod
  /** Standard error of a simulated average; 0 where it was computed. */
  readonly standardError: number
  /** P(no signal among the first k points) at index k, as far as it was asked for; `survival[0]` is 1. */
  readonly survival: readonly number[]
}

/**
 * P(a signal within k points), 0 for k of 0. Past the end of what was computed, the last known.
 *
 * @example signalWithin({ arl: 2, method: 'closed_form', standardError: 0, survival: [1, 0.5, 0.25] }, 2) // => 0.75
 */
export const signalWithin = ({ survival }: RunLength, k: number): number =>
  1 - (survival[Math.min(k, survival.length - 1)] ?? 1)
