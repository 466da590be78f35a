/** Why a statistic cannot be computed, as a sentence for people. */
export interface Unavailable {
  readonly reason: string
}

/** An estimate of the sigma of single values, and how many degrees of freedom it is worth. */
export interface SigmaEstimate {
  readonly sigma: number
  readonly degreesOfFreedom: number
}

/**
 * Degrees of freedom of a standard deviation that would vary as much as an estimate with this relative variance, ν = 1/(2 CV²).
 * Source: Patnaik (1950), "The use of mean range as an estimator of variance in statistical tests", Biometrika 37, first order.
 *
 * @example effectiveDegreesOfFreedom(0.005) // => 100
 */
export const effectiveDegreesOfFreedom = (relativeVariance: number): number => 1 / (2 * relativeVariance)
