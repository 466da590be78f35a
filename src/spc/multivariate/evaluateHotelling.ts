import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { generalizedVariance } from './generalizedVariance.ts'
import { observationSize, standardDistances } from './hotellingModel.ts'
import { type HotellingPlan, type HotellingPoint, hotellingT2, isBeyond } from './hotellingT2.ts'
import type { MultivariateEstimate, MultivariateObservation } from './multivariateEstimate.ts'

/**
 * The whole form of a T² chart: all observations at once, characteristic by characteristic, so that the triangle is walked once
 * however many observations there are. It equals folding `hotellingT2` over them.
 *
 * @returns the reason where a characteristic follows from others
 * @throws RangeError for an alpha outside 0 to 1
 * @example evaluateHotelling({ names: ['a', 'b'], method: 'classical', means: [0, 0], deviations: [1, 1], correlations: [[1, 0], [0, 1]], observations: 30, measurements: 30, degreesOfFreedom: 29 }, { phase: 'II', alpha: 0.0027 }, [[[3], [4]]]).map((point) => point.t2) // => [25]
 */
export const evaluateHotelling = (
  estimate: MultivariateEstimate,
  plan: HotellingPlan,
  observations: readonly MultivariateObservation[],
): readonly HotellingPoint[] | Unavailable => {
  const evaluator = hotellingT2(estimate, plan)
  if ('reason' in evaluator) return evaluator
  const { lower } = evaluator.model
  const distances = observations.map((one) => standardDistances(estimate, one))
  const t2 = new Float64Array(observations.length)
  const uncorrelated: Float64Array[] = []
  for (const [j, row] of lower.entries()) {
    const column = Float64Array.from(distances, (z) => z[j] as number)
    for (const [k, before] of uncorrelated.entries()) {
      const weight = row[k] as number
      for (let i = 0; i < column.length; i += 1) {
        column[i] = (column[i] as number) - weight * (before[i] as number)
      }
    }
    const pivot = row[j] as number
    for (let i = 0; i < column.length; i += 1) {
      const y = (column[i] as number) / pivot
      column[i] = y
      t2[i] = (t2[i] as number) + y * y
    }
    uncorrelated.push(column)
  }
  return observations.map((observation, i) => {
    const n = observationSize(estimate, observation)
    const ucl = evaluator.limit(n).value
    const distance = t2[i] as number
    return {
      n,
      t2: distance,
      ucl,
      beyond: isBeyond(distance, ucl),
      dispersion: generalizedVariance(evaluator.model, observation),
    }
  })
}
