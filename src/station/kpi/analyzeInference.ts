import {
  type CheckableField,
  type CycleSource,
  checkableFields,
  type InferenceAnalysis,
} from '../../contract/production/inference.ts'
import { plantCycleHours } from '../../contract/production/plantShiftHours.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  entryGaps,
  type MissingCount,
  type StyleCycles,
  shipDateGaps,
  styleCycles,
} from '../../storage/production/completenessCounts.ts'
import type { DaySpan } from '../../storage/production/lineDaySums.ts'
import { gapAdvice, stylesAdvice } from './inferenceAdvice.ts'

/** Which fields of which days are looked at. */
export interface AnalyzeJob extends DaySpan {
  readonly fields: readonly CheckableField[] | null
}

type Completeness = NonNullable<InferenceAnalysis['data_completeness'][CheckableField]>

type Inferred = Exclude<CycleSource, 'order'>

const cycleStrategies: Readonly<Record<Inferred, { strategy: string; confidence: number }>> = {
  style: { strategy: 'style_standard', confidence: 0.9 },
  client: { strategy: 'client_standard', confidence: 0.8 },
  rolling: { strategy: '30_day_average_by_style', confidence: 0.75 },
  default: { strategy: 'default', confidence: 0.5 },
}

const completenessOf = (
  { total, missing }: MissingCount,
  strategy: string,
  confidence: number,
): Completeness => ({
  completeness: total === 0 ? null : ((total - missing) / total) * 100,
  missing_count: missing,
  total_count: total,
  inference_strategy: missing === 0 ? 'none' : strategy,
  confidence: missing === 0 ? null : confidence,
})

const isInferred = (cycles: StyleCycles): cycles is StyleCycles & { readonly source: Inferred } =>
  cycles.source !== 'order'

/** The strategy that stands in most often; its confidence is the mean over all that stand in. */
const cycleCompleteness = (cycles: readonly StyleCycles[]): Completeness => {
  const inferred = cycles.filter(isInferred)
  const total = cycles.reduce((sum, { entries }) => sum + entries, 0)
  const missing = inferred.reduce((sum, { entries }) => sum + entries, 0)
  const bySource = new Map<Inferred, number>()
  for (const { source, entries } of inferred) bySource.set(source, (bySource.get(source) ?? 0) + entries)
  const [most] = [...bySource].toSorted(([, a], [, b]) => b - a)
  const confidence =
    inferred.reduce((sum, { source, entries }) => sum + cycleStrategies[source].confidence * entries, 0) /
    Math.max(1, missing)
  return {
    ...completenessOf({ total, missing }, cycleStrategies[most?.[0] ?? 'default'].strategy, confidence),
    fallback_value: plantCycleHours,
  }
}

/**
 * How complete the records of a period are, what stands in for what is missing, and what to collect.
 *
 * @example analyzeInference(db, { clientId: 'BOOT-LINE-A', from: '2025-12-01', to: '2025-12-31', fields: null })
 */
export const analyzeInference = (db: ReadableDb, job: AnalyzeJob): InferenceAnalysis => {
  const { clientId, from, to, fields } = job
  const asked = checkableFields.filter((field) => fields === null || fields.includes(field))
  const found: InferenceAnalysis['data_completeness'] = {}
  const advice: string[] = []
  if (asked.includes('ideal_cycle_time')) {
    const cycles = styleCycles(db, job)
    found.ideal_cycle_time = cycleCompleteness(cycles)
    advice.push(...stylesAdvice(cycles.filter(isInferred), clientId === null))
  }
  const add = (field: CheckableField, gap: MissingCount, strategy: string, confidence: number): void => {
    if (!asked.includes(field)) return
    found[field] = completenessOf(gap, strategy, confidence)
    advice.push(...gapAdvice(field, gap.missing))
  }
  const entries = entryGaps(db, job)
  add('planned_ship_date', shipDateGaps(db, job), 'planned_start_date_plus_ideal_cycle', 0.85)
  add('employees_present', entries.present, 'employees_assigned', 0.6)
  add('shift_hours_scheduled', entries.shiftHours, 'hours_of_the_shift', 0.9)
  return {
    client_id: clientId,
    date_range: `${from} to ${to}`,
    data_completeness: found,
    recommendations: advice,
  }
}
