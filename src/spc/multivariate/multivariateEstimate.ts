import type { Matrix } from './choleskyFactor.ts'

/**
 * How the covariance matrix is estimated: `classical` from all observations about their mean, `successive` from the differences of
 * neighbours (a shift or trend in the baseline does not inflate it), `pooled` from within subgroups.
 */
export const covarianceMethods = ['classical', 'successive', 'pooled'] as const

export type CovarianceMethod = (typeof covarianceMethods)[number]

/** One observation: for each characteristic, in the order of the names, its measurements, of which there is at least one. */
export type MultivariateObservation = readonly (readonly number[])[]

/**
 * A process of several characteristics as a baseline shows it: what is frozen as a revision, plain data. The covariance of two
 * characteristics is the product of their deviations and their correlation.
 */
export interface MultivariateEstimate {
  readonly names: readonly string[]
  readonly method: CovarianceMethod
  readonly means: readonly number[]
  /** Standard deviations: of single measurements for `pooled`, else of the observations' values. */
  readonly deviations: readonly number[]
  readonly correlations: Matrix
  /** m, the observations it was made from. */
  readonly observations: number
  /** N, what the mean vector was made from: measurements of each characteristic for `pooled`, else observations. */
  readonly measurements: number
  /** ν of the covariance matrix. */
  readonly degreesOfFreedom: number
}
