import { gaussLegendre } from '../constants/gaussLegendre.ts'

/** Nodes on [0, 1] with their weights, and integrals from 0 up to some ends (row by row, over the values at all nodes). */
export interface CumulativeQuadrature {
  readonly nodes: Float64Array
  readonly weights: Float64Array
  readonly below: Float64Array
}

const known = new Map<number, CumulativeQuadrature>()

// Legendre polynomials 0 … count at x in [−1, 1].
const legendre = (count: number, x: number): Float64Array => {
  const values = new Float64Array(count + 1)
  values[0] = 1
  values[1] = x
  for (let k = 1; k < count; k += 1) {
    values[k + 1] = ((2 * k + 1) * x * (values[k] ?? 0) - k * (values[k - 1] ?? 0)) / (k + 1)
  }
  return values
}

interface Roots {
  readonly nodes: Float64Array
  readonly weights: Float64Array
  /** Legendre polynomials at each node. */
  readonly polynomials: readonly Float64Array[]
}

const rootsOf = (count: number): Roots => {
  const rule = gaussLegendre(count)
  // The rule lists its roots from the right.
  const order = [...rule.nodes.keys()].sort((a, b) => (rule.nodes[a] ?? 0) - (rule.nodes[b] ?? 0))
  return {
    nodes: Float64Array.from(order, (i) => (1 + (rule.nodes[i] ?? 0)) / 2),
    weights: Float64Array.from(order, (i) => (rule.weights[i] ?? 0) / 2),
    polynomials: order.map((i) => legendre(count, rule.nodes[i] ?? 0)),
  }
}

// What the value at each node counts in the integral from 0 to `end`.
const sharesUpTo = ({ weights, polynomials }: Roots, end: number): Float64Array => {
  const here = legendre(weights.length, 2 * end - 1)
  return weights.map((weight, from) => {
    const there = polynomials[from] ?? here
    let total = end
    for (let k = 1; k < weights.length; k += 1) {
      total += ((there[k] ?? 0) * ((here[k + 1] ?? 0) - (here[k - 1] ?? 0))) / 2
    }
    return weight * total
  })
}

/**
 * Gauss-Legendre nodes on [0, 1] with the integrals from 0 to each of `ends`, exact for polynomials of a degree below `count`: values at
 * the nodes are written in Legendre polynomials, and ∫ P_k = (P_{k+1} − P_{k−1})/(2k + 1).
 * Source: Abramowitz & Stegun (1964), 25.4.30 and 8.5.
 *
 * @example quadratureUpTo(1, [0.5, 1]).below // => Float64Array.of(0.5, 1)
 */
export const quadratureUpTo = (
  count: number,
  ends: readonly number[] | Float64Array,
): CumulativeQuadrature => {
  const roots = rootsOf(count)
  const below = new Float64Array(ends.length * count)
  for (const [to, end] of ends.entries()) below.set(sharesUpTo(roots, end), to * count)
  return { nodes: roots.nodes, weights: roots.weights, below }
}

/**
 * `quadratureUpTo` with the integrals up to the nodes themselves, kept once computed.
 *
 * @example cumulativeQuadrature(1).below[0] // ≈ 0.5
 */
export const cumulativeQuadrature = (count: number): CumulativeQuadrature => {
  const found = known.get(count)
  if (found !== undefined) return found
  const made = quadratureUpTo(count, rootsOf(count).nodes)
  known.set(count, made)
  return made
}
