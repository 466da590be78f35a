import { checkProbability } from './domain.ts'

// Wichura's coefficients, from the highest power down.
const centralTop = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
]
const centralBottom = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
]
const flankTop = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const flankBottom = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const tailTop = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const tailBottom = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
]

const ratio = (top: readonly number[], bottom: readonly number[], x: number): number => {
  let above = 0
  let below = 0
  for (const coefficient of top) above = above * x + coefficient
  for (const coefficient of bottom) below = below * x + coefficient
  return above / below
}

/**
 * Quantile of the standard normal distribution: the z with Φ(z) = p.
 * Source: Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37, PPND16.
 *
 * @param p probability, strictly between 0 and 1
 * @throws RangeError for any other p
 * @example normalQuantile(0.975) // ≈ 1.959963984540054
 * @example normalQuantile(1e-20) // ≈ -9.262340089798408
 */
export const normalQuantile = (p: number): number => {
  checkProbability(p)
  const fromMiddle = p - 0.5
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(centralTop, centralBottom, 0.180625 - fromMiddle * fromMiddle)
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)))
  const size = depth <= 5 ? ratio(flankTop, flankBottom, depth - 1.6) : ratio(tailTop, tailBottom, depth - 5)
  return fromMiddle < 0 ? -size : size
}

/**
 * The z with P(Z > z) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example normalUpperQuantile(1e-20) // ≈ 9.262340089798408
 */
export const normalUpperQuantile = (p: number): number => -normalQuantile(p)
