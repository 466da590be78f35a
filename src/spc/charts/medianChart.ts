import { medianSpread } from '../constants/medianSpread.ts'
import { sigmaByMethod } from '../estimate/sigmaByMethod.ts'
import { mean } from '../mean.ts'
import { median } from '../median.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { subgroupMean } from './subgroupMean.ts'
import { subgroupRange } from './subgroupRange.ts'
import { variablesChart } from './variablesChart.ts'

/**
 * Median chart: subgroup medians above, ranges below. Limits are x̃ ± Ã2 R̄ with Ã2 = 3 σ_x̃(n)/d2(n), where σ_x̃(n) is the standard
 * deviation of the median of n standard normal values.
 * Source: AIAG (2005), "Statistical Process Control", 2nd edition; Nelson (1982), Journal of Quality Technology 14, for the variance.
 */
export const medianChart: ChartDefinition = {
  ...variablesChart,
  chartType: 'median',
  name: 'Median',
  source: 'AIAG (2005), chapter II; Nelson (1982)',
  level: ({ values }) => median(values),
  location: {
    ...subgroupMean,
    sigma: (estimate, n) => medianSpread(n) * estimate.sigma,
    words: {
      ...subgroupMean.words,
      title: 'Median',
      symbol: 'x̃',
      centerSymbol: 'x̃̄',
      plotted: 'x̃ = the middle value',
      center: 'mean of the subgroup medians of the baseline',
      reach: 'Ã2 R̄ = 3 σ_x̃(n) σ̂',
    },
  },
  dispersion: () => subgroupRange,
  estimate: ({ method, subgroups }) => {
    const within = sigmaByMethod(method ?? 'range', subgroups)
    return 'reason' in within ? within : { centerLine: mean(subgroups.map(median)), sigma: within.sigma }
  },
}
