import { saturate } from '../saturate.ts'
import type { ChartDefinition } from './chartDefinition.ts'

/** As many units as one sample may hold. */
const largestSample = 1_000_000_000

const noMethods: readonly never[] = []

/** What charts of counts have in common: no dispersion panel, and a sigma that follows from the centre. */
export const countedChart = {
  kind: 'counted',
  minimumSize: 1,
  maximumSize: largestSample,
  sigmaMethods: () => noMethods,
  level: ({ values: [count = 0], n }) => saturate(count / n),
  dispersion: () => null,
  companion: null,
  accumulation: null,
  ownRules: null,
  trialType: null,
  baseline: 'subgroups',
} as const satisfies Partial<ChartDefinition>
