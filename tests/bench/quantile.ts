/**
 * The smallest value that a share of the values does not exceed.
 *
 * @example quantile([4, 1, 3, 2], 0.5) // 2
 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value, so that one disturbed round does not count. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)
