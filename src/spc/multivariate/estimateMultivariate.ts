import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { mean } from '../mean.ts'
import { saturate } from '../saturate.ts'
import { factorCorrelation } from './factorCorrelation.ts'
import type {
  CovarianceMethod,
  MultivariateEstimate,
  MultivariateObservation,
} from './multivariateEstimate.ts'
import { nameList } from './nameList.ts'
import { scaledCovariance } from './scaledCovariance.ts'

interface Residuals {
  readonly columns: readonly (readonly number[])[]
  readonly divisor: number
  readonly degreesOfFreedom: number
  readonly measurements: number
}

/** Exactly 0 where all values are equal, whatever their mean rounds to. */
const deviationsFrom = (values: readonly number[]): number[] => {
  const [first] = values
  if (values.every((value) => value === first)) return values.map(() => 0)
  const center = mean(values)
  return values.map((value) => saturate(value - center))
}

const differences = (values: readonly number[]): number[] =>
  values.slice(1).map((value, i) => saturate(value - (values[i] ?? 0)))

const residualsBy: Record<
  CovarianceMethod,
  (observations: readonly MultivariateObservation[], values: readonly (readonly number[])[]) => Residuals
> = {
  classical: (observations, values) => ({
    columns: values.map(deviationsFrom),
    divisor: observations.length - 1,
    degreesOfFreedom: observations.length - 1,
    measurements: observations.length,
  }),
  successive: (observations, values) => {
    const m = observations.length
    return {
      columns: values.map(differences),
      divisor: 2 * (m - 1),
      degreesOfFreedom: (2 * (m - 1) ** 2) / (3 * m - 4),
      measurements: m,
    }
  },
  pooled: (observations, values) => {
    const within = observations.reduce((total, one) => total + (one[0]?.length ?? 0) - 1, 0)
    return {
      columns: values.map((_, j) => observations.flatMap((one) => deviationsFrom(one[j] ?? []))),
      divisor: within,
      degreesOfFreedom: within,
      measurements: within + observations.length,
    }
  },
}

const checkShape = (
  names: readonly string[],
  observations: readonly MultivariateObservation[],
  method: CovarianceMethod,
): void => {
  if (names.length < 2) throw new RangeError('Several characteristics are at least two.')
  for (const observation of observations) {
    if (observation.length !== names.length) throw new RangeError('An observation lacks a characteristic.')
    const n = observation[0]?.length ?? 0
    for (const measurements of observation) {
      if (measurements.length === 0) throw new RangeError('A characteristic has no measurement.')
      if (!measurements.every(Number.isFinite)) throw new RangeError('A measurement must be a finite number.')
      if (method === 'pooled' && measurements.length !== n) {
        throw new RangeError('The subgroups of one observation must be of one size.')
      }
    }
  }
}

const tooFew = (p: number, m: number, method: CovarianceMethod): string =>
  method === 'pooled'
    ? `The covariance of ${p} characteristics within subgroups needs at least ${p} degrees of freedom; ${m} ${m === 1 ? 'subgroup does' : 'subgroups do'} not give them.`
    : `The covariance of ${p} characteristics needs at least ${p + 1} complete observations; there ${m === 1 ? 'is' : 'are'} ${m}.`

/**
 * Mean vector and covariance matrix of several characteristics. For `classical` and `successive` an observation counts with the mean of
 * each characteristic's measurements; for `pooled` the measurements of one observation belong together one by one, as of one part.
 * Sources: classical S and pooled within-subgroup S: Montgomery (2009), "Introduction to Statistical Quality Control", 6th edition,
 * eq. 11.14-11.18 and 11.23; successive differences: Sullivan & Woodall (1996), "A comparison of multivariate control charts for
 * individual observations", Journal of Quality Technology 28, and its degrees of freedom by Scholz & Tosch (1994).
 *
 * @param names of the characteristics, at least two, for reasons in words
 * @returns the reason where there are too few observations, a characteristic does not vary, or one follows from others
 * @throws RangeError for an observation of another shape or a number that is not finite
 * @example estimateMultivariate(['a', 'b'], [[[1], [2]], [[2], [2]], [[3], [2]]], 'classical') // => { reason: 'b does not vary in these observations, so it cannot be judged together with the others. Leave it out of the group, or record it with more decimals.' }
 */
export const estimateMultivariate = (
  names: readonly string[],
  observations: readonly MultivariateObservation[],
  method: CovarianceMethod,
): MultivariateEstimate | Unavailable => {
  checkShape(names, observations, method)
  const p = names.length
  const m = observations.length
  const values = names.map((_, j) => observations.map((one) => mean(one[j] ?? [])))
  const residuals = residualsBy[method](observations, values)
  // Differences of m neighbours span at most m − 1 directions, though their degrees of freedom are fewer.
  const directions = method === 'successive' ? m - 1 : residuals.degreesOfFreedom
  if (m === 0 || directions < p) return { reason: tooFew(p, m, method) }
  const { deviations, correlations } = scaledCovariance(residuals.columns, residuals.divisor)
  const constant = deviations.indexOf(0)
  if (constant !== -1) {
    const where = method === 'pooled' ? 'within its subgroups' : 'in these observations'
    return {
      reason: `${names[constant]} does not vary ${where}, so it cannot be judged together with the others. Leave it out of the group, or record it with more decimals.`,
    }
  }
  const factor = factorCorrelation(correlations)
  if ('dependent' in factor) {
    const from = factor.on.map((j) => names[j] ?? '')
    return {
      reason: `${names[factor.dependent]} follows exactly from ${nameList(from)}, so it tells nothing of its own. Leave one of them out of the group.`,
    }
  }
  return {
    names,
    method,
    means: values.map((column, j) =>
      method === 'pooled' ? mean(observations.flatMap((one) => one[j] ?? [])) : mean(column),
    ),
    deviations,
    correlations,
    observations: m,
    measurements: residuals.measurements,
    degreesOfFreedom: residuals.degreesOfFreedom,
  }
}
