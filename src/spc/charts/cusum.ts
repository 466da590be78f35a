import { usualParams } from '../chartParams.ts'
import type { ChartPlan } from '../chartPlan.ts'
import { saturate } from '../saturate.ts'
import type { Accumulation, ChartDefinition, PanelStatistic } from './chartDefinition.ts'
import { rangeOrMovingRange } from './rangeOrMovingRange.ts'
import { subgroupMean } from './subgroupMean.ts'
import { methodsForSize, variablesChart } from './variablesChart.ts'

const slackOf = (plan: ChartPlan): number => plan.params?.k ?? usualParams.k
const intervalOf = (plan: ChartPlan): number => plan.params?.h ?? usualParams.h

/** Remembers C⁺ and C⁻, in the unit of the measurements. */
const accumulation: Accumulation = {
  start: (estimate, plan) => {
    // In sigmas of a mean of the configured size: the real size of the first subgroup is not known yet.
    const head = plan.params?.fir === true ? intervalOf(plan) / 2 : 0
    const start = saturate((head * estimate.sigma) / Math.sqrt(plan.subgroupSize))
    return [start, start]
  },
  next: ([upper = 0, lower = 0], level, n, estimate, plan) => {
    const slack = (slackOf(plan) * estimate.sigma) / Math.sqrt(n)
    const deviation = saturate(level - estimate.centerLine)
    const above = saturate(Math.max(0, upper + deviation - slack))
    const below = saturate(Math.max(0, lower - deviation - slack))
    return {
      memory: [above, below],
      value: above,
      companion: below === 0 ? 0 : -below,
      equivalentSize: n,
    }
  },
}

const upperSum: PanelStatistic = {
  ...subgroupMean,
  center: () => 0,
  sigma: (estimate, n, plan) => ((intervalOf(plan) / 3) * estimate.sigma) / Math.sqrt(n),
  words: {
    title: 'Cumulative sums',
    points: 'sums',
    subject: 'The upper sum ',
    symbol: 'C⁺',
    centerSymbol: '0',
    plotted: 'C⁺ᵢ = max(0, C⁺ᵢ₋₁ + (x̄ᵢ − μ₀) − kσ̂/√n)',
    center: '0, as a process on μ₀ = x̿ of the baseline sums up to nothing',
    reach: 'hσ̂/√n',
    inUnit: true,
  },
}

/**
 * CUSUM chart, two-sided and tabular: C⁺ above and −C⁻ below the centre, of the deviations from μ₀ beyond a slack of kσ/√n. It signals
 * above hσ/√n. Reads `k`, `h` (in sigmas of the mean) and `fir` (start at h/2) of the chart's parameters.
 * Source: Page (1954), Biometrika 41; Lucas & Crosier (1982), Technometrics 24, for the head start; Montgomery (2009), section 9.1.
 */
export const cusum: ChartDefinition = {
  ...variablesChart,
  chartType: 'cusum',
  name: 'CUSUM',
  source: 'Page (1954); Lucas & Crosier (1982)',
  minimumSize: 1,
  sigmaMethods: methodsForSize,
  location: upperSum,
  dispersion: rangeOrMovingRange,
  companion: {
    ...upperSum,
    panel: 'location',
    plot: null,
    words: {
      ...upperSum.words,
      subject: 'The lower sum ',
      symbol: '−C⁻',
      plotted: 'C⁻ᵢ = max(0, C⁻ᵢ₋₁ − (x̄ᵢ − μ₀) − kσ̂/√n)',
    },
  },
  accumulation,
  ownRules: { location: [{ ruleId: 9, parameters: {} }], companion: [{ ruleId: 10, parameters: {} }] },
  trialType: (subgroupSize) => (subgroupSize === 1 ? 'i_mr' : 'xbar_r'),
}
