const mostRounds = 200

/**
 * Where a continuous function crosses zero between two places at which its signs differ, by false position with the weight of an end that
 * stays halved (the Illinois method).
 * Source: Dowell & Jarratt (1971), "A modified regula falsi method for computing the root of an equation", BIT 11.
 *
 * @param precision width at which the search ends
 * @returns the end nearer to zero where the signs are the same
 * @example solveBetween((x) => x * x - 2, 0, 2, 1e-12) // ≈ 1.4142135623730951
 */
export const solveBetween = (
  f: (x: number) => number,
  low: number,
  high: number,
  precision: number,
): number => {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa > 0 === fb > 0) return Math.abs(fa) < Math.abs(fb) ? a : b
  let stayed: 'a' | 'b' | null = null
  for (let round = 0; round < mostRounds && Math.abs(b - a) > precision; round += 1) {
    const straight = (a * fb - b * fa) / (fb - fa)
    const inside = straight > Math.min(a, b) && straight < Math.max(a, b)
    const next = inside ? straight : (a + b) / 2
    const value = f(next)
    if (value === 0) return next
    if (value > 0 === fb > 0) {
      ;[b, fb] = [next, value]
      if (stayed === 'a') fa /= 2
      stayed = 'a'
    } else {
      ;[a, fa] = [next, value]
      if (stayed === 'b') fb /= 2
      stayed = 'b'
    }
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b
}
