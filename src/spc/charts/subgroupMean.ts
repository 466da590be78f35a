import { mean } from '../mean.ts'
import type { PanelStatistic } from './chartDefinition.ts'

/** Location panel of the X̄ charts: subgroup means, with the standard error σ/√n of each subgroup's own size. */
export const subgroupMean: PanelStatistic<number> = {
  plot: mean,
  center: (estimate) => estimate.centerLine,
  sigma: (estimate, n) => estimate.sigma / Math.sqrt(n),
  lowerBound: Number.NEGATIVE_INFINITY,
  points: 'subgroups',
  subject: '',
}
