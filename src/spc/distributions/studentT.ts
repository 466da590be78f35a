import { saturate } from '../saturate.ts'
import { betaAtLogOdds, placeAtOdds } from './betaAtLogOdds.ts'
import { betaLogOdds } from './betaLogOdds.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { type BetaTails, incompleteBeta } from './incompleteBeta.ts'
import { logBeta } from './logBeta.ts'

const check = (degreesOfFreedom: number): void => {
  checkPositive('The degrees of freedom of Student’s t', degreesOfFreedom)
}

// t²/ν are the odds of a beta variable with shapes ½ and ν/2.
const sizeTails = (t: number, degreesOfFreedom: number): BetaTails => {
  checkPlace(t)
  check(degreesOfFreedom)
  const half = degreesOfFreedom / 2
  const odds = (t / degreesOfFreedom) * t
  if (odds < 1e290) return incompleteBeta(0.5, half, placeAtOdds(odds, 0.5 - half * odds))
  return betaAtLogOdds(0.5, half, 2 * Math.log(Math.abs(t)) - Math.log(degreesOfFreedom))
}

/**
 * P(T ≤ t) of Student's t.
 * Source: Abramowitz & Stegun (1964), 26.7.1 with 26.5.27.
 *
 * @param degreesOfFreedom ν, positive, need not be whole
 * @throws RangeError for NaN or degrees of freedom that are not positive, as every function of this file
 * @example studentTCdf(2.2281388519649385, 10) // ≈ 0.975
 */
export const studentTCdf = (t: number, degreesOfFreedom: number): number => {
  const { upper } = sizeTails(t, degreesOfFreedom)
  return t < 0 ? upper / 2 : 1 - upper / 2
}

/**
 * P(T > t) of Student's t, to full relative accuracy.
 *
 * @example studentTUpperTail(1e10, 4) // ≈ 3e-40
 */
export const studentTUpperTail = (t: number, degreesOfFreedom: number): number =>
  studentTCdf(-t, degreesOfFreedom)

/**
 * Natural logarithm of the density of Student's t.
 *
 * @example studentTLogDensity(0, 1) // ≈ -1.1447298858494002
 */
export const studentTLogDensity = (t: number, degreesOfFreedom: number): number => {
  checkPlace(t)
  check(degreesOfFreedom)
  const square = (t / degreesOfFreedom) * t
  const growth = square < 1e300 ? Math.log1p(square) : 2 * Math.log(Math.abs(t)) - Math.log(degreesOfFreedom)
  return (
    -0.5 * Math.log(degreesOfFreedom) -
    logBeta(0.5, degreesOfFreedom / 2) -
    ((degreesOfFreedom + 1) / 2) * growth
  )
}

/**
 * Density of Student's t.
 *
 * @example studentTDensity(0, 1) // ≈ 0.3183098861837907
 */
export const studentTDensity = (t: number, degreesOfFreedom: number): number =>
  Math.exp(studentTLogDensity(t, degreesOfFreedom))

/**
 * Quantile of Student's t: the t with P(T ≤ t) = p.
 *
 * @returns the largest double where the quantile is beyond it
 * @throws RangeError unless 0 < p < 1
 * @example studentTQuantile(0.975, 10) // ≈ 2.2281388519649385
 */
export const studentTQuantile = (p: number, degreesOfFreedom: number): number => {
  checkProbability(p)
  check(degreesOfFreedom)
  const fromMiddle = p - 0.5
  if (fromMiddle === 0) return 0
  // Next to the middle the search takes the rest of this tail, which is exact.
  const logOdds = betaLogOdds(0.5, degreesOfFreedom / 2, 2 * Math.min(p, 1 - p), 'upper')
  const size = saturate(Math.sqrt(degreesOfFreedom) * Math.exp(logOdds / 2))
  return fromMiddle < 0 ? -size : size
}

/**
 * The t with P(T > t) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example studentTUpperQuantile(1e-40, 4) // ≈ 13160740129.524939
 */
export const studentTUpperQuantile = (p: number, degreesOfFreedom: number): number =>
  -studentTQuantile(p, degreesOfFreedom)
