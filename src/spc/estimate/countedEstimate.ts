import type { ProcessEstimate } from '../chartPlan.ts'
import { sum } from '../sum.ts'
import type { Unavailable } from './sigmaEstimate.ts'

type Subgroups = readonly (readonly number[])[]

/** Counts and the sizes of what was inspected, `[count, size]` a subgroup, as their sums. */
const totals = (subgroups: Subgroups): { count: number; size: number } => ({
  count: sum(subgroups.map(([count = 0]) => count)),
  size: sum(subgroups.map(([, size = 1]) => size)),
})

const tooFew = (subgroups: Subgroups): Unavailable | null =>
  subgroups.length >= 2
    ? null
    : {
        reason: `Two samples are needed for limits; there ${subgroups.length === 1 ? 'is one' : 'are none'}.`,
      }

/**
 * Fraction nonconforming p̄ = Σcount/Σn with the sigma of one unit, √(p̄(1 − p̄)), from binomial samples.
 *
 * @param subgroups `[count, size]` each
 * @example fractionEstimate([[2, 50], [3, 50]]) // ≈ { centerLine: 0.05, sigma: 0.21794494717703367 }
 */
export const fractionEstimate = (subgroups: Subgroups): ProcessEstimate | Unavailable => {
  const few = tooFew(subgroups)
  if (few !== null) return few
  const { count, size } = totals(subgroups)
  if (count === 0) {
    return { reason: 'No nonconforming unit was found yet, so there is no fraction to judge by.' }
  }
  if (count === size) {
    return { reason: 'Every unit was nonconforming, so the fraction does not vary. Check what is counted.' }
  }
  if (count > size) return { reason: 'More units were nonconforming than were inspected. Check the counts.' }
  const centerLine = count / size
  return { centerLine, sigma: Math.sqrt(centerLine * (1 - centerLine)) }
}

/**
 * Nonconformities per unit ū = Σcount/Σn with the sigma of one unit, √ū, from Poisson counts.
 *
 * @param subgroups `[count, size]` each; a missing size is 1
 * @example rateEstimate([[4, 2], [5, 1]]) // ≈ { centerLine: 3, sigma: 1.7320508075688772 }
 */
export const rateEstimate = (subgroups: Subgroups): ProcessEstimate | Unavailable => {
  const few = tooFew(subgroups)
  if (few !== null) return few
  const { count, size } = totals(subgroups)
  if (count === 0) return { reason: 'No nonconformity was found yet, so there is no rate to judge by.' }
  const centerLine = count / size
  return { centerLine, sigma: Math.sqrt(centerLine) }
}
