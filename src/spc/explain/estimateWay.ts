import type { ProcessEstimate } from '../chartPlan.ts'
import type { Baseline } from '../charts/baseline.ts'
import type { Figure } from '../figure.ts'

/** Explains what a baseline gave: the numbers that a revision freezes, in the order in which they are shown. */
export type EstimateWay = (
  baseline: Baseline,
  estimate: ProcessEstimate,
  source: string,
  excluded: readonly string[],
) => readonly Figure[]
