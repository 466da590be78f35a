/** Nodes and weights of a quadrature rule on [−1, 1]. */
export interface Quadrature {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

/**
 * Gauss-Legendre rule: exact for polynomials up to degree 2 count − 1. Nodes are the roots of the Legendre polynomial, found by
 * Newton's method from their asymptotic places.
 * Source: Abramowitz & Stegun (1964), 25.4.29 and 22.16.6.
 *
 * @example [...gaussLegendre(2).weights] // ≈ [1, 1]
 */
export const gaussLegendre = (count: number): Quadrature => {
  const nodes = new Float64Array(count)
  const weights = new Float64Array(count)
  for (let i = 0; i < count; i += 1) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5))
    let slope = 1
    for (let round = 0; round < 12; round += 1) {
      let current = 1
      let former = 0
      for (let k = 1; k <= count; k += 1) {
        const next = ((2 * k - 1) * x * current - (k - 1) * former) / k
        former = current
        current = next
      }
      slope = (count * (x * current - former)) / (x * x - 1)
      const move = current / slope
      x -= move
      if (Math.abs(move) < 1e-16) break
    }
    nodes[i] = x
    weights[i] = 2 / ((1 - x * x) * slope * slope)
  }
  return { nodes, weights }
}
