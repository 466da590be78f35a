/**
 * How far a value is on the way from `low` to `high`: 0 at one end, 1 at the other. Ends may be as far apart as doubles go, and a way of no
 * length counts as walked by half.
 *
 * @example shareOf(15, 10, 20) // 0.5
 */
export const shareOf = (value: number, low: number, high: number): number => {
  if (high === low) return 0.5
  const way = high - low
  return Number.isFinite(way) ? (value - low) / way : (value / 2 - low / 2) / (high / 2 - low / 2)
}
