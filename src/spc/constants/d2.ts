import { normalUpperTail } from '../distributions/normal.ts'
import { memoizeBySize } from './memoizeBySize.ts'

const step = 1 / 16
const reach = 10

/**
 * Mean range of n standard normal values: d2(n) = ∫ [1 − Φ(x)ⁿ − (1 − Φ(x))ⁿ] dx.
 * The integrand is even, smooth and falls off like φ, so the trapezoidal rule converges faster than any power of its step.
 * Source: Tippett (1925), "On the extreme individuals and the range of samples", Biometrika 17.
 *
 * @param n values in the subgroup, 2 to 100
 * @throws RangeError for any other n
 * @example d2(5) // ≈ 2.325928947278107
 */
export const d2 = memoizeBySize((n) => {
  let total = (1 - 2 ** (1 - n)) / 2
  for (let x = step; x <= reach; x += step) {
    const upper = normalUpperTail(x)
    total += -Math.expm1(n * Math.log1p(-upper)) - upper ** n
  }
  return 2 * step * total
})
