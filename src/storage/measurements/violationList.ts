import { prepared, type ReadableDb } from '../connection.ts'
import { readViolation, type ViolationRow, type ViolationStatus, violationColumns } from './violations.ts'

/**
 * Which violations a list shows; `clientId` undefined is every client's. Those of deleted characteristics are not shown:
 * nobody could acknowledge them.
 */
export interface ViolationFilter {
  readonly status?: ViolationStatus | undefined
  readonly characteristicId?: number | undefined
  readonly sampleId?: number | undefined
  readonly ruleId?: number | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly clientId?: string | undefined
  /** Only of these characteristics; undefined is all. */
  readonly characteristicIds?: readonly number[] | undefined
}

export interface ListedViolation extends ViolationRow {
  readonly characteristicCode: string
  readonly characteristicName: string
}

const conditions = (filter: ViolationFilter): { sql: string; values: (string | number)[] } => {
  const parts = ['characteristic.deleted_at IS NULL']
  const values: (string | number)[] = []
  const add = (sql: string, value: string | number | undefined): void => {
    if (value === undefined) return
    parts.push(sql)
    values.push(value)
  }
  add('violation.status = ?', filter.status)
  add('violation.characteristic_id = ?', filter.characteristicId)
  add('violation.sample_id = ?', filter.sampleId)
  add('violation.rule_id = ?', filter.ruleId)
  add('violation.at >= ?', filter.from)
  add('violation.at <= ?', filter.to)
  add('(characteristic.client_id IS NULL OR characteristic.client_id = ?)', filter.clientId)
  const ids = filter.characteristicIds
  add(
    'violation.characteristic_id IN (SELECT value FROM json_each(?))',
    ids === undefined ? undefined : JSON.stringify(ids),
  )
  return { sql: `WHERE ${parts.join(' AND ')}`, values }
}

const joined = 'FROM violation JOIN characteristic ON characteristic.id = violation.characteristic_id'

/** One page of violations, newest first, and how many there are in all. */
export const listViolations = (
  db: ReadableDb,
  filter: ViolationFilter,
  page: number,
  limit: number,
): { total: number; rows: ListedViolation[] } => {
  const { sql, values } = conditions(filter)
  const { total } = prepared(db, `SELECT count(*) AS total ${joined} ${sql}`).get(...values) as {
    total: number
  }
  const rows = prepared(
    db,
    `SELECT ${violationColumns}, characteristic.code AS characteristicCode,
       characteristic.name AS characteristicName ${joined} ${sql}
     ORDER BY violation.at DESC, violation.id DESC LIMIT ? OFFSET ?`,
  ).all(...values, limit, (page - 1) * limit)
  return { total, rows: rows.map((row) => readViolation(row) as ListedViolation) }
}

/** The open violations of one severity: how many, and when the first of them was measured, ms. */
export interface OpenViolations {
  readonly severity: 'CRITICAL' | 'WARNING'
  readonly count: number
  readonly firstAt: number
}

/** The open violations of a characteristic, by severity. */
export const openViolationsOf = (db: ReadableDb, characteristicId: number): OpenViolations[] =>
  prepared(
    db,
    `SELECT severity, count(*) AS count, min(at) AS firstAt FROM violation
     WHERE status = 'open' AND characteristic_id = ? GROUP BY severity`,
  ).all(characteristicId) as OpenViolations[]

/** How many violations are open, of those that a scope leaves in. */
export const countOpenViolations = (
  db: ReadableDb,
  scope: Pick<ViolationFilter, 'clientId' | 'characteristicIds'>,
): number => {
  const { sql, values } = conditions({ ...scope, status: 'open' })
  const row = prepared(db, `SELECT count(*) AS count ${joined} ${sql}`).get(...values)
  return (row as { count: number }).count
}

/** The open violation of a characteristic that matters most: critical before warning, then the newest. */
export const mostUrgentViolation = (db: ReadableDb, characteristicId: number): ViolationRow | null => {
  const row = prepared(
    db,
    `SELECT ${violationColumns} FROM violation WHERE status = 'open' AND characteristic_id = ?
     ORDER BY severity = 'CRITICAL' DESC, at DESC, id DESC LIMIT 1`,
  ).get(characteristicId)
  return row === undefined ? null : readViolation(row)
}
