/**
 * t − ln(1 + t), at least 0, without the cancellation near 0: by the series of 2 artanh(t/(2 + t)).
 * It measures how unlikely a deviation is when the likelihoods are those of gamma and beta variables.
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities"; Abramowitz & Stegun (1964), 4.1.27.
 *
 * @param t more than −1
 * @param ratio 1 + t, for callers who know it better than that sum would
 * @example logarithmGap(0.001) // ≈ 4.996669165e-7
 */
export const logarithmGap = (t: number, ratio: number = 1 + t): number => {
  if (t < -0.6 || t > 1.5) return t - Math.log(ratio)
  const v = t / (2 + t)
  const square = v * v
  let power = square
  let total = 1 / 3
  for (let k = 5; k < 99; k += 2) {
    const term = power / k
    total += term
    if (term < 1e-17) break
    power *= square
  }
  return v * (t - 2 * square * total)
}
