import { sigmaByMethod } from '../estimate/sigmaByMethod.ts'
import { mean } from '../mean.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { movingRange } from './movingRange.ts'
import { singleValue } from './singleValue.ts'
import { individualMethods, variablesChart } from './variablesChart.ts'

/** Makes exponential times nearly normal: their Weibull shape of 1 becomes 3.6. */
const power = 1 / 3.6

const transformed = (time: number): number => time ** power

/**
 * t chart: the time between two rare events, as y = t^(1/3.6) on a chart of individuals.
 * Source: Nelson (1994), "A control chart for parts-per-million nonconforming items", Journal of Quality Technology 26.
 */
export const tChart: ChartDefinition = {
  ...variablesChart,
  chartType: 't',
  name: 't',
  source: 'Nelson (1994), Journal of Quality Technology 26',
  kind: 'count',
  minimumSize: 1,
  maximumSize: 1,
  sigmaMethods: () => individualMethods,
  level: ({ values: [time = 0] }) => transformed(time),
  location: {
    ...singleValue,
    lowerBound: 0,
    words: {
      title: 'Time between events, to the power 1/3.6',
      points: 'events',
      subject: 'The transformed time ',
      symbol: 'y',
      centerSymbol: 'ȳ',
      plotted: 'y = t^(1/3.6)',
      center: 'ȳ = Σy/m over the m events of the baseline',
      reach: '3σ̂_y',
      inUnit: false,
    },
  },
  dispersion: () => ({ ...movingRange, words: { ...movingRange.words, inUnit: false } }),
  estimate: ({ method, subgroups }) => {
    const levels = subgroups.map(([time = 0]) => transformed(time))
    const along = sigmaByMethod(
      method ?? 'moving_range',
      levels.map((level) => [level]),
    )
    return 'reason' in along ? along : { centerLine: mean(levels), sigma: along.sigma }
  },
}
