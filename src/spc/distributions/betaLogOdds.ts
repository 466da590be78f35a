import { betaAtLogOdds } from './betaAtLogOdds.ts'
import { solveTail } from './solveTail.ts'

/**
 * ln(x/(1 − x)) of the place x where the lower (or upper) tail of the beta distribution has probability p.
 *
 * @param p strictly between 0 and 1
 * @param tail which tail has that probability
 * @example betaLogOdds(2, 2, 0.9, 'lower') // ≈ 1.4127535933551638
 */
export const betaLogOdds = (a: number, b: number, p: number, tail: 'lower' | 'upper'): number => {
  const rising = (tail === 'lower') === p <= 0.5
  // Whichever tail is the smaller carries the digits.
  const smaller = p <= 0.5 ? p : 1 - p
  return solveTail(smaller, rising, Math.log(a / b), (u) => {
    const { lower, upper, power } = betaAtLogOdds(a, b, u)
    return { tail: rising ? lower : upper, slope: power }
  })
}
