/**
 * Mean of a term over a sample, each distinct value as often as it occurs, with Neumaier's compensation.
 *
 * @param counts how often each term occurs
 * @param n their sum
 * @param term of the i-th distinct value
 * @example weightedMean([1, 2], 3, (i) => [4, 1][i]) // => 2
 */
export const weightedMean = (
  counts: ArrayLike<number>,
  n: number,
  term: (index: number) => number,
): number => {
  let total = 0
  let lost = 0
  for (let i = 0; i < counts.length; i += 1) {
    const part = (counts[i] as number) * term(i)
    const next = total + part
    lost += Math.abs(total) >= Math.abs(part) ? total - next + part : part - next + total
    total = next
  }
  return (total + lost) / n
}
