import type { SamplingState } from '../../contract/plan.ts'
import { prepared, type ReadableDb } from '../connection.ts'
import { type SamplingRow, samplingById } from './samplings.ts'

/** Which samplings a list shows; times in ms. */
export interface SamplingFilter {
  readonly planIds: readonly number[]
  readonly states?: readonly SamplingState[] | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
}

const conditions = ({ planIds, states, from, to }: SamplingFilter) => {
  const parts = ['plan_id IN (SELECT value FROM json_each(?))']
  const values: (string | number)[] = [JSON.stringify(planIds)]
  if (states !== undefined) {
    parts.push('state IN (SELECT value FROM json_each(?))')
    values.push(JSON.stringify(states))
  }
  if (from !== undefined) {
    parts.push('due_at >= ?')
    values.push(from)
  }
  if (to !== undefined) {
    parts.push('due_at < ?')
    values.push(to)
  }
  return { sql: parts.join(' AND '), values }
}

/** How many samplings a filter leaves in, and one page of them, the newest first. */
export const listSamplings = (
  db: ReadableDb,
  filter: SamplingFilter,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: SamplingRow[] } => {
  const { sql, values } = conditions(filter)
  const total = prepared(db, `SELECT count(*) FROM sampling WHERE ${sql}`)
    .pluck()
    .get(...values) as number
  const ids = prepared(
    db,
    `SELECT id FROM sampling WHERE ${sql} ORDER BY due_at DESC, id DESC LIMIT ? OFFSET ?`,
  )
    .pluck()
    .all(...values, limit, (page - 1) * limit) as number[]
  return { total, rows: ids.flatMap((id) => samplingById(db, id) ?? []) }
}

/** The samplings of some plans that were due in a time and missed, the newest first: how many, and the first of them. */
export const missedSamplings = (
  db: ReadableDb,
  planIds: readonly number[],
  from: number,
  to: number,
  most: number,
): { readonly total: number; readonly rows: SamplingRow[] } => {
  const where = `state = 'missed' AND due_at >= ? AND due_at < ? AND plan_id IN (SELECT value FROM json_each(?))`
  const values = [from, to, JSON.stringify(planIds)]
  const total = prepared(db, `SELECT count(*) FROM sampling WHERE ${where}`)
    .pluck()
    .get(...values) as number
  const ids = prepared(db, `SELECT id FROM sampling WHERE ${where} ORDER BY due_at DESC, id DESC LIMIT ?`)
    .pluck()
    .all(...values, most) as number[]
  return { total, rows: ids.flatMap((id) => samplingById(db, id) ?? []) }
}
