import { deviationEstimate } from '../estimate/shortRunEstimate.ts'
import { mean } from '../mean.ts'
import { saturate } from '../saturate.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { rangeOrMovingRange } from './rangeOrMovingRange.ts'
import { targetOf } from './shortRunPart.ts'
import { subgroupMean } from './subgroupMean.ts'
import { methodsForSize, variablesChart } from './variablesChart.ts'

/**
 * Short-run deviation chart: subgroup means less the target of their part number, for parts of one spread. Reads `parts` of the
 * chart's parameters.
 * Source: Farnum (1992), Journal of Quality Technology 24; Montgomery (2009), section 10.1.
 */
export const shortRunDeviation: ChartDefinition = {
  ...variablesChart,
  chartType: 'short_run_deviation',
  name: 'Short run, deviation',
  source: 'Farnum (1992); Montgomery (2009), section 10.1',
  minimumSize: 1,
  sigmaMethods: methodsForSize,
  level: ({ values, part, plan, estimate }) => saturate(mean(values) - targetOf(plan, estimate, part)),
  location: {
    ...subgroupMean,
    words: {
      ...subgroupMean.words,
      title: 'Deviation from target',
      subject: 'The deviation ',
      symbol: 'x̄ − T',
      centerSymbol: '0',
      plotted: 'x̄ − T, T the target of the part number',
      center: '0, the target',
    },
  },
  dispersion: rangeOrMovingRange,
  estimate: deviationEstimate,
}
