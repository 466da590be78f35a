import type { SigmaMethod } from '../chartPlan.ts'
import { maximumSubgroupSize } from '../constants/subgroupSize.ts'
import { variablesEstimate } from '../estimate/variablesEstimate.ts'
import { mean } from '../mean.ts'
import type { ChartDefinition } from './chartDefinition.ts'

/** Sigma from the spread within subgroups; each chart puts its own first. */
export const subgroupMethods = ['range', 'deviation', 'pooled'] as const satisfies SigmaMethod[]

/** Sigma from neighbouring single values. */
export const individualMethods = [
  'moving_range',
  'median_moving_range',
  'mssd',
] as const satisfies SigmaMethod[]

/** Either, by whether a characteristic has subgroups of one. */
export const methodsForSize = (subgroupSize: number): readonly SigmaMethod[] =>
  subgroupSize === 1 ? individualMethods : subgroupMethods

/** What charts of measurements have in common; each states in its file where it differs. */
export const variablesChart = {
  kind: 'measurements',
  minimumSize: 2,
  maximumSize: maximumSubgroupSize,
  sigmaMethods: () => subgroupMethods,
  level: ({ values }) => mean(values),
  companion: null,
  accumulation: null,
  ownRules: null,
  trialType: null,
  baseline: 'subgroups',
  estimate: variablesEstimate,
} as const satisfies Partial<ChartDefinition>
