import { normalCdf, normalDensity } from '../distributions/normal.ts'
import { d2 } from './d2.ts'
import { gaussLegendre, type Quadrature } from './gaussLegendre.ts'
import { memoizeBySize } from './memoizeBySize.ts'

const step = 1 / 8
const reach = 9
const widest = 14
const nodeCount = 96

// F_W(w): the range of n values is at most w when all others lie within w above the smallest.
const rangeCdf = (w: number, n: number): number => {
  let total = 0
  for (let x = -reach; x <= reach; x += step) {
    total += normalDensity(x) * (normalCdf(x + w) - normalCdf(x)) ** (n - 1)
  }
  return n * step * total
}

let rule: Quadrature | undefined

/**
 * Standard deviation of the range of n standard normal values: d3 = √(E[W²] − d2²) with E[W²] = 2 ∫₀^∞ w (1 − F_W(w)) dw and
 * F_W(w) = n ∫ φ(x) [Φ(x + w) − Φ(x)]ⁿ⁻¹ dx; the outer integral by Gauss-Legendre, the inner by the trapezoidal rule.
 * Source: Harter (1960), "Tables of range and studentized range", Annals of Mathematical Statistics 31, eq. 2.
 *
 * @param n values in the subgroup, 2 to 100
 * @throws RangeError for any other n
 * @example d3(5) // ≈ 0.8640819411
 */
export const d3 = memoizeBySize((n) => {
  rule ??= gaussLegendre(nodeCount)
  let half = 0
  for (const [i, node] of rule.nodes.entries()) {
    const w = (widest / 2) * (1 + node)
    half += (rule.weights[i] ?? 0) * w * (1 - rangeCdf(w, n))
  }
  return Math.sqrt(widest * half - d2(n) ** 2)
})
