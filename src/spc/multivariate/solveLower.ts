import type { Matrix } from './choleskyFactor.ts'

/**
 * Solves L·y = z by forward substitution. With Cholesky's factor of a correlation matrix, y are z made uncorrelated one after the
 * other: the sum of their squares is zᵀR⁻¹z.
 *
 * @param lower a lower triangle with nothing zero on its diagonal
 * @example solveLower([[1], [0.6, 0.8]], [1, 1.4]) // ≈ [1, 1]
 */
export const solveLower = (lower: Matrix, z: readonly number[]): number[] => {
  const y: number[] = []
  for (let j = 0; j < z.length; j += 1) {
    const row = lower[j] as readonly number[]
    let rest = z[j] as number
    for (let k = 0; k < j; k += 1) rest -= (row[k] as number) * (y[k] as number)
    y.push(rest / (row[j] as number))
  }
  return y
}
