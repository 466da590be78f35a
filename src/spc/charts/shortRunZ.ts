import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { standardizedEstimate } from '../estimate/shortRunEstimate.ts'
import { mean } from '../mean.ts'
import { range } from '../range.ts'
import { saturate } from '../saturate.ts'
import type { ChartDefinition, ChartInput, SpreadStatistic } from './chartDefinition.ts'
import { movingRange } from './movingRange.ts'
import { knownPart } from './shortRunPart.ts'
import { subgroupMean, unbounded } from './subgroupMean.ts'
import { subgroupRange } from './subgroupRange.ts'
import { methodsForSize, variablesChart } from './variablesChart.ts'

const partOf = ({ plan, estimate, part }: ChartInput): { target: number; sigma: number } => {
  const known = knownPart(plan, estimate, part)
  if (known === null || known.sigma === null) {
    throw new RangeError(`Part number ${part ?? '(none)'} has no target and sigma.`)
  }
  return { target: known.target, sigma: known.sigma }
}

const standardizedRange: SpreadStatistic = {
  plot: (input) => {
    const spread = range(input.values)
    return spread === null ? null : saturate(spread / partOf(input).sigma)
  },
  center: (_estimate, n) => (n < 2 ? 0 : d2(n)),
  sigma: (_estimate, n) => (n < 2 ? 0 : d3(n)),
  lowerBound: 0,
  upperBound: unbounded,
  words: {
    ...subgroupRange.words,
    title: 'Standardized range',
    symbol: 'R/σ̂',
    centerSymbol: 'd2',
    plotted: 'R/σ̂ of the part number',
    center: 'd2',
    reach: '3 d3',
    inUnit: false,
  },
}

const standardizedMovingRange: SpreadStatistic = {
  ...movingRange,
  center: () => d2(2),
  sigma: () => d3(2),
  words: {
    ...movingRange.words,
    plotted: 'MR = |Zᵢ − Zᵢ₋₁|',
    center: 'd2(2)',
    reach: '3 d3(2)',
    inUnit: false,
  },
}

/**
 * Short-run Z chart: Z = (x̄ − T)/(σ/√n) with target and sigma of each subgroup's own part number, for parts of different spread. Reads
 * `parts` of the chart's parameters. While no sigma is frozen, deviations from target are shown.
 * Source: Bothe (1989), "SPC for short production runs"; Montgomery (2009), section 10.1.
 */
export const shortRunZ: ChartDefinition = {
  ...variablesChart,
  chartType: 'short_run_z',
  name: 'Short run, Z',
  source: 'Bothe (1989); Montgomery (2009), section 10.1',
  minimumSize: 1,
  sigmaMethods: methodsForSize,
  level: (input) => {
    const { target, sigma } = partOf(input)
    // The smallest of all sigmas over √n would be 0.
    return saturate((mean(input.values) - target) / Math.max(Number.MIN_VALUE, sigma / Math.sqrt(input.n)))
  },
  location: {
    ...subgroupMean,
    center: () => 0,
    sigma: () => 1,
    words: {
      title: 'Z',
      points: 'subgroups',
      subject: 'Z ',
      symbol: 'Z',
      centerSymbol: '0',
      plotted: 'Z = (x̄ − T)/(σ̂/√n), T and σ̂ of the part number',
      center: '0, the target',
      reach: '3',
      inUnit: false,
    },
  },
  dispersion: (subgroupSize) => (subgroupSize === 1 ? standardizedMovingRange : standardizedRange),
  trialType: () => 'short_run_deviation',
  estimate: standardizedEstimate,
}
