import { type BetaPlace, type BetaTails, incompleteBeta } from './incompleteBeta.ts'
import { logBeta } from './logBeta.ts'

// Past this the odds or their inverse leave the doubles, and each tail is a pure power.
const farthest = 690

/**
 * The place x of a beta variable with the given odds x/(1 − x): the F and t distributions live on them.
 *
 * @param odds positive, between 1e-300 and 1e300
 * @param excess a − b · odds, where a and b are the shapes
 * @example placeAtOdds(1, 2 - 3).balance // => -0.5
 */
export const placeAtOdds = (odds: number, excess: number): BetaPlace => {
  const whole = 1 + odds
  return { x: odds / whole, y: 1 / whole, balance: excess / whole }
}

/**
 * The incomplete beta function at a logarithm of the odds, which reaches far beyond any x that a double can hold.
 *
 * @param a positive
 * @param b positive
 *
 * @example betaAtLogOdds(2, 3, 0).lower // ≈ 0.6875
 * @example betaAtLogOdds(0.5, 0.5, 2000).upper // => 0
 */
export const betaAtLogOdds = (a: number, b: number, logOdds: number): BetaTails => {
  if (Math.abs(logOdds) < farthest) {
    const odds = Math.exp(logOdds)
    return incompleteBeta(a, b, placeAtOdds(odds, a - b * odds))
  }
  const shape = logOdds < 0 ? a : b
  const power = Math.exp(-shape * Math.abs(logOdds) - logBeta(a, b))
  const tail = Math.min(1, power / shape)
  return logOdds < 0 ? { lower: tail, upper: 1 - tail, power } : { lower: 1 - tail, upper: tail, power }
}
