import { logGamma, stirlingRemainder } from './logGamma.ts'

// ln Γ(large + small) − ln Γ(large) for large ≥ 15, where the difference of the two logarithms would lose digits.
const logGammaRise = (large: number, small: number): number =>
  (large - 0.5) * Math.log1p(small / large) +
  small * (Math.log(large + small) - 1) +
  stirlingRemainder(large + small) -
  stirlingRemainder(large)

/**
 * Natural logarithm of the beta function, B(a, b) = Γ(a) Γ(b)/Γ(a + b).
 * Source: Abramowitz & Stegun (1964), 6.2.2 and, for large arguments, 6.1.41 term by term.
 *
 * @param a positive
 * @param b positive
 * @example logBeta(2, 3) // ≈ -2.4849066497880004
 */
export const logBeta = (a: number, b: number): number => {
  const large = Math.max(a, b)
  const small = Math.min(a, b)
  return large < 15
    ? logGamma(large) + logGamma(small) - logGamma(large + small)
    : logGamma(small) - logGammaRise(large, small)
}
