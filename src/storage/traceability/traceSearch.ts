import { prepared, type ReadableDb } from '../connection.ts'

/** A value of a field, as it is stored. */
export interface TraceValueRow {
  readonly id: number
  readonly fieldId: number
  readonly value: string
}

const columns = 'id, field_id AS fieldId, value'

/** The values of a field that begin with a text, whatever the case of ASCII letters, in their order. */
export const valuesBeginningWith = (
  db: ReadableDb,
  fieldId: number,
  text: string,
  count: number,
): TraceValueRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM trace_value WHERE field_id = ? AND value >= ? COLLATE NOCASE AND value < ? COLLATE NOCASE
     ORDER BY value COLLATE NOCASE LIMIT ?`,
  ).all(fieldId, text, `${text}\u{10ffff}`, count) as TraceValueRow[]

/** A value of a field, in every way in which its capital letters were written. */
export const valuesReading = (db: ReadableDb, fieldId: number, value: string): TraceValueRow[] =>
  prepared(db, `SELECT ${columns} FROM trace_value WHERE field_id = ? AND value = ? COLLATE NOCASE`).all(
    fieldId,
    value,
  ) as TraceValueRow[]

/** What carries a value on one characteristic. */
export interface TraceCount {
  readonly characteristicId: number
  readonly samples: number
  readonly firstAt: number
  readonly lastAt: number
}

/** How many subgroups of each of some characteristics carry a value within a period. */
export const countTraces = (
  db: ReadableDb,
  valueIds: readonly number[],
  characteristicIds: readonly number[],
  from = 0,
  to: number = Number.MAX_SAFE_INTEGER,
): TraceCount[] =>
  prepared(
    db,
    `SELECT characteristic_id AS characteristicId, count(*) AS samples, min(at) AS firstAt, max(at) AS lastAt
     FROM trace WHERE value_id IN (SELECT value FROM json_each(?))
       AND characteristic_id IN (SELECT value FROM json_each(?)) AND at BETWEEN ? AND ?
     GROUP BY characteristic_id`,
  ).all(JSON.stringify(valueIds), JSON.stringify(characteristicIds), from, to) as TraceCount[]

/** A subgroup that carries a value. */
export interface TracedKey {
  readonly id: number
  readonly at: number
}

/** The newest subgroups of a characteristic that carry a value within a period, oldest first. */
export const tracedKeys = (
  db: ReadableDb,
  valueIds: readonly number[],
  characteristicId: number,
  from: number,
  to: number,
  count: number,
): TracedKey[] =>
  (
    prepared(
      db,
      `SELECT sample_id AS id, at FROM trace WHERE value_id IN (SELECT value FROM json_each(?))
         AND characteristic_id = ? AND at BETWEEN ? AND ? ORDER BY at DESC, sample_id DESC LIMIT ?`,
    ).all(JSON.stringify(valueIds), characteristicId, from, to, count) as TracedKey[]
  ).reverse()

/** The first and the last subgroup of a characteristic that carry a value within a period. */
export const traceEnds = (
  db: ReadableDb,
  valueIds: readonly number[],
  characteristicId: number,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | null => {
  const end = (direction: 'ASC' | 'DESC'): number | undefined =>
    prepared(
      db,
      `SELECT sample_id FROM trace WHERE value_id IN (SELECT value FROM json_each(?))
         AND characteristic_id = ? AND at BETWEEN ? AND ? ORDER BY at ${direction}, sample_id ${direction} LIMIT 1`,
    )
      .pluck()
      .get(JSON.stringify(valueIds), characteristicId, from, to) as number | undefined
  const first = end('ASC')
  const last = end('DESC')
  return first === undefined || last === undefined ? null : { first, last }
}

/** How many of the subgroups that carry a value on a characteristic are left out. */
export const countExcluded = (
  db: ReadableDb,
  valueIds: readonly number[],
  characteristicId: number,
  from: number,
  to: number,
): number =>
  prepared(
    db,
    `SELECT count(DISTINCT sample_exclusion.sample_id) FROM sample_exclusion
       JOIN trace ON trace.sample_id = sample_exclusion.sample_id AND trace.characteristic_id = sample_exclusion.characteristic_id
     WHERE sample_exclusion.characteristic_id = ? AND trace.value_id IN (SELECT value FROM json_each(?))
       AND trace.at = (SELECT at FROM sample WHERE id = sample_exclusion.sample_id) AND trace.at BETWEEN ? AND ?`,
  )
    .pluck()
    .get(characteristicId, JSON.stringify(valueIds), from, to) as number

/** How many violations stand at the subgroups that carry a value on a characteristic, by status. */
export const countTracedViolations = (
  db: ReadableDb,
  valueIds: readonly number[],
  characteristicId: number,
  from: number,
  to: number,
): { readonly open: number; readonly acknowledged: number } => {
  const rows = prepared(
    db,
    `SELECT violation.status, count(*) AS violations FROM violation
     WHERE violation.characteristic_id = ? AND violation.at BETWEEN ? AND ? AND violation.status <> 'withdrawn'
       AND EXISTS (SELECT 1 FROM trace WHERE trace.value_id IN (SELECT value FROM json_each(?))
         AND trace.characteristic_id = violation.characteristic_id AND trace.at = violation.at
         AND trace.sample_id = violation.sample_id)
     GROUP BY violation.status`,
  ).all(characteristicId, from, to, JSON.stringify(valueIds)) as {
    status: 'open' | 'acknowledged'
    violations: number
  }[]
  const counts = { open: 0, acknowledged: 0 }
  for (const { status, violations } of rows) counts[status] = violations
  return counts
}
