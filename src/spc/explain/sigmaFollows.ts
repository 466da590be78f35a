import type { ProcessEstimate } from '../chartPlan.ts'
import type { ChartType } from '../chartType.ts'

const chance: Partial<Record<ChartType, (center: number) => number>> = {
  p: (center) => Math.sqrt(center * (1 - center)),
  np: (center) => Math.sqrt(center * (1 - center)),
  c: Math.sqrt,
  u: Math.sqrt,
  g: (center) => Math.sqrt(center * (center + 1)),
}

/**
 * Whether the sigma of a chart of counts is the one that follows from its centre line, rather than one that was given beside it. Other
 * charts have a sigma of their own.
 *
 * @example sigmaFollows('c', { centerLine: 9, sigma: 3 }) // => true
 * @example sigmaFollows('c', { centerLine: 9, sigma: 4 }) // => false
 */
export const sigmaFollows = (chartType: ChartType, { centerLine, sigma }: ProcessEstimate): boolean => {
  const expected = chance[chartType]?.(centerLine)
  return expected === undefined || Math.abs(expected - sigma) <= 1e-12 * sigma
}
