import { saturate } from '../saturate.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { normalCdf, normalDensity } from './normal.ts'
import { overChi } from './overChi.ts'
import { solveTail } from './solveTail.ts'
import { studentTQuantile } from './studentT.ts'

const check = (degreesOfFreedom: number, shift: number): void => {
  checkPositive('The degrees of freedom of a non-central t', degreesOfFreedom)
  if (!Number.isFinite(shift))
    throw new RangeError(`The shift of a non-central t must be finite, not ${shift}.`)
}

// ln s where the density of s times that of (t s − shift) peaks: the positive root of (ν + t²) s² − t shift s − ν.
const summit = (t: number, degreesOfFreedom: number, shift: number): number => {
  const size = Math.hypot(Math.sqrt(degreesOfFreedom), t)
  const middle = (t / size) * shift
  const root = Math.sqrt(middle * middle + 4 * degreesOfFreedom)
  // The sum that does not cancel.
  return middle < 0
    ? Math.log((2 * degreesOfFreedom) / (root - middle)) - Math.log(size)
    : Math.log((middle + root) / 2) - Math.log(size)
}

/**
 * P(T ≤ t) of the non-central t, (Z + shift)/s with Z standard normal and s = √(χ²/ν), to full relative accuracy: what the power of a
 * test and the factor of a one-sided tolerance limit are made of.
 * Source: Johnson & Kotz (1970), "Continuous Univariate Distributions" 2, chapter 31.
 *
 * @param degreesOfFreedom ν, positive
 * @param shift δ, the non-centrality
 * @throws RangeError for NaN or parameters that are not as said, as every function of this file
 * @example nonCentralTCdf(2, 10, 1) // ≈ 0.80761156253
 */
export const nonCentralTCdf = (t: number, degreesOfFreedom: number, shift: number): number => {
  checkPlace(t)
  check(degreesOfFreedom, shift)
  if (!Number.isFinite(t)) return t < 0 ? 0 : 1
  return Math.min(
    1,
    overChi(degreesOfFreedom, summit(t, degreesOfFreedom, shift), 1 + shift * shift, (s) =>
      normalCdf(t * s - shift),
    ),
  )
}

/**
 * P(T > t) of the non-central t, to full relative accuracy.
 *
 * @example nonCentralTUpperTail(2, 10, 1) // ≈ 0.19238843747
 */
export const nonCentralTUpperTail = (t: number, degreesOfFreedom: number, shift: number): number =>
  nonCentralTCdf(-t, degreesOfFreedom, -shift)

/**
 * Density of the non-central t.
 *
 * @example nonCentralTDensity(0, 10, 0) // ≈ 0.3891083839660311
 */
export const nonCentralTDensity = (t: number, degreesOfFreedom: number, shift: number): number => {
  checkPlace(t)
  check(degreesOfFreedom, shift)
  if (!Number.isFinite(t)) return 0
  return overChi(
    degreesOfFreedom,
    summit(t, degreesOfFreedom, shift),
    1 + shift * shift,
    (s) => s * normalDensity(t * s - shift),
  )
}

/**
 * Quantile of the non-central t: the t with P(T ≤ t) = p.
 *
 * @returns the largest double where the quantile is beyond it
 * @throws RangeError unless 0 < p < 1
 * @example nonCentralTQuantile(0.95, 9, 4.0527) // ≈ 7.4461439855749
 */
export const nonCentralTQuantile = (p: number, degreesOfFreedom: number, shift: number): number => {
  checkProbability(p)
  check(degreesOfFreedom, shift)
  // Whichever tail is the smaller carries the digits.
  const rising = p <= 0.5
  const tail = rising ? nonCentralTCdf : nonCentralTUpperTail
  // The tails are powers of t far out, which lines along arsinh t follow.
  const start = Math.asinh(shift + studentTQuantile(p, degreesOfFreedom))
  const found = solveTail(Math.min(p, 1 - p), rising, start, (v) => {
    const t = Math.sinh(v)
    const slope = nonCentralTDensity(t, degreesOfFreedom, shift) * Math.cosh(v)
    return { tail: tail(t, degreesOfFreedom, shift), slope }
  })
  return saturate(Math.sinh(found))
}

/**
 * The t with P(T > t) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example nonCentralTUpperQuantile(0.05, 9, 4.0527) // ≈ 7.4461439855749
 */
export const nonCentralTUpperQuantile = (p: number, degreesOfFreedom: number, shift: number): number =>
  -nonCentralTQuantile(p, degreesOfFreedom, -shift)
