// The two halves of a double: products of halves are exact.
const highHalf = (x: number): number => {
  const spread = 134_217_729 * x
  return spread - (spread - x)
}

// a − (a + b) x, rounded once instead of at each operation.
const balanceBelow = (a: number, b: number, x: number): number => {
  const whole = a + b
  const lostWhole = a > b ? b - (whole - a) : a - (whole - b)
  const product = whole * x
  const wholeHigh = highHalf(whole)
  const xHigh = highHalf(x)
  const wholeLow = whole - wholeHigh
  const xLow = x - xHigh
  const lostProduct = wholeHigh * xHigh - product + wholeHigh * xLow + wholeLow * xHigh + wholeLow * xLow
  return a - product - (lostProduct + lostWhole * x)
}

/**
 * a y − b x with y = 1 − x, rounded once: for large a and b the exponent of the beta distribution multiplies its error.
 * Source: Dekker (1971), "A floating-point technique for extending the available precision", Numerische Mathematik 18.
 *
 * @param x between 0 and 1
 * @param y 1 − x; the smaller of the two is the exact one
 * @example betaBalance(2, 3, 0.5, 0.5) // => -0.5
 */
export const betaBalance = (a: number, b: number, x: number, y: number): number =>
  x <= y ? balanceBelow(a, b, x) : -balanceBelow(b, a, y)
