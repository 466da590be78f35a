import { gaussLegendre, type Quadrature } from '../constants/gaussLegendre.ts'
import { normalCdf, normalDensity, normalUpperTail } from './normal.ts'

let rule: Quadrature | undefined

// Φ(x + w) − Φ(x), by quadrature of the density where w is small and the difference would cancel.
const between = (x: number, w: number): number => {
  if (w >= 1) return normalCdf(x + w) - normalCdf(x)
  rule ??= gaussLegendre(12)
  let total = 0
  for (const [i, node] of rule.nodes.entries()) {
    total += (rule.weights[i] ?? 0) * normalDensity(x + (w / 2) * (1 + node))
  }
  return (w / 2) * total
}

// Beyond this the tail exp(−w²/4) is below any double.
const widest = 60

// ∫ over the smallest value x, by the trapezoidal rule around the place where smallest and largest lie evenly about 0.
const overSmallest = (w: number, k: number, term: (x: number) => number): number => {
  if (w > widest) return 0
  const step = 0.6 / Math.sqrt(k)
  const reach = Math.ceil(12 / step)
  let total = 0
  for (let i = -reach; i <= reach; i += 1) total += term(i * step - w / 2)
  return k * step * total
}

/**
 * P(W > w) for the range W of k standard normal values, to full relative accuracy:
 * k ∫ φ(x) {[1 − Φ(x)]ᵏ⁻¹ − [Φ(x + w) − Φ(x)]ᵏ⁻¹} dx.
 * Source: Hartley (1942), "The range in random samples", Biometrika 32.
 *
 * @param k values, whole, 2 or more
 * @example rangeOfNormalsUpperTail(20, 2) // ≈ 2.0884875837625446e-45
 */
export const rangeOfNormalsUpperTail = (w: number, k: number): number =>
  overSmallest(w, k, (x) => {
    const above = normalUpperTail(x)
    const beyond = Math.min(1, normalUpperTail(x + w) / above)
    return normalDensity(x) * above ** (k - 1) * -Math.expm1((k - 1) * Math.log1p(-beyond))
  })

/**
 * P(W ≤ w), to full relative accuracy: k ∫ φ(x) [Φ(x + w) − Φ(x)]ᵏ⁻¹ dx where that is small, else the rest of the upper tail.
 *
 * @example rangeOfNormalsCdf(2, 2) // ≈ 0.8427007929497149
 */
export const rangeOfNormalsCdf = (w: number, k: number): number => {
  const upper = rangeOfNormalsUpperTail(w, k)
  return upper < 0.5 ? 1 - upper : overSmallest(w, k, (x) => normalDensity(x) * between(x, w) ** (k - 1))
}

/**
 * Density of that range, k (k − 1) ∫ φ(x) φ(x + w) [Φ(x + w) − Φ(x)]ᵏ⁻² dx.
 *
 * @example rangeOfNormalsDensity(2, 2) // ≈ 0.20755374871029736
 */
export const rangeOfNormalsDensity = (w: number, k: number): number =>
  (k - 1) * overSmallest(w, k, (x) => normalDensity(x) * normalDensity(x + w) * between(x, w) ** (k - 2))
