/**
 * Judged points of one panel as columns, oldest first. `z` is in sigmas of the plotted statistic; `steps` is +1 where the plotted
 * value lies strictly above that of the point before, −1 below, 0 for a tie.
 */
export interface RuleSeries {
  readonly z: Float64Array
  readonly steps: Int8Array
}

/** Where a pattern lies, seen from the centre line, or where a trend goes. */
export type SignalSide = 'above' | 'below'

/** Points of a pattern as distances back from the newest, and its side. */
export interface Pattern {
  readonly members: readonly number[]
  readonly side: SignalSide | null
}
