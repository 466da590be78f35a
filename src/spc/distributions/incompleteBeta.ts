import { logarithmGap } from './logarithmGap.ts'
import { logBeta } from './logBeta.ts'
import { stirlingRemainder } from './logGamma.ts'

/** Iₓ(a, b) and 1 − Iₓ(a, b), each to full relative accuracy, and xᵃ(1 − x)ᵇ/B(a, b), their slope along ln(x/(1 − x)). */
export interface BetaTails {
  readonly lower: number
  readonly upper: number
  readonly power: number
}

/** A place between 0 and 1, and how far it lies below the mean: `balance` = a y − b x. */
export interface BetaPlace {
  readonly x: number
  /** 1 − x, to full relative accuracy. */
  readonly y: number
  readonly balance: number
}

/**
 * ln[xᵃ yᵇ/B(a, b)] with y = 1 − x; for large a and b by their deviance from the mean, so that it keeps its digits.
 * Source: DiDonato & Morris (1992), "Significant digit computation of the incomplete beta function ratios", ACM TOMS 18, section 5.
 *
 * @param place strictly between 0 and 1
 * @example betaLogPower(2, 3, { x: 0.5, y: 0.5, balance: -0.5 }) // ≈ -0.9808292530117262
 */
export const betaLogPower = (a: number, b: number, { x, y, balance }: BetaPlace): number => {
  if (a < 15 || b < 15) {
    const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x)
    const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y)
    return a * logX + b * logY - logBeta(a, b)
  }
  const whole = a + b
  const deviance =
    a * logarithmGap(-balance / a, (x * whole) / a) + b * logarithmGap(balance / b, (y * whole) / b)
  const remainder = stirlingRemainder(whole) - stirlingRemainder(a) - stirlingRemainder(b)
  return 0.5 * Math.log((a / whole) * (b / (2 * Math.PI))) + remainder - deviance
}

// Some √a near the mean; a million million needs a hundred thousand.
const mostTerms = 10_000_000

// The fraction that divides the power, by Lentz's method; it converges fast where x lies below the mean.
const fraction = (a: number, b: number, { x, y, balance }: BetaPlace): number => {
  let value = (a * (balance + 1)) / (a + 1)
  let c = value
  let d = 0
  for (let m = 1; m < mostTerms; m += 1) {
    const before = a + 2 * m - 1
    const numerator = ((a + m - 1) / before) * ((a + b + m - 1) / before) * (m * x) * ((b - m) * x)
    const denominator =
      m + (m * (b - m) * x) / before + ((a + m) * (balance + 1 + m * (1 + y))) / (a + 2 * m + 1)
    d = 1 / (numerator * d + denominator)
    c = denominator + numerator / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return value
}

/**
 * Regularized incomplete beta function Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt/B(a, b) and the rest, by the continued fraction of the tail
 * on whose side x lies.
 * Source: Gil, Segura & Temme, NIST Digital Library of Mathematical Functions, 8.17.22, contracted to its even part.
 *
 * @param a positive
 * @param b positive
 * @example incompleteBeta(2, 3, { x: 0.5, y: 0.5, balance: -0.5 }).lower // ≈ 0.6875
 */
export const incompleteBeta = (a: number, b: number, place: BetaPlace): BetaTails => {
  const { x, y, balance } = place
  if (x <= 0) return { lower: 0, upper: 1, power: 0 }
  if (y <= 0) return { lower: 1, upper: 0, power: 0 }
  const power = Math.exp(betaLogPower(a, b, place))
  if (x * (a + b + 2) <= a + 1) {
    const lower = power / fraction(a, b, place)
    return { lower, upper: 1 - lower, power }
  }
  const upper = power / fraction(b, a, { x: y, y: x, balance: -balance })
  return { lower: 1 - upper, upper, power }
}
