import { c4 } from '../constants/c4.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { sum } from '../sum.ts'
import type { SigmaEstimate } from './sigmaEstimate.ts'

/**
 * Sigma from the pooled variance within subgroups, made unbiased: s_p/c4(ν + 1) with s_p = √(Σνᵢsᵢ²/ν) and ν = Σνᵢ = Σ(nᵢ − 1).
 * Source: Montgomery (2009), "Introduction to Statistical Quality Control", section 6.3.2.
 *
 * @param subgroups at least one, each of 2 values or more
 * @example pooledSigma([[1, 3], [2, 2]]).sigma // ≈ 1.1283791670955126
 */
export const pooledSigma = (subgroups: readonly (readonly number[])[]): SigmaEstimate => {
  const deviations = subgroups.map((values) => standardDeviation(values) ?? 0)
  const largest = deviations.reduce((most, deviation) => Math.max(most, deviation), 0)
  const freedoms = subgroups.map(({ length }) => length - 1)
  const degreesOfFreedom = sum(freedoms)
  if (largest === 0) return { sigma: 0, degreesOfFreedom }
  const squares = sum(deviations.map((deviation, i) => (freedoms[i] ?? 0) * (deviation / largest) ** 2))
  return {
    sigma: (largest * Math.sqrt(squares / degreesOfFreedom)) / c4(degreesOfFreedom + 1),
    degreesOfFreedom,
  }
}
