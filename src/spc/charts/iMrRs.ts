import type { ProcessEstimate } from '../chartPlan.ts'
import { sigmaByMethod } from '../estimate/sigmaByMethod.ts'
import { mean } from '../mean.ts'
import type { ChartDefinition, CompanionStatistic, SpreadStatistic } from './chartDefinition.ts'
import { movingRange } from './movingRange.ts'
import { singleValue } from './singleValue.ts'
import { subgroupDeviation } from './subgroupDeviation.ts'
import { subgroupRange } from './subgroupRange.ts'
import { variablesChart } from './variablesChart.ts'

/** The spread statistic of a subgroup, by the sigma within subgroups in place of that of the means. */
const onWithinSigma = (estimate: ProcessEstimate): ProcessEstimate => ({
  centerLine: estimate.centerLine,
  sigma: estimate.withinSigma ?? estimate.sigma,
})

const spreadOf = (within: 'range' | 'deviation' | undefined): SpreadStatistic =>
  within === 'deviation' ? subgroupDeviation : subgroupRange

const withinSpread: CompanionStatistic = {
  ...subgroupRange,
  panel: 'within',
  plot: (input) => spreadOf(input.plan.params?.within).plot(input, 0, null),
  center: (estimate, n, plan) => spreadOf(plan.params?.within).center(onWithinSigma(estimate), n, plan),
  sigma: (estimate, n, plan) => spreadOf(plan.params?.within).sigma(onWithinSigma(estimate), n, plan),
  words: {
    ...subgroupRange.words,
    title: 'Spread within',
    points: 'subgroups',
    subject: 'The spread within the subgroup ',
    symbol: 'R',
    center: 'R̄ = d2 σ̂_within (s̄ = c4 σ̂_within)',
    reach: '3 d3 σ̂_within (3 √(1 − c4²) σ̂_within)',
  },
}

/**
 * I-MR-R/S chart, between and within: subgroup means as individuals with their moving ranges, and the spread within subgroups
 * below. For subgroups that share a cause (a mould, a batch), whose means vary by more than σ/√n. Reads `within` of the
 * chart's parameters: `range` unless `deviation`.
 * Source: Wheeler & Chambers (1992), "Understanding Statistical Process Control", section 9.2.
 */
export const iMrRs: ChartDefinition = {
  ...variablesChart,
  chartType: 'i_mr_rs',
  name: 'I-MR-R/S',
  source: 'Wheeler & Chambers (1992), section 9.2',
  location: {
    ...singleValue,
    words: {
      ...singleValue.words,
      title: 'Mean',
      points: 'subgroups',
      symbol: 'x̄',
      centerSymbol: 'x̿',
      plotted: 'x̄ = Σx/n',
      center: 'x̿ = Σx̄/m over the m subgroups of the baseline',
    },
  },
  dispersion: () => movingRange,
  companion: withinSpread,
  estimate: ({ method, subgroups }) => {
    const means = subgroups.map(mean)
    const between = sigmaByMethod(
      'moving_range',
      means.map((value) => [value]),
    )
    if ('reason' in between) return between
    const within = sigmaByMethod(method ?? 'range', subgroups)
    if ('reason' in within) return within
    return { centerLine: mean(means), sigma: between.sigma, withinSigma: within.sigma }
  },
}
