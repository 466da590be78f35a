import { type DistributionFamily, distributionFamilies } from '../fit/fittedDistribution.ts'

/** What a study may be computed by: one distribution, or the one that fits best. */
export const distributionChoices = [...distributionFamilies, 'best'] as const

export type DistributionChoice = DistributionFamily | 'best'

/** How a capability study is made. */
export interface StudyOptions {
  /** Normal unless set. */
  readonly distribution?: DistributionChoice
  /** Of the confidence intervals; 0.95 unless set. */
  readonly level?: number
  /** What was left out of the subgroups, a sentence each. */
  readonly excluded?: readonly string[]
}
