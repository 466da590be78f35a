import { logGamma } from '../distributions/logGamma.ts'
import { normalCdf, normalDensity } from '../distributions/normal.ts'
import { gaussLegendre, type Quadrature } from './gaussLegendre.ts'
import { memoizeBySize } from './memoizeBySize.ts'

// The median of 100 values has a standard deviation of 1/8: a step of half that leaves an error of 1e-30.
const step = 1 / 16
const reach = 9
const nodeCount = 96

let rule: Quadrature | undefined

/** Integral over the whole line by the trapezoidal rule, which is exact to rounding for such smooth densities. */
const overLine = (density: (x: number) => number): number => {
  let total = 0
  for (let x = -reach; x <= reach; x += step) total += density(x)
  return total * step
}

const oddVariance = (n: number): number => {
  const m = (n - 1) / 2
  const ways = Math.exp(logGamma(n + 1) - 2 * logGamma(m + 1))
  return ways * overLine((x) => x * x * (normalCdf(x) * normalCdf(-x)) ** m * normalDensity(x))
}

// The two middle values lie at t − d and t + d: their joint density times t², over t and over half their gap d.
const evenVariance = (n: number): number => {
  rule ??= gaussLegendre(nodeCount)
  const m = n / 2
  const ways = Math.exp(logGamma(n + 1) - 2 * logGamma(m))
  let total = 0
  for (const [i, node] of rule.nodes.entries()) {
    const d = (reach / 2) * (1 + node)
    const across = overLine(
      (t) =>
        t *
        t *
        (normalCdf(t - d) * normalCdf(-t - d)) ** (m - 1) *
        normalDensity(t - d) *
        normalDensity(t + d),
    )
    total += (rule.weights[i] ?? 0) * across
  }
  return ways * reach * total
}

/**
 * Standard deviation of the median of n standard normal values, from the density of the middle order statistics.
 * Source: David & Nagaraja (2003), "Order Statistics", 3rd edition, equations 2.1.6 and 2.2.1.
 *
 * @param n values in the subgroup, 1 to 100
 * @example medianSpread(3) // ≈ 0.6698294
 */
export const medianSpread = (n: number): number => (n === 1 ? 1 : ofSeveral(n))

const ofSeveral = memoizeBySize((n) => Math.sqrt(n % 2 === 1 ? oddVariance(n) : evenVariance(n)))
