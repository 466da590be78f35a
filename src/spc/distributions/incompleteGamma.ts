import { logarithmGap } from './logarithmGap.ts'
import { logGamma, stirlingRemainder } from './logGamma.ts'
import { normalCdf, normalDensity } from './normal.ts'

/** P(a, x) and Q(a, x) = 1 − P(a, x), each to full relative accuracy, and xᵃ e⁻ˣ/Γ(a), their slope along ln x. */
export interface GammaTails {
  readonly lower: number
  readonly upper: number
  readonly power: number
}

/**
 * ln[xᵃ e⁻ˣ/Γ(a)]; for a large a by the deviance from its mean, so that it keeps its digits.
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities".
 *
 * @param a shape, positive
 * @param x positive and finite
 * @example gammaLogPower(2, 1) // ≈ -1
 */
export const gammaLogPower = (a: number, x: number): number =>
  a < 15
    ? a * Math.log(x) - x - logGamma(a)
    : 0.5 * Math.log(a / (2 * Math.PI)) - stirlingRemainder(a) - a * logarithmGap((x - a) / a, x / a)

const mostTerms = 1_000_000

// P(a, x) ÷ power
const lowerSeries = (a: number, x: number): number => {
  let term = 1
  let total = 1
  for (let k = 1; k < mostTerms; k += 1) {
    term *= x / (a + k)
    total += term
    if (term < total * 1e-17) break
  }
  return total / a
}

// Q(a, x) ÷ power, by Lentz's evaluation of the continued fraction.
const upperFraction = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let k = 1; k < mostTerms; k += 1) {
    const numerator = -k * (k - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return value
}

// Past this shape series and fraction would take long near the mean, and three terms of Temme's expansion have all digits.
const hugeShape = 1e8

const nearNormal = (a: number, x: number, power: number): GammaTails => {
  const distance = (x - a) / a
  const eta = Math.sign(distance) * Math.sqrt(2 * logarithmGap(distance, x / a))
  const z = eta * Math.sqrt(a)
  if (Math.abs(z) > 40) return { lower: z < 0 ? 0 : 1, upper: z < 0 ? 1 : 0, power }
  const skew =
    (normalDensity(z) / Math.sqrt(a)) * (1 / 3 - eta * (1 / 12 - eta * (2 / 135 - eta * (1 / 864))))
  return { lower: normalCdf(z) + skew, upper: normalCdf(-z) - skew, power }
}

/**
 * Regularized incomplete gamma functions, P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt/Γ(a) and the rest.
 * Source: Abramowitz & Stegun (1964), 6.5.29 (series, below a + 1) and 6.5.31 (continued fraction, above); Temme (1979), "The asymptotic
 * expansion of the incomplete gamma functions", SIAM Journal on Mathematical Analysis 10, for a huge a.
 *
 * @param a shape, positive
 * @param x at least 0
 * @example incompleteGamma(1, 2).upper // ≈ 0.1353352832366127
 */
export const incompleteGamma = (a: number, x: number): GammaTails => {
  if (x <= 0) return { lower: 0, upper: 1, power: 0 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0, power: 0 }
  const power = Math.exp(gammaLogPower(a, x))
  if (a > hugeShape) return nearNormal(a, x, power)
  if (x < a + 1) {
    const lower = power * lowerSeries(a, x)
    return { lower, upper: 1 - lower, power }
  }
  const upper = power * upperFraction(a, x)
  return { lower: 1 - upper, upper, power }
}
