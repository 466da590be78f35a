/** Values in rising order, equal ones once with how often they occur: a gauge that reads in steps gives few of them. */
export interface OrderedSample {
  /** All values, with repetition. */
  readonly n: number
  readonly values: Float64Array
  readonly counts: Float64Array
}

/**
 * Puts values in order and counts equal ones together, so that a fit of half a million readings costs what its distinct readings do.
 *
 * @param values finite, in any order
 * @example [...orderedSample([2, 1, 2]).counts] // => [1, 2]
 */
export const orderedSample = (values: ArrayLike<number>): OrderedSample => {
  const sorted = Float64Array.from(values).sort()
  const n = sorted.length
  const distinct = new Float64Array(n)
  const counts = new Float64Array(n)
  let last = -1
  for (const value of sorted) {
    if (last < 0 || value !== distinct[last]) {
      last += 1
      distinct[last] = value
    }
    counts[last] = (counts[last] ?? 0) + 1
  }
  return { n, values: distinct.slice(0, last + 1), counts: counts.slice(0, last + 1) }
}
