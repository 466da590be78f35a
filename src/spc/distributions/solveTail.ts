/** A tail probability at a place u, and the size of its slope there. */
export interface TailAt {
  readonly tail: number
  readonly slope: number
}

const mostRounds = 300

// Where a tail is flat, Newton's step leads so far away that halving would not come back.
const longestStep = 1e9

/**
 * The place where a monotone tail has the given probability: Newton's method on the logarithm of the tail, which is concave for
 * every distribution here, within a bracket that every round narrows; halving or doubling where a step would leave it.
 *
 * @param p the probability, best at most ½, so that it carries the digits
 * @param rising true for a lower tail, false for an upper tail
 * @param start any finite place; a near one saves rounds
 * @example solveTail(0.25, true, 0, (u) => ({ tail: Math.exp(u), slope: Math.exp(u) })) // ≈ -1.3862943611198906
 */
export const solveTail = (
  p: number,
  rising: boolean,
  start: number,
  evaluate: (u: number) => TailAt,
): number => {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  let u = start
  for (let round = 0; round < mostRounds; round += 1) {
    const { tail, slope } = evaluate(u)
    if (tail > p === rising) high = u
    else low = u
    const step = (Math.log(tail / p) * tail) / slope
    let next = rising ? u - step : u + step
    const stepped = Math.abs(step) < longestStep && next >= low && next <= high
    if (!stepped) {
      if (low === Number.NEGATIVE_INFINITY) next = high - 2 ** round
      else if (high === Number.POSITIVE_INFINITY) next = low + 2 ** round
      else next = (low + high) / 2
    }
    const moved = Math.abs(next - u)
    u = next
    // Newton's error is squared by the step just made; halving stops where neighbouring doubles do.
    if ((stepped && moved <= 1e-11) || moved <= 4e-16 * Math.abs(u)) break
  }
  return u
}
