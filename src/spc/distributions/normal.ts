import { checkPlace } from './domain.ts'

const logRootTwoPi = 0.9189385332046728

// Cody's rational approximations, as (numerator, denominator) from the highest power down.
const middleTop = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
]
const middleBottom = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const flankTop = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
]
const flankBottom = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
]
const tailTop = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
]
const tailBottom = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
]

const polynomial = (coefficients: readonly number[], x: number): number => {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

// exp(−x²/2) with x² split in two, so that the rounding of the square does not grow in the exponential.
const bell = (x: number): number => {
  const coarse = Math.trunc(x * 16) / 16
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse))
}

// P(Z > x) for x ≥ 0.67448975, the upper quartile.
const tail = (x: number): number => {
  if (x > 40) return 0
  if (x < 5.656854249492381) return bell(x) * (polynomial(flankTop, x) / polynomial(flankBottom, x))
  const inverse = 1 / (x * x)
  const correction = (inverse * polynomial(tailTop, inverse)) / polynomial(tailBottom, inverse)
  return (bell(x) * (0.3989422804014327 - correction)) / x
}

/**
 * Standard normal density φ(x).
 *
 * @example normalDensity(0) // ≈ 0.3989422804014327
 */
export const normalDensity = (x: number): number => {
  checkPlace(x)
  return Math.abs(x) > 40 ? 0 : 0.3989422804014327 * bell(Math.abs(x))
}

/**
 * Natural logarithm of φ(x).
 *
 * @example normalLogDensity(100) // ≈ -5000.918938533205
 */
export const normalLogDensity = (x: number): number => {
  checkPlace(x)
  return -0.5 * x * x - logRootTwoPi
}

/**
 * Standard normal distribution function Φ(x) = P(Z ≤ x), to full relative accuracy in the lower tail too.
 * Source: Cody (1969), "Rational Chebyshev approximations for the error function", Mathematics of Computation 23.
 *
 * @throws RangeError for NaN, as every function of this file
 * @example normalCdf(1.96) // ≈ 0.9750021048517795
 * @example normalCdf(-8) // ≈ 6.220960574271785e-16
 */
export const normalCdf = (x: number): number => {
  checkPlace(x)
  const size = Math.abs(x)
  if (size > 0.67448975) return x < 0 ? tail(size) : 1 - tail(size)
  const square = x * x
  return 0.5 + (x * polynomial(middleTop, square)) / polynomial(middleBottom, square)
}

/**
 * P(Z > x), the upper tail, which 1 − Φ(x) would lose to rounding.
 *
 * @example normalUpperTail(8) // ≈ 6.220960574271785e-16
 */
export const normalUpperTail = (x: number): number => normalCdf(-x)

/**
 * Natural logarithm of Φ(x), finite even where Φ(x) itself is too small for a double.
 * Below −30 by the asymptotic series of Mills' ratio (Abramowitz & Stegun 1964, 26.2.12).
 *
 * @example normalLogCdf(-40) // ≈ -804.6084420137538
 */
export const normalLogCdf = (x: number): number => {
  checkPlace(x)
  if (x > 0) return Math.log1p(-normalCdf(-x))
  if (x >= -30) return Math.log(normalCdf(x))
  const inverse = 1 / (x * x)
  const series = 1 - inverse * (1 - 3 * inverse * (1 - 5 * inverse * (1 - 7 * inverse)))
  return -0.5 * x * x - Math.log(-x) - logRootTwoPi + Math.log(series)
}
