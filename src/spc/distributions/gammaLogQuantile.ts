import { type GammaTails, incompleteGamma } from './incompleteGamma.ts'
import { logGamma } from './logGamma.ts'
import { solveTail } from './solveTail.ts'

// Below this ln x, x leaves the doubles, and the lower tail is a pure power.
const farthest = -690

const tailsAt = (a: number, logX: number): GammaTails => {
  if (logX > farthest) return incompleteGamma(a, Math.exp(logX))
  const lower = Math.exp(a * logX - logGamma(a + 1))
  return { lower, upper: 1 - lower, power: a * lower }
}

/**
 * ln x of the place x where the lower (or upper) tail of the gamma distribution with scale 1 has probability p.
 *
 * @param a shape, positive
 * @param p strictly between 0 and 1
 * @param tail which tail has that probability
 * @example gammaLogQuantile(1, 0.5, 'lower') // ≈ -0.36651292058166435
 */
export const gammaLogQuantile = (a: number, p: number, tail: 'lower' | 'upper'): number => {
  const rising = (tail === 'lower') === p <= 0.5
  // Whichever tail is the smaller carries the digits.
  const smaller = p <= 0.5 ? p : 1 - p
  return solveTail(smaller, rising, Math.log(a), (logX) => {
    const { lower, upper, power } = tailsAt(a, logX)
    return { tail: rising ? lower : upper, slope: power }
  })
}
