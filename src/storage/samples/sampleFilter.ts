import { prepared, type ReadableDb } from '../connection.ts'
import type { Period } from './keySegment.ts'
import type { SampleKey } from './sampleKey.ts'

/** Which subgroups a list shows. */
export interface SampleFilter {
  /** Those that the caller may see and asks for, in the order of their names. */
  readonly characteristicIds: readonly number[]
  readonly period: Period
  readonly state: 'excluded' | 'corrected' | 'violation' | 'open_violation' | null
  readonly source: 'bridge' | 'http' | 'station' | null
  /** Ids of values: a subgroup carries one of each list. */
  readonly traces: readonly (readonly number[])[]
}

const stateSql = {
  excluded: 'EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id)',
  corrected: 'EXISTS (SELECT 1 FROM sample_correction WHERE sample_correction.sample_id = sample.id)',
  violation: `EXISTS (SELECT 1 FROM violation WHERE violation.sample_id = sample.id AND violation.status <> 'withdrawn')`,
  open_violation: `EXISTS (SELECT 1 FROM violation WHERE violation.sample_id = sample.id AND violation.status = 'open')`,
} as const

const traceSql = `EXISTS (SELECT 1 FROM trace WHERE trace.value_id IN (SELECT value FROM json_each(?))
  AND trace.characteristic_id = sample.characteristic_id AND trace.at = sample.at AND trace.sample_id = sample.id)`

/** Whether a filter asks for more than characteristics and a period. */
export const looksAtRows = ({ state, source, traces }: SampleFilter): boolean =>
  state !== null || source !== null || traces.length > 0

/** Of some keys, those that a filter leaves in, in their order. */
export const keysWithin = (
  db: ReadableDb,
  filter: SampleFilter,
  visible: ReadonlySet<number>,
  keys: readonly SampleKey[],
): SampleKey[] => {
  const { from, to } = filter.period
  const near = keys.filter((key) => visible.has(key.characteristicId) && key.at >= from && key.at <= to)
  if (!looksAtRows(filter) || near.length === 0) return near
  const conditions: string[] = []
  const values: string[] = [JSON.stringify(near.map((key) => key.id))]
  if (filter.state !== null) conditions.push(stateSql[filter.state])
  if (filter.source !== null) {
    conditions.push('sample.origin_id IN (SELECT id FROM origin WHERE via = ?)')
    values.push(filter.source)
  }
  for (const ids of filter.traces) {
    conditions.push(traceSql)
    values.push(JSON.stringify(ids))
  }
  const left = new Set(
    prepared(
      db,
      `SELECT sample.id FROM json_each(?) AS asked CROSS JOIN sample ON sample.id = asked.value
       WHERE ${conditions.join(' AND ')}`,
    )
      .pluck()
      .all(...values) as number[],
  )
  return near.filter((key) => left.has(key.id))
}
