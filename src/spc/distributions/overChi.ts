import { logGamma, stirlingRemainder } from './logGamma.ts'

// ln of the density of u = ln s at its mode, u = 0, where s = √(χ²/ν).
const logPeak = (degreesOfFreedom: number): number => {
  const half = degreesOfFreedom / 2
  return half < 15
    ? Math.LN2 + half * Math.log(half) - half - logGamma(half)
    : 0.5 * Math.log(degreesOfFreedom / Math.PI) - stirlingRemainder(half)
}

// Terms this far below the sum change nothing any more.
const negligible = 1e-18

const mostTerms = 20_000
const guesses = 8

/**
 * Mean of g(s) over s = √(χ²/ν), the relative error of a standard deviation with ν degrees of freedom: what turns a probability for a
 * known sigma into one for an estimated sigma. By the trapezoidal rule along ln s, where the integrand dies off on both sides and
 * the rule converges faster than any power of its step.
 * Source: Hartley (1944), "Studentization", Biometrika 33; Trefethen & Weideman (2014), SIAM Review 56, on the rule.
 *
 * @param degreesOfFreedom ν, positive; may be ∞, where s is 1
 * @param summit a guess of ln s where g times the density of s peaks; the sum starts at the best place between there and 0
 * @param sharpness how fast g changes along ln s: the inverse square of the width of its rise, 1 or more
 * @param g at least 0; times the density of s it has a single peak
 * @example overChi(5, 0, 1, (s) => s * s) // ≈ 1
 */
export const overChi = (
  degreesOfFreedom: number,
  summit: number,
  sharpness: number,
  g: (s: number) => number,
): number => {
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return g(1)
  const logDensity = logPeak(degreesOfFreedom)
  const term = (u: number): number => {
    // u − (e²ᵘ − 1)/2, at most 0
    const exponent = u - Math.expm1(2 * u) / 2
    return Math.exp(logDensity + degreesOfFreedom * exponent) * g(Math.exp(u))
  }
  const step = Math.min(0.1, 0.5 / Math.sqrt(2 * degreesOfFreedom + sharpness))
  let start = 0
  let total = term(0)
  for (let i = 1; i <= guesses; i += 1) {
    const value = term((summit * i) / guesses)
    if (value > total) {
      start = (summit * i) / guesses
      total = value
    }
  }
  if (total === 0) return 0
  for (const side of [-step, step]) {
    let former = 0
    for (let i = 1; i < mostTerms; i += 1) {
      const value = term(start + i * side)
      total += value
      if (value <= former && value < negligible * total) break
      former = value
    }
  }
  return step * total
}
