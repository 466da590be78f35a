/** One line of the table. */
export interface Row {
  readonly what: string
  readonly measured: string
  /** The same by the plainest means, in the same run. */
  readonly yardstick: string
  /** Measured by yardstick; null where there is none. */
  readonly ratio: number | null
  readonly mustReach: string
  /** Null where the target says nothing about it, or it could not be measured here. */
  readonly reached: boolean | null
  /** What else was seen, a line each. */
  readonly notes?: readonly string[]
}
