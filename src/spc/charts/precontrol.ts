import type { ChartDefinition } from './chartDefinition.ts'
import { singleValue } from './singleValue.ts'
import { variablesChart } from './variablesChart.ts'

const noMethods: readonly never[] = []

/**
 * Pre-control: single pieces against the tolerance. The inner half is green, the rest of the tolerance yellow, all beyond red. A red
 * piece stops; two yellow ones in a row call for an adjustment where they lie on one side, and stop where they lie on both. In thirds
 * of half the tolerance, red is beyond 3 and yellow beyond 1.5, so that rules 1, 5 and 8 with these lines say it.
 * Source: Shainin & Shainin (1989), "Pre-control versus X̄ & R charting", Quality Engineering 1.
 */
export const precontrol: ChartDefinition = {
  ...variablesChart,
  chartType: 'precontrol',
  name: 'Pre-control',
  source: 'Shainin & Shainin (1989), Quality Engineering 1',
  minimumSize: 1,
  maximumSize: 1,
  sigmaMethods: () => noMethods,
  location: {
    ...singleValue,
    words: {
      ...singleValue.words,
      points: 'pieces',
      centerSymbol: 'mid',
      center: '(USL + LSL)/2',
      reach: '(USL − LSL)/2',
    },
  },
  dispersion: () => null,
  ownRules: {
    location: [
      { ruleId: 1, parameters: { sigma: 3 } },
      { ruleId: 5, parameters: { count: 2, window: 2, sigma: 1.5 } },
      { ruleId: 8, parameters: { count: 2, sigma: 1.5 } },
    ],
    companion: [],
  },
  baseline: 'specification',
  estimate: ({ plan }) => {
    const { lsl = null, usl = null } = plan.specification ?? {}
    if (lsl === null || usl === null) {
      return { reason: 'Pre-control needs both specification limits; set LSL and USL.' }
    }
    if (!(lsl < usl)) return { reason: 'LSL must lie below USL.' }
    const sigma = usl / 6 - lsl / 6
    const centerLine = lsl / 2 + usl / 2
    return sigma > 0 ? { centerLine, sigma } : { reason: 'The tolerance is too narrow to compute with.' }
  },
}
