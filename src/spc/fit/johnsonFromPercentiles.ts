import type { JohnsonCurve } from './johnsonCurve.ts'

/** Four values whose normal scores are −3z, −z, z and 3z. */
export type FourPercentiles = readonly [number, number, number, number]

const finite = (curve: JohnsonCurve): JohnsonCurve | null =>
  [curve.gamma, curve.eta, curve.epsilon, curve.lambda].every(Number.isFinite) && curve.eta > 0 ? curve : null

const unbounded = (z: number, m: number, n: number, p: number, middle: number): JohnsonCurve | null => {
  const [above, below] = [m / p, n / p]
  const excess = above * below - 1
  const eta = (2 * z) / Math.acosh((above + below) / 2)
  return finite({
    family: 'SU',
    eta,
    gamma: eta * Math.asinh((below - above) / (2 * Math.sqrt(excess))),
    lambda: (2 * p * Math.sqrt(excess)) / ((above + below - 2) * Math.sqrt(above + below + 2)),
    epsilon: middle + (p * (below - above)) / (2 * (above + below - 2)),
  })
}

const bounded = (z: number, m: number, n: number, p: number, middle: number): JohnsonCurve | null => {
  const [above, below] = [p / m, p / n]
  const excess = above * below - 1
  const product = (1 + above) * (1 + below)
  const eta = z / Math.acosh(Math.sqrt(product) / 2)
  const lambda = (p * Math.sqrt((product - 2) ** 2 - 4)) / excess
  return finite({
    family: 'SB',
    eta,
    gamma: eta * Math.asinh(((below - above) * Math.sqrt(product - 4)) / (2 * excess)),
    lambda,
    epsilon: middle - lambda / 2 + (p * (below - above)) / (2 * excess),
  })
}

// The values rise away from ε where the outer distances grow upwards; else the picture is turned round.
const lognormal = (z: number, m: number, n: number, p: number, middle: number): JohnsonCurve | null => {
  const growth = Math.sqrt(m / n)
  if (!(growth > 0) || growth === 1) return null
  const side = growth > 1 ? 1 : -1
  const ratio = side > 0 ? growth : 1 / growth
  const eta = (2 * z) / Math.log(ratio)
  return finite({
    family: 'SL',
    eta,
    gamma: eta * Math.log((ratio - 1) / (p * Math.sqrt(ratio))),
    lambda: side,
    epsilon: middle - (side * p * (ratio + 1)) / (2 * (ratio - 1)),
  })
}

/**
 * Johnson curves through four percentiles at equal distances on the normal scale. With m = x₃ − x₂, n = x₁ − x₀ and p = x₂ − x₁ the ratio
 * mn/p² tells SU (above 1) from SB (below 1); SL, for which it is 1, is given beside either, with √(m/n) for its m/p.
 * Source: Slifker & Shapiro (1980), "The Johnson system: selection and parameter estimation", Technometrics 22.
 *
 * @param z positive
 * @param percentiles rising
 * @returns those that the percentiles allow
 * @example johnsonFromPercentiles(0.5, [-2, -0.5, 0.5, 2]).map(({ family }) => family) // => ['SU']
 */
export const johnsonFromPercentiles = (z: number, [x0, x1, x2, x3]: FourPercentiles): JohnsonCurve[] => {
  const [m, n, p] = [x3 - x2, x1 - x0, x2 - x1]
  if (!(m > 0 && n > 0 && p > 0)) return []
  const middle = x1 + p / 2
  const ratio = (m / p) * (n / p)
  const wide = ratio > 1 ? unbounded(z, m, n, p, middle) : ratio < 1 ? bounded(z, m, n, p, middle) : null
  return [wide, lognormal(z, m, n, p, middle)].filter((curve) => curve !== null)
}
