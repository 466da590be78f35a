import { prepared, type ReadableDb } from '../connection.ts'
import {
  conditionsOf,
  needsSample,
  partNumberSql,
  timeOfDaySql,
  type ViolationFilter,
  violationSource,
} from './violationConditions.ts'

/** What violations are counted by. `time` is the time of day, HH:MM, in the time zone of the plant. */
export type ViolationProperty = 'cause' | 'characteristic' | 'rule' | 'time' | 'operator' | 'part_number'

const properties: Readonly<Record<ViolationProperty, { sql: string; ofSample: boolean }>> = {
  cause: { sql: 'violation.cause_code', ofSample: false },
  characteristic: { sql: 'CAST(violation.characteristic_id AS TEXT)', ofSample: false },
  rule: { sql: 'CAST(violation.rule_id AS TEXT)', ofSample: false },
  time: { sql: timeOfDaySql, ofSample: false },
  operator: { sql: "nullif(sample.operator_id, '')", ofSample: true },
  part_number: { sql: `nullif(${partNumberSql}, '')`, ofSample: true },
}

/** Violations that share a property; `key` is null for those that have none. Withdrawn ones are counted apart. */
export interface ViolationGroup {
  readonly key: string | null
  readonly count: number
  readonly critical: number
  readonly open: number
  readonly withdrawn: number
}

const queryOf = (by: ViolationProperty, filter: ViolationFilter) => {
  const { sql: key, ofSample } = properties[by]
  const { sql, values } = conditionsOf(filter)
  return { key, values, from: `${violationSource(filter, ofSample || needsSample(filter))} ${sql}` }
}

/** Violations counted by a property. */
export const groupViolations = (
  db: ReadableDb,
  by: ViolationProperty,
  filter: ViolationFilter,
): ViolationGroup[] => {
  const { key, values, from } = queryOf(by, filter)
  return prepared(
    db,
    `SELECT ${key} AS key, sum(violation.status <> 'withdrawn') AS count,
       sum(violation.severity = 'CRITICAL' AND violation.status <> 'withdrawn') AS critical,
       sum(violation.status = 'open') AS open, sum(violation.status = 'withdrawn') AS withdrawn
     FROM ${from} GROUP BY 1`,
  ).all(...values) as ViolationGroup[]
}

/** How long each acknowledged violation waited, by its property: one call each, in no order. */
export const eachWait = (
  db: ReadableDb,
  by: ViolationProperty,
  filter: ViolationFilter,
  visit: (key: string | null, milliseconds: number) => void,
): void => {
  const { key, values, from } = queryOf(by, filter)
  const rows = prepared(
    db,
    `SELECT ${key} AS key, violation.acknowledged_at - violation.opened_at AS wait
     FROM ${from} AND violation.status = 'acknowledged'`,
  ).iterate(...values) as IterableIterator<{ key: string | null; wait: number }>
  for (const row of rows) visit(row.key, row.wait)
}
