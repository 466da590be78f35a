import { mean } from '../mean.ts'
import { choleskyFactor } from './choleskyFactor.ts'
import type { HotellingModel } from './hotellingModel.ts'
import type { MultivariateObservation } from './multivariateEstimate.ts'
import { scaledCovariance } from './scaledCovariance.ts'

const logDeterminant = (lower: readonly (readonly number[])[]): number =>
  lower.reduce((total, row, j) => total + 2 * Math.log(row[j] ?? 1), 0)

/**
 * Generalized variance of a subgroup as a share of the baseline's, |Sᵢ|/|S|: how much room its measurements take up in all
 * characteristics together. A ratio has no unit, so no product of many units can overflow it.
 * Source: Montgomery (2009), "Introduction to Statistical Quality Control", 6th edition, section 11.5.
 *
 * @returns null for individuals and for subgroups of no more measurements than characteristics; 0 where a characteristic does not
 * vary or follows from others within the subgroup
 * @example generalizedVariance({ estimate: { names: ['a', 'b'], method: 'pooled', means: [0, 0], deviations: [1, 1], correlations: [[1, 0], [0, 1]], observations: 20, measurements: 60, degreesOfFreedom: 40 }, lower: [[1], [0, 1]], inverse: [[1, 0], [0, 1]] }, [[-2, 0, 2], [1, -2, 1]]) // ≈ 12
 */
export const generalizedVariance = (
  { estimate, lower }: HotellingModel,
  observation: MultivariateObservation,
): number | null => {
  const n = observation[0]?.length ?? 0
  if (estimate.method !== 'pooled' || n <= observation.length) return null
  const columns = observation.map((measurements) => {
    const center = mean(measurements)
    return measurements.map((value) => value - center)
  })
  const { deviations, correlations } = scaledCovariance(columns, n - 1)
  if (deviations.includes(0)) return 0
  const factor = choleskyFactor(correlations)
  if ('dependent' in factor) return 0
  const scale = deviations.reduce(
    (total, one, j) => total + 2 * Math.log(one / (estimate.deviations[j] ?? 1)),
    0,
  )
  const ratio = Math.exp(scale + logDeterminant(factor.lower) - logDeterminant(lower))
  return Number.isFinite(ratio) ? ratio : Number.MAX_VALUE
}
