/**
 * How a plotted statistic is spread, in sigmas of the statistic in control, from its centre there: what the lines of the zones cut
 * into cells. A statistic of measurements is continuous; a count has atoms, and two counts can tie.
 */
export type PlottedSpread = (ContinuousSpread | DiscreteSpread) & {
  /** A point by chance, from uniform random numbers. */
  readonly draw: (uniform: () => number) => number
}

interface ContinuousSpread {
  readonly kind: 'continuous'
  /** P(low < z ≤ high). */
  readonly between: (low: number, high: number) => number
}

interface DiscreteSpread {
  readonly kind: 'discrete'
  readonly atoms: readonly Atom[]
}

/** A value that a count can take, in sigmas from the centre, and its probability. */
export interface Atom {
  readonly z: number
  readonly probability: number
}
