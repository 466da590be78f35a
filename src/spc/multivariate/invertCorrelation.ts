import type { Matrix } from './choleskyFactor.ts'
import { solveLower } from './solveLower.ts'

/**
 * R⁻¹ from Cholesky's factor of R. Its diagonal is 1/(1 − Rⱼ²), with Rⱼ the multiple correlation of a variable with all others.
 *
 * @example invertCorrelation([[1], [0.6, 0.8]]) // ≈ [[1.5625, -0.9375], [-0.9375, 1.5625]]
 */
export const invertCorrelation = (lower: Matrix): Matrix => {
  const columns = lower.map((_, j) =>
    solveLower(
      lower,
      lower.map((__, i) => (i === j ? 1 : 0)),
    ),
  )
  return columns.map((left) =>
    columns.map((right) => left.reduce((total, entry, i) => total + entry * (right[i] ?? 0), 0)),
  )
}
