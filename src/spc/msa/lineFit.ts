import { mean } from '../mean.ts'
import { sum } from '../sum.ts'

/** A straight line through points, by least squares. */
export interface LineFit {
  readonly n: number
  readonly slope: number
  readonly intercept: number
  readonly meanX: number
  /** Σ(x − x̄)². */
  readonly squaresX: number
  /** Σ of the squared residuals. */
  readonly residual: number
  /** Σ(y − ȳ)². */
  readonly total: number
}

/**
 * Least squares of y on x, from the deviations of both, so that an offset loses no digits.
 * Source: Montgomery, Peck & Vining (2012), Introduction to Linear Regression Analysis, section 2.2.
 *
 * @param points at least two, with at least two different x
 * @example lineFit([[0, 1], [1, 3], [2, 5]]).slope // => 2
 */
export const lineFit = (points: readonly (readonly [number, number])[]): LineFit => {
  const meanX = mean(points.map(([x]) => x))
  const meanY = mean(points.map(([, y]) => y))
  const squaresX = sum(points.map(([x]) => (x - meanX) ** 2))
  const slope = sum(points.map(([x, y]) => (x - meanX) * (y - meanY))) / squaresX
  return {
    n: points.length,
    slope,
    intercept: meanY - slope * meanX,
    meanX,
    squaresX,
    residual: sum(points.map(([x, y]) => (y - meanY - slope * (x - meanX)) ** 2)),
    total: sum(points.map(([, y]) => (y - meanY) ** 2)),
  }
}
