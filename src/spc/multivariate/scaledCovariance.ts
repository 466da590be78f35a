import { saturate } from '../saturate.ts'
import { sum } from '../sum.ts'
import type { Matrix } from './choleskyFactor.ts'

/** A covariance matrix as standard deviations and correlations, so that no unit can overflow it. */
export interface ScaledCovariance {
  /** 0 where a variable does not vary. */
  readonly deviations: readonly number[]
  /** Symmetric; 0 beside the diagonal where one of the two does not vary. */
  readonly correlations: Matrix
}

/**
 * Σ r·rᵀ / divisor over columns of residuals, as standard deviations and correlations. Each column is scaled by its largest entry
 * first, and sums are compensated.
 *
 * @param columns residuals by variable, all of the same length
 * @example scaledCovariance([[-1, 0, 1], [-2, 0, 2]], 2) // ≈ { deviations: [1, 2], correlations: [[1, 1], [1, 1]] }
 */
export const scaledCovariance = (
  columns: readonly (readonly number[])[],
  divisor: number,
): ScaledCovariance => {
  const scales = columns.map((column) => column.reduce((most, r) => Math.max(most, Math.abs(r)), 0))
  const scaled = columns.map((column, j) => {
    const scale = scales[j] ?? 0
    return scale === 0 ? column.map(() => 0) : column.map((r) => r / scale)
  })
  const norms = scaled.map((column) => Math.sqrt(sum(column.map((r) => r * r))))
  const correlations: number[][] = columns.map(() => [])
  for (const [j, left] of scaled.entries()) {
    for (let k = 0; k <= j; k += 1) {
      const right = scaled[k] ?? []
      const length = (norms[j] ?? 0) * (norms[k] ?? 0)
      const product = length === 0 ? 0 : sum(left.map((r, i) => r * (right[i] ?? 0))) / length
      const entry = j === k ? 1 : Math.max(-1, Math.min(1, product))
      ;(correlations[j] as number[])[k] = entry
      ;(correlations[k] as number[])[j] = entry
    }
  }
  return {
    deviations: norms.map((norm, j) => saturate((scales[j] ?? 0) * (norm / Math.sqrt(divisor)))),
    correlations,
  }
}
