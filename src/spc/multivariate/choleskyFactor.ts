/** A matrix by rows. */
export type Matrix = readonly (readonly number[])[]

/** The lower triangle L with L·Lᵀ = R; rows are as long as their number. */
export interface CholeskyFactor {
  readonly lower: Matrix
}

/** Which variable follows from which of those before it. */
export interface LinearDependence {
  readonly dependent: number
  readonly on: readonly number[]
}

/** What must be left of a variable's variance after those before it: less, and half of a double's digits are gone. */
const leastPivot = 1e-10

/** Weights, in σ, that count as taking part in a dependence. */
const leastWeight = 1e-6

const upperSolve = (lower: Matrix, row: readonly number[]): number[] => {
  const weights = [...row]
  for (let i = weights.length - 1; i >= 0; i -= 1) {
    let rest = weights[i] ?? 0
    for (let k = i + 1; k < weights.length; k += 1) rest -= (lower[k]?.[i] ?? 0) * (weights[k] ?? 0)
    weights[i] = rest / (lower[i]?.[i] ?? 1)
  }
  return weights
}

/**
 * Cholesky's factor of a correlation matrix, with a check of its condition: the square of a pivot is the share of a variable's variance
 * that those before it do not explain.
 * Source: Golub & Van Loan (2013), "Matrix Computations", 4th edition, algorithm 4.2.1.
 *
 * @param correlation symmetric, ones on its diagonal; only the lower triangle is read
 * @returns the variable that the ones before it determine where a share is below 1e-10, and which of them do
 * @example choleskyFactor([[1], [0.6, 1]]) // => { lower: [[1], [0.6, 0.8]] }
 * @example choleskyFactor([[1], [1, 1]]) // => { dependent: 1, on: [0] }
 */
export const choleskyFactor = (correlation: Matrix): CholeskyFactor | LinearDependence => {
  const lower: number[][] = []
  for (const [j, given] of correlation.entries()) {
    const row: number[] = []
    let pivot = given[j] ?? 1
    for (let k = 0; k < j; k += 1) {
      const before = lower[k] ?? []
      let rest = given[k] ?? 0
      for (let i = 0; i < k; i += 1) rest -= (row[i] ?? 0) * (before[i] ?? 0)
      const entry = rest / (before[k] ?? 1)
      row.push(entry)
      pivot -= entry * entry
    }
    if (!(pivot > leastPivot)) {
      const weights = upperSolve(lower, row)
      return { dependent: j, on: weights.flatMap((weight, k) => (Math.abs(weight) > leastWeight ? [k] : [])) }
    }
    row.push(Math.sqrt(pivot))
    lower.push(row)
  }
  return { lower }
}
