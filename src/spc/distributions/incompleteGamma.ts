import { logGamma, stirlingRemainder } from './logGamma.ts'

/** P(a, x) and Q(a, x) = 1 − P(a, x), each to full relative accuracy. */
export interface GammaTails {
  readonly lower: number
  readonly upper: number
}

// t − ln(1 + t), without the cancellation near 0.
const logarithmGap = (t: number): number => {
  if (Math.abs(t) > 0.1) return t - Math.log1p(t)
  let power = t * t
  let total = 0
  for (let k = 2; k < 40; k += 1) {
    const term = power / k
    total += k % 2 === 0 ? term : -term
    if (Math.abs(term) < 1e-18 * Math.abs(total)) break
    power *= t
  }
  return total
}

/**
 * Density of the gamma distribution, xᵃ⁻¹ e⁻ˣ/Γ(a), by the deviance from its mode so that a large a keeps its digits.
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities".
 *
 * @param a shape, positive
 * @param x positive
 * @example gammaDensity(2, 1) // ≈ 0.36787944117144233
 */
export const gammaDensity = (a: number, x: number): number =>
  a < 15
    ? Math.exp(a * Math.log(x) - x - logGamma(a)) / x
    : (Math.exp(-a * logarithmGap((x - a) / a) - stirlingRemainder(a)) * Math.sqrt(a / (2 * Math.PI))) / x

const mostTerms = 1_000_000

const lowerSeries = (a: number, x: number): number => {
  let term = 1
  let total = 1
  for (let k = 1; k < mostTerms; k += 1) {
    term *= x / (a + k)
    total += term
    if (term < total * 1e-17) break
  }
  return ((gammaDensity(a, x) * x) / a) * total
}

// Lentz's evaluation of the continued fraction.
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
  return gammaDensity(a, x) * x * value
}

/**
 * Regularized incomplete gamma functions, P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt/Γ(a) and the rest.
 * Source: Abramowitz & Stegun (1964), 6.5.29 (series, below a + 1) and 6.5.31 (continued fraction, above).
 *
 * @param a shape, positive
 * @param x at least 0
 * @example incompleteGamma(1, 2).upper // ≈ 0.1353352832366127
 */
export const incompleteGamma = (a: number, x: number): GammaTails => {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x < a + 1) {
    const lower = lowerSeries(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = upperFraction(a, x)
  return { lower: 1 - upper, upper }
}
