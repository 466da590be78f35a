import { rateEstimate } from '../estimate/countedEstimate.ts'
import { laneyEstimate } from '../estimate/laneyEstimate.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'
import { rate } from './uChart.ts'

/**
 * Laney u′ chart: nonconformities per unit that vary more, or less, than Poisson chance.
 * Source: Laney (2002), Quality Engineering 14.
 */
export const laneyU: ChartDefinition = {
  ...countedChart,
  chartType: 'laney_u',
  name: 'Laney u′',
  source: 'Laney (2002), Quality Engineering 14',
  location: { ...rate, words: { ...rate.words, reach: '3 σ_z √(ū/n)' } },
  estimate: ({ subgroups }) => laneyEstimate(rateEstimate(subgroups), subgroups),
}
