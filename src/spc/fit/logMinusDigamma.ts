/** ln a − ψ(a) and its derivative, which is 1/a − ψ′(a). */
export interface DigammaGap {
  readonly value: number
  readonly slope: number
}

/**
 * ln a − ψ(a), ψ being the derivative of ln Γ, without the cancellation that the difference suffers at large a: by the asymptotic series,
 * reached from a small a by ψ(a + 1) = ψ(a) + 1/a.
 * Source: Abramowitz & Stegun (1964), 6.3.5 and 6.3.18, 6.4.12.
 *
 * @param a positive
 * @example logMinusDigamma(1).value // ≈ 0.5772156649015329
 */
export const logMinusDigamma = (a: number): DigammaGap => {
  let shifted = a
  let steps = 0
  let stepSlopes = 0
  while (shifted < 15) {
    steps += 1 / shifted
    stepSlopes += 1 / (shifted * shifted)
    shifted += 1
  }
  const inverse = 1 / shifted
  const square = inverse * inverse
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32760)))))
  const slopeSeries =
    square *
    inverse *
    (1 / 6 -
      square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * (5 / 66 - (square * 691) / 2730)))))
  const value = inverse / 2 + series
  const slope = -(square / 2 + slopeSeries)
  if (steps === 0) return { value, slope }
  // ln a − ψ(a) = [ln s − ψ(s)] + ln(a/s) + Σ1/(a + j)
  return { value: value + Math.log(a / shifted) + steps, slope: slope - inverse + 1 / a - stepSlopes }
}
