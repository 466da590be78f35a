import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { DistributionFamily, FittedDistribution } from './fittedDistribution.ts'

/**
 * The probability of a statistic as large. Tables end: `at_most` and `at_least` say on which side of the value the true one lies.
 */
export interface TestProbability {
  readonly value: number
  readonly bound: 'at_most' | 'at_least' | null
}

/** A distribution fitted to a sample, and how well it fits. */
export interface Fit {
  readonly distribution: FittedDistribution
  /** Anderson-Darling's A². */
  readonly statistic: number
  /** Of A², or why there is none. */
  readonly probability: TestProbability | Unavailable
  /** Other numbers of the fit, such as the bounds of λ. */
  readonly notes: readonly string[]
}

/** A family, and its fit or the reason why it cannot be fitted. */
export interface FamilyFit {
  readonly family: DistributionFamily
  readonly fit: Fit | Unavailable
}
