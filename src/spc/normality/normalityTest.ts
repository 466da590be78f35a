import type { TestProbability } from '../fit/fit.ts'

/** A statistic of a test of normality, and the probability of one as extreme from a normal population. */
export interface NormalityTest {
  readonly statistic: number
  readonly probability: TestProbability
}
