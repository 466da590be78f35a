/**
 * (e^{λu} − 1)/λ, which is u where λ is 0: Box & Cox's transform of a value whose logarithm, against the geometric mean, is u.
 *
 * @example boxCoxPower(Math.log(2), 1) // ≈ 1
 */
export const boxCoxPower = (u: number, lambda: number): number =>
  Math.abs(lambda * u) < 1e-300 ? u : Math.expm1(lambda * u) / lambda

/**
 * Derivative of `boxCoxPower` by λ, u² g(λu) with g(t) = (t eᵗ − eᵗ + 1)/t².
 *
 * @example boxCoxSlope(2, 0) // => 2
 */
export const boxCoxSlope = (u: number, lambda: number): number => {
  const t = lambda * u
  if (Math.abs(t) > 0.3) return (u * Math.exp(t) - Math.expm1(t) / lambda) / lambda
  let term = 1
  let total = 0.5
  for (let k = 1; k < 16; k += 1) {
    term *= t / k
    total += term / (k + 2)
  }
  return u * u * total
}
