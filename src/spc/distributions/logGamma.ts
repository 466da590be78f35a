const halfLogTwoPi = 0.9189385332046728

/**
 * What Stirling's formula leaves out: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x ≥ 15.
 * Source: Abramowitz & Stegun (1964), 6.1.41.
 *
 * @example stirlingRemainder(100) // ≈ 0.0008333305556348
 */
export const stirlingRemainder = (x: number): number => {
  const inverse = 1 / (x * x)
  const series =
    1 / 12 -
    inverse *
      (1 / 360 -
        inverse *
          (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360 - inverse / 156)))))
  return series / x
}

/**
 * Natural logarithm of the gamma function, for x > 0: Stirling's series, reached from a small x by Γ(x + 1) = x Γ(x).
 *
 * @throws RangeError unless x is positive and finite
 * @example logGamma(5) // ≈ 3.1780538303479458
 */
export const logGamma = (x: number): number => {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`ln Γ(x) is computed for positive finite x only, not for ${x}.`)
  }
  let product = 1
  let shifted = x
  while (shifted < 15) {
    product *= shifted
    shifted += 1
  }
  const large = (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingRemainder(shifted)
  return large - Math.log(product)
}
