import { betaAtLogOdds } from './betaAtLogOdds.ts'
import { logBeta } from './logBeta.ts'
import { normalQuantile } from './normalQuantile.ts'
import { solveTail } from './solveTail.ts'

const start = (a: number, b: number, p: number, rising: boolean): number => {
  if (a >= 1 && b >= 1) {
    return Math.log(a / b) + (rising ? 1 : -1) * normalQuantile(p) * Math.sqrt(1 / a + 1 / b)
  }
  const shape = rising ? a : b
  const far = (Math.log(p) + Math.log(shape) + logBeta(a, b)) / shape
  return rising ? Math.min(far, Math.log(a / b)) : Math.max(-far, Math.log(a / b))
}

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
  return solveTail(smaller, rising, start(a, b, smaller, rising), (u) => {
    const { lower, upper, power } = betaAtLogOdds(a, b, u)
    return { tail: rising ? lower : upper, slope: power }
  })
}
