import { medianSpread } from '../constants/medianSpread.ts'
import { logGamma } from '../distributions/logGamma.ts'
import { normalCdf, normalDensity } from '../distributions/normal.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import { median } from '../median.ts'
import { cumulativeQuadrature } from './cumulativeQuadrature.ts'
import type { PlottedSpread } from './plottedSpread.ts'

const reach = 9
const nodeCount = 80

// At least half of the values lie below x.
const oddCdf = (x: number, n: number): number => {
  const below = normalCdf(x)
  const above = normalCdf(-x)
  let total = 0
  for (let count = (n + 1) / 2; count <= n; count += 1) {
    const ways = logGamma(n + 1) - logGamma(count + 1) - logGamma(n - count + 1)
    total += Math.exp(ways) * below ** count * above ** (n - count)
  }
  return total
}

// The mean of the two middle values: over the lower of them.
const evenCdf = (y: number, n: number): number => {
  const m = n / 2
  const { nodes, weights } = cumulativeQuadrature(nodeCount)
  const width = y + reach
  let total = 0
  for (const [i, node] of nodes.entries()) {
    const x = width * node - reach
    total +=
      (weights[i] ?? 0) *
      normalCdf(x) ** (m - 1) *
      (normalCdf(-x) ** m - normalCdf(x - 2 * y) ** m) *
      normalDensity(x)
  }
  return 2 * Math.exp(logGamma(n) - 2 * logGamma(m)) * width * total
}

/**
 * Spread of the median of n normal values around the process centre, in units of its own standard deviation in control.
 * Source: David & Nagaraja (2003), "Order Statistics", equation 2.1.3; Desu & Rodine (1969), "Estimation of the population median",
 * Scandinavian Actuarial Journal, for an even n.
 *
 * @param shift how far the process has moved, in sigmas of single values
 * @param ratio how many times as large its sigma has become
 * @example sampleMedianSpread(5, 0).kind // => 'continuous'
 */
export const sampleMedianSpread = (n: number, shift: number, ratio = 1): PlottedSpread => {
  const sigma = medianSpread(n)
  const cdf = (z: number): number => {
    const x = (z * sigma - shift) / ratio
    if (x <= -reach) return 0
    if (x >= reach) return 1
    // Of the two tails the lower one carries the digits.
    const lower = n % 2 === 1 ? oddCdf(-Math.abs(x), n) : evenCdf(-Math.abs(x), n)
    return x < 0 ? lower : 1 - lower
  }
  return {
    kind: 'continuous',
    between: (low, high) => Math.max(0, cdf(high) - cdf(low)),
    draw: (uniform) =>
      (shift + ratio * median(Array.from({ length: n }, () => normalQuantile(uniform())))) / sigma,
  }
}
