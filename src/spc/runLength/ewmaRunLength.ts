import { normalCdf, normalDensity } from '../distributions/normal.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { walkRunLength } from './walkRunLength.ts'

/** An EWMA chart: the weight of the newest mean, and the width of its limits in sigmas of what it plots. */
export interface EwmaDesign {
  readonly lambda: number
  readonly L: number
  /** Whether the limits are those of a long run from the first point on, as in published tables, instead of exact at each point. */
  readonly asymptotic?: boolean
}

/**
 * Run length of an EWMA chart of means that start on the centre and have moved by `shift` sigmas of the mean.
 * Source: Lucas & Saccucci (1990), Technometrics 32, whose table 3 has asymptotic limits; this product's charts have exact ones.
 *
 * @example ewmaRunLength({ lambda: 0.25, L: 2.998, asymptotic: true }, 1).arl // ≈ 11.13550198032604
 */
export const ewmaRunLength = (
  { lambda, L, asymptotic = false }: EwmaDesign,
  shift: number,
  wanted: Wanted = { points: 0 },
): RunLength => {
  const limit = L * Math.sqrt(lambda / (2 - lambda))
  const settledFrom = asymptotic || lambda === 1 ? 1 : Math.ceil(-18 / Math.log(1 - lambda))
  const half = (n: number): number =>
    asymptotic ? limit : limit * Math.sqrt(1 - (1 - lambda) ** (2 * Math.min(n, settledFrom)))
  const { arl, survival } = walkRunLength(
    {
      interval: (n) => [-half(n), half(n)],
      kernel: (from, to) => normalDensity((to - (1 - lambda) * from) / lambda - shift) / lambda,
      exit: (from, n) => {
        const [up, down] = [1, -1].map((side) => (half(n) - side * (1 - lambda) * from) / lambda)
        return normalCdf(shift - (up ?? 0)) + normalCdf(-shift - (down ?? 0))
      },
      start: 0,
      settledFrom,
      // The kernel has a standard deviation of λ: so many nodes for each of those across the interval.
      nodeCount: Math.min(160, Math.max(32, Math.ceil(24 + (6 * limit) / lambda))),
    },
    wanted,
  )
  return { arl, method: 'integral_equation', standardError: 0, survival }
}
