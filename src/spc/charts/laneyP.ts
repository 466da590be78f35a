import { fractionEstimate } from '../estimate/countedEstimate.ts'
import { laneyEstimate } from '../estimate/laneyEstimate.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'
import { fraction } from './pChart.ts'

/**
 * Laney p′ chart: fractions that vary more, or less, than binomial chance, as those of very large samples do.
 * Source: Laney (2002), Quality Engineering 14.
 */
export const laneyP: ChartDefinition = {
  ...countedChart,
  chartType: 'laney_p',
  name: 'Laney p′',
  source: 'Laney (2002), Quality Engineering 14',
  location: { ...fraction, words: { ...fraction.words, reach: '3 σ_z √(p̄(1 − p̄)/n)' } },
  estimate: ({ subgroups }) => laneyEstimate(fractionEstimate(subgroups), subgroups),
}
