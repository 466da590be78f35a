const mostDecimals = 9
const largestExact = 2 ** 52

const powers = Array.from({ length: mostDecimals + 1 }, (_, decimals) => 10 ** decimals)

/**
 * The difference a − b as it would be worked out on paper: where both are numbers of at most nine decimals, the double nearest
 * to their exact difference, else the plain one. 74.03 − 73.992 is 0.038, not 0.03799999999999670.
 *
 * @example decimalDifference(74.03, 73.992) // => 0.038
 * @example decimalDifference(1e300, 1) // => 1e300
 */
export const decimalDifference = (a: number, b: number): number => {
  for (const power of powers) {
    const scaledA = Math.round(a * power)
    const scaledB = Math.round(b * power)
    if (Math.abs(scaledA) > largestExact || Math.abs(scaledB) > largestExact) break
    if (scaledA / power === a && scaledB / power === b) return (scaledA - scaledB) / power
  }
  return a - b
}
