import { type BetaPlace, type BetaTails, incompleteBeta } from './incompleteBeta.ts'
import { logBeta } from './logBeta.ts'

// Past this the odds or their inverse leave the doubles, and each tail is a pure power.
const farthest = 690

/**
 * The place x of a beta variable with the given odds x/(1 − x): the F and t distributions live on them.
 *
 * @param odds positive, between 1e-300 and 1e300
 * @param excess a − b · odds, for callers who know it better
 * @example placeAtOdds(2, 3, 1).balance // => -0.5
 */
export const placeAtOdds = (a: number, b: number, odds: number, excess: number = a - b * odds): BetaPlace => {
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
  if (Math.abs(logOdds) < farthest) return incompleteBeta(a, b, placeAtOdds(a, b, Math.exp(logOdds)))
  const shape = logOdds < 0 ? a : b
  const power = Math.exp(-shape * Math.abs(logOdds) - logBeta(a, b))
  const tail = Math.min(1, power / shape)
  return logOdds < 0 ? { lower: tail, upper: 1 - tail, power } : { lower: 1 - tail, upper: tail, power }
}
