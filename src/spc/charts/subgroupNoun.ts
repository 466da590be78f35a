import type { ChartType } from '../chartType.ts'
import { chartDefinition } from './chartRegistry.ts'

/** What one entry of a chart is called, one and many of it. */
export interface SubgroupNoun {
  readonly one: string
  readonly many: string
}

const subgroup: SubgroupNoun = { one: 'subgroup', many: 'subgroups' }
const sample: SubgroupNoun = { one: 'sample', many: 'samples' }
const event: SubgroupNoun = { one: 'event', many: 'events' }
const piece: SubgroupNoun = { one: 'piece', many: 'pieces' }

/**
 * What people call one entry of a chart: a sample where something is counted, an event between rare ones, a piece of pre-control, else
 * a subgroup.
 *
 * @example subgroupNoun('p').many // => 'samples'
 */
export const subgroupNoun = (chartType: ChartType): SubgroupNoun => {
  if (chartType === 'precontrol') return piece
  if (chartType === 'g' || chartType === 't') return event
  return chartDefinition(chartType).kind === 'measurements' ? subgroup : sample
}
