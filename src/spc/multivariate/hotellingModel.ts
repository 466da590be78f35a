import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { mean } from '../mean.ts'
import { type FactoredCorrelation, factorCorrelation } from './factorCorrelation.ts'
import type { MultivariateEstimate, MultivariateObservation } from './multivariateEstimate.ts'

/** An estimate made ready to judge observations by. */
export interface HotellingModel extends FactoredCorrelation {
  readonly estimate: MultivariateEstimate
}

/** Distances beyond this many σ are kept there: their squares would overflow. */
const farthest = 1e140

/**
 * Factors an estimate.
 *
 * @returns the reason where a characteristic follows from others, as in an estimate that was not made by `estimateMultivariate`
 * @throws RangeError where a deviation is not positive
 * @example hotellingModel({ names: ['a', 'b'], method: 'classical', means: [0, 0], deviations: [1, 1], correlations: [[1, 1], [1, 1]], observations: 9, measurements: 9, degreesOfFreedom: 8 }) // => { reason: 'b follows exactly from others of the group.' }
 */
export const hotellingModel = (estimate: MultivariateEstimate): HotellingModel | Unavailable => {
  if (!estimate.deviations.every((deviation) => deviation > 0)) {
    throw new RangeError('A standard deviation must be positive.')
  }
  const factor = factorCorrelation(estimate.correlations)
  if ('dependent' in factor) {
    return { reason: `${estimate.names[factor.dependent]} follows exactly from others of the group.` }
  }
  return { estimate, ...factor }
}

/** The n that an observation counts with: the subgroup's size for `pooled`, else 1. */
export const observationSize = (
  estimate: MultivariateEstimate,
  observation: MultivariateObservation,
): number => (estimate.method === 'pooled' ? (observation[0]?.length ?? 1) : 1)

/** How far each characteristic is from its mean, in σ of what is plotted: zⱼ = √n (x̄ⱼ − μⱼ)/σⱼ. */
export const standardDistances = (
  estimate: MultivariateEstimate,
  observation: MultivariateObservation,
): readonly number[] => {
  const root = Math.sqrt(observationSize(estimate, observation))
  return observation.map((measurements, j) => {
    const value = measurements.length === 1 ? (measurements[0] as number) : mean(measurements)
    const z = (root * (value - (estimate.means[j] as number))) / (estimate.deviations[j] as number)
    return z > farthest ? farthest : z < -farthest ? -farthest : z
  })
}
