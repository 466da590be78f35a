import { choleskyFactor, type LinearDependence, type Matrix } from './choleskyFactor.ts'
import { invertCorrelation } from './invertCorrelation.ts'

/** A correlation matrix ready to measure distances in. */
export interface FactoredCorrelation {
  readonly lower: Matrix
  readonly inverse: Matrix
}

/** What must be left of a variable's variance when all others are known: less, and T² would keep fewer than six digits. */
const leastShare = 1e-10

/** Weights, in σ, that count as taking part in a dependence. */
const leastWeight = 1e-6

/**
 * Factors a correlation matrix and checks its condition. Pivots alone do not tell: small ones multiply. The diagonal of R⁻¹ does, as
 * 1/(1 − Rⱼ²), with Rⱼ the multiple correlation of a variable with all others.
 * Source: Belsley, Kuh & Welsch (1980), "Regression Diagnostics", section 3.2 (variance inflation factors).
 *
 * @returns the variable that the others determine where a share 1 − Rⱼ² is below 1e-10, and which of them do
 * @example factorCorrelation([[1, 0.6], [0.6, 1]]) // ≈ { lower: [[1], [0.6, 0.8]], inverse: [[1.5625, -0.9375], [-0.9375, 1.5625]] }
 */
export const factorCorrelation = (correlation: Matrix): FactoredCorrelation | LinearDependence => {
  const factor = choleskyFactor(correlation)
  if ('dependent' in factor) return factor
  const inverse = invertCorrelation(factor.lower)
  const shares = inverse.map((row, j) => 1 / (row[j] ?? 1))
  const dependent = shares.indexOf(Math.min(...shares))
  const least = shares[dependent] ?? 1
  if (least >= leastShare) return { lower: factor.lower, inverse }
  const row = inverse[dependent] ?? []
  return {
    dependent,
    on: row.flatMap((weight, k) => (k !== dependent && Math.abs(weight) * least > leastWeight ? [k] : [])),
  }
}
