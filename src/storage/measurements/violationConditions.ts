import type { ViolationStatus } from './violations.ts'

/** Times of day as HH:MM; a shift that ends before it begins goes over midnight. */
export interface TimesOfDay {
  readonly from: string
  readonly to: string
}

/**
 * Which violations a list shows; `clientId` undefined is every client's. Those of deleted characteristics are not shown:
 * nobody could acknowledge them.
 */
export interface ViolationFilter {
  readonly status?: ViolationStatus | undefined
  readonly characteristicId?: number | undefined
  readonly sampleId?: number | undefined
  readonly ruleId?: number | undefined
  readonly severity?: 'CRITICAL' | 'WARNING' | undefined
  readonly causeCode?: string | undefined
  readonly actionCode?: string | undefined
  readonly operatorId?: string | undefined
  readonly partNumber?: string | undefined
  /** Ids of values, of which the sample carries one. */
  readonly traceValueIds?: readonly number[] | undefined
  /** Measured at these times of day, in the time zone of the plant. */
  readonly timesOfDay?: TimesOfDay | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly clientId?: string | undefined
  /** Only of these characteristics; undefined is all. */
  readonly characteristicIds?: readonly number[] | undefined
}

/** The part number that a sample's metadata name, as text. */
export const partNumberSql = "CAST(json_extract(sample.metadata, '$.part_number') AS TEXT)"

const zoneSql = "(SELECT json_extract(value, '$.time_zone') FROM setting WHERE name = 'settings')"

/** Hours and minutes at which a violation's sample was measured, in the time zone of the plant: this machine's unless set. */
export const timeOfDaySql = `CASE WHEN ${zoneSql} IS NULL
  THEN strftime('%H:%M', violation.at / 1000, 'unixepoch', 'localtime') ELSE time_of_day(violation.at, ${zoneSql}) END`

/** A WHERE clause with the values of its question marks. */
export interface Conditions {
  readonly sql: string
  readonly values: (string | number)[]
}

/** The characteristics whose violations a filter's scope leaves in, as a query of their ids. */
export const visibleOf = (filter: ViolationFilter): Conditions => {
  const parts = ['deleted_at IS NULL']
  const values: (string | number)[] = []
  if (filter.clientId !== undefined) {
    parts.push('(client_id IS NULL OR client_id = ?)')
    values.push(filter.clientId)
  }
  if (filter.characteristicIds !== undefined) {
    parts.push('id IN (SELECT value FROM json_each(?))')
    values.push(JSON.stringify(filter.characteristicIds))
  }
  return { sql: `SELECT id FROM characteristic WHERE ${parts.join(' AND ')}`, values }
}

/** The conditions of a filter, for a query of `violation`, with `sample` joined where `needsSample` says so. */
export const conditionsOf = (filter: ViolationFilter): Conditions => {
  const visible = visibleOf(filter)
  const parts = [`violation.characteristic_id IN (${visible.sql})`]
  const values = [...visible.values]
  const add = (sql: string, value: string | number | undefined): void => {
    if (value === undefined) return
    parts.push(sql)
    values.push(value)
  }
  add('violation.status = ?', filter.status)
  add('violation.characteristic_id = ?', filter.characteristicId)
  add('violation.sample_id = ?', filter.sampleId)
  add('violation.rule_id = ?', filter.ruleId)
  add('violation.severity = ?', filter.severity)
  add('violation.cause_code = ?', filter.causeCode)
  add('violation.action_code = ?', filter.actionCode)
  add('violation.at >= ?', filter.from)
  add('violation.at <= ?', filter.to)
  add('sample.operator_id = ?', filter.operatorId)
  add(`${partNumberSql} = ?`, filter.partNumber)
  add(
    `EXISTS (SELECT 1 FROM trace WHERE trace.value_id IN (SELECT value FROM json_each(?))
       AND trace.characteristic_id = violation.characteristic_id AND trace.at = violation.at
       AND trace.sample_id = violation.sample_id)`,
    filter.traceValueIds === undefined ? undefined : JSON.stringify(filter.traceValueIds),
  )
  const times = filter.timesOfDay
  if (times !== undefined) {
    parts.push(`(${timeOfDaySql} >= ? ${times.from < times.to ? 'AND' : 'OR'} ${timeOfDaySql} < ?)`)
    values.push(times.from, times.to)
  }
  return { sql: `WHERE ${parts.join(' AND ')}`, values }
}

/** Whether a filter asks for what only the sample knows. */
export const needsSample = (filter: ViolationFilter): boolean =>
  filter.operatorId !== undefined || filter.partNumber !== undefined

/** Whether a filter asks for no more than scope, status, characteristic and sample: what indexes answer at once. */
export const isPlain = (filter: ViolationFilter): boolean =>
  !needsSample(filter) &&
  [
    filter.ruleId,
    filter.severity,
    filter.causeCode,
    filter.actionCode,
    filter.traceValueIds,
    filter.timesOfDay,
    filter.from,
    filter.to,
  ].every((asked) => asked === undefined)

/** The index to read: by itself, SQLite would look each violation up in the table. */
const indexFor = (filter: ViolationFilter): string => {
  if (filter.sampleId !== undefined) return ''
  if (filter.status !== undefined && isPlain(filter)) return 'INDEXED BY violation_by_status'
  return filter.characteristicId === undefined ? 'INDEXED BY violation_in_time' : ''
}

/** Where a query of many violations reads. */
export const violationSource = (filter: ViolationFilter, withSample = needsSample(filter)): string =>
  `violation ${indexFor(filter)}${withSample ? ' CROSS JOIN sample ON sample.id = violation.sample_id' : ''}`
