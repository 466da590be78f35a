import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { type Figure, figureNumber } from '../figure.ts'
import { generalizedVariance } from './generalizedVariance.ts'
import { type HotellingPhase, hotellingLimit } from './hotellingLimit.ts'
import { type HotellingModel, hotellingModel, observationSize, standardDistances } from './hotellingModel.ts'
import type { MultivariateEstimate, MultivariateObservation } from './multivariateEstimate.ts'
import { solveLower } from './solveLower.ts'

/** How observations are judged against an estimate. */
export interface HotellingPlan {
  readonly phase: HotellingPhase
  /** False alarms that the limit allows, as a share of points. */
  readonly alpha: number
}

/** One observation as the chart shows it. */
export interface HotellingPoint {
  readonly n: number
  readonly t2: number
  /** Null where the baseline is too short for a limit. */
  readonly ucl: number | null
  readonly beyond: boolean
  /** |Sᵢ|/|S|, the spread of this subgroup against the baseline's; null where the subgroup does not give it. */
  readonly dispersion: number | null
}

/** The incremental form of a T² chart. */
export interface HotellingEvaluator {
  readonly model: HotellingModel
  readonly plan: HotellingPlan
  /** The limit for a subgroup of n. */
  readonly limit: (n: number) => Figure
  readonly step: (observation: MultivariateObservation) => HotellingPoint
  /** T² of an observation with its way; its value is the `t2` that `step` gives. */
  readonly explain: (observation: MultivariateObservation) => Figure
}

/** Whether T² is above its limit; one that is equal to it but for rounding counts as on it. */
export const isBeyond = (t2: number, ucl: number | null): boolean => ucl !== null && t2 > ucl * (1 + 1e-9)

const squares = (y: readonly number[]): number => {
  let total = 0
  for (const one of y) total += one * one
  return total
}

const explained = (model: HotellingModel, observation: MultivariateObservation): Figure => {
  const { estimate, lower } = model
  const z = standardDistances(estimate, observation)
  const y = solveLower(lower, z)
  const root = observationSize(estimate, observation) === 1 ? '' : '√n · '
  return {
    name: 'Hotelling’s T²',
    symbol: 'T²',
    value: squares(y),
    reason: null,
    formula: 'T² = zᵀ R⁻¹ z = Σ yⱼ², with L·y = z and L·Lᵀ = R',
    inputs: estimate.names.map((name, j) => ({
      symbol: `z${j + 1}`,
      meaning: `${name}: ${root}(value − mean)/σ, mean ${figureNumber(estimate.means[j] ?? 0)}, σ ${figureNumber(estimate.deviations[j] ?? 0)}`,
      value: z[j] ?? null,
    })),
    steps: [
      ...y.map((value, j) => ({
        expression:
          j === 0
            ? `y1: ${estimate.names[0]}`
            : `y${j + 1}: ${estimate.names[j]}, given ${j === 1 ? 'the first' : `the first ${j}`}`,
        value,
      })),
      { expression: y.map((_, j) => `y${j + 1}²`).join(' + '), value: squares(y) },
    ],
    source: 'Hotelling (1947); Montgomery (2009), 6th edition, eq. 11.19 and 11.23',
    excluded: [],
  }
}

/**
 * Hotelling's T² chart, one observation after another: the squared distance of several characteristics from their means, measured in
 * their common σ, with its limit.
 * Source: Hotelling (1947), "Multivariate Quality Control"; Montgomery (2009), section 11.3.
 *
 * @returns the reason where a characteristic follows from others
 * @throws RangeError for an alpha outside 0 to 1
 * @example hotellingT2({ names: ['a', 'b'], method: 'classical', means: [0, 0], deviations: [1, 1], correlations: [[1, 0.6], [0.6, 1]], observations: 30, measurements: 30, degreesOfFreedom: 29 }, { phase: 'II', alpha: 0.0027 }).step([[1], [1.4]]).t2 // ≈ 2
 */
export const hotellingT2 = (
  estimate: MultivariateEstimate,
  plan: HotellingPlan,
): HotellingEvaluator | Unavailable => {
  const model = hotellingModel(estimate)
  if ('reason' in model) return model
  const limits = new Map<number, Figure>()
  const limit = (n: number): Figure => {
    const known = limits.get(n) ?? hotellingLimit(estimate, plan.phase, n, plan.alpha)
    limits.set(n, known)
    return known
  }
  limit(1)
  return {
    model,
    plan,
    limit,
    step: (observation) => {
      const n = observationSize(estimate, observation)
      const t2 = squares(solveLower(model.lower, standardDistances(estimate, observation)))
      const ucl = limit(n).value
      return {
        n,
        t2,
        ucl,
        beyond: isBeyond(t2, ucl),
        dispersion: generalizedVariance(model, observation),
      }
    },
    explain: (observation) => explained(model, observation),
  }
}
