/**
 * Sum with a running compensation for what each addition rounds away.
 * Source: Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54, algorithm IV.
 *
 * @returns 0 for no values
 * @example sum([1, 1e100, 1, -1e100]) // => 2
 */
export const sum = (values: readonly number[]): number => {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
