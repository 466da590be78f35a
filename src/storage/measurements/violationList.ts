import type { ChartType } from '../../spc/chartType.ts'
import { type ShelfRow, shelfOver } from '../alarms/shelves.ts'
import { prepared, type ReadableDb } from '../connection.ts'
import {
  conditionsOf,
  isPlain,
  type ViolationFilter,
  violationSource,
  visibleOf,
} from './violationConditions.ts'
import { readViolation, type ViolationRow, type ViolationStatus, violationColumns } from './violations.ts'

export interface ListedViolation extends ViolationRow {
  readonly characteristicCode: string
  readonly characteristicName: string
  readonly chartType: ChartType
  /** What it is put aside by for a while; null where it is not. */
  readonly shelf: ShelfRow | null
}

/** What a list can be ordered by; equal ones stay newest first. */
const orders = {
  at: 'violation.at',
  characteristic: '(SELECT name FROM characteristic WHERE id = violation.characteristic_id) COLLATE NOCASE',
  rule: 'violation.rule_id',
  severity: 'violation.severity',
  value: 'violation.value',
  status: 'violation.status',
  cause: '(SELECT label FROM cause WHERE code = violation.cause_code) COLLATE NOCASE',
  time_to_acknowledge: '(violation.acknowledged_at - violation.opened_at)',
} as const

export type ViolationOrder = keyof typeof orders

/** One page of a list: which, and in what order. */
export interface ViolationPage {
  readonly page: number
  readonly limit: number
  readonly sort: ViolationOrder
  readonly direction: 'asc' | 'desc'
}

const orderBy = ({ sort, direction }: ViolationPage): string =>
  sort === 'at'
    ? `violation.at ${direction}, violation.id ${direction}`
    : `${orders[sort]} ${direction} NULLS LAST, violation.at DESC, violation.id DESC`

const listed = `SELECT ${violationColumns}, characteristic.code AS characteristicCode,
    characteristic.name AS characteristicName, characteristic.chart_type AS chartType
  FROM violation JOIN characteristic ON characteristic.id = violation.characteristic_id WHERE violation.id = ?`

/** A violation with the names of its characteristic; null where there is none. */
export const listedViolation = (db: ReadableDb, id: number): ListedViolation | null => {
  const row = prepared(db, listed).get(id)
  if (row === undefined) return null
  const found = readViolation(row) as Omit<ListedViolation, 'shelf'>
  return { ...found, shelf: shelfOver(db, 'violation', found.id, found.characteristicId) }
}

/** One page of the violations that a filter leaves in. */
export const listViolations = (
  db: ReadableDb,
  filter: ViolationFilter,
  page: ViolationPage,
): ListedViolation[] => {
  const { sql, values } = conditionsOf(filter)
  const ids = prepared(
    db,
    `SELECT violation.id FROM ${violationSource(filter)} ${sql} ORDER BY ${orderBy(page)} LIMIT ? OFFSET ?`,
  ).all(...values, page.limit, (page.page - 1) * page.limit) as { id: number }[]
  return ids.flatMap(({ id }) => listedViolation(db, id) ?? [])
}

const counted = (db: ReadableDb, filter: ViolationFilter) => {
  if (isPlain(filter) && filter.sampleId === undefined) {
    const { sql, values } = visibleOf(filter)
    const only = filter.characteristicId
    return prepared(
      db,
      `SELECT status, sum(violations) AS count FROM violation_tally WHERE characteristic_id IN (${sql})
       ${only === undefined ? '' : 'AND characteristic_id = ?'} GROUP BY status`,
    ).all(...values, ...(only === undefined ? [] : [only]))
  }
  const { sql, values } = conditionsOf(filter)
  return prepared(
    db,
    `SELECT violation.status, count(*) AS count FROM ${violationSource(filter)} ${sql} GROUP BY violation.status`,
  ).all(...values)
}

/** How many violations of each status a filter leaves in, whatever status it asks for. */
export const countByStatus = (
  db: ReadableDb,
  filter: ViolationFilter,
): Readonly<Record<ViolationStatus, number>> => {
  const counts = { open: 0, acknowledged: 0, withdrawn: 0 }
  const rows = counted(db, { ...filter, status: undefined }) as { status: ViolationStatus; count: number }[]
  for (const { status, count } of rows) counts[status] = count
  return counts
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
): number => countByStatus(db, scope).open

/** The open violation of a characteristic that matters most: critical before warning, then the newest. */
export const mostUrgentViolation = (db: ReadableDb, characteristicId: number): ViolationRow | null => {
  const row = prepared(
    db,
    `SELECT ${violationColumns} FROM violation WHERE status = 'open' AND characteristic_id = ?
     ORDER BY severity = 'CRITICAL' DESC, at DESC, id DESC LIMIT 1`,
  ).get(characteristicId)
  return row === undefined ? null : readViolation(row)
}

const unshelved = `id NOT IN (SELECT subject_id FROM alarm_shelf WHERE kind = 'violation' AND ended_at IS NULL)`

/** The same of those that nobody put aside one by one; of two at one subgroup the one about its level. */
export const mostUrgentUnshelved = (db: ReadableDb, characteristicId: number): ViolationRow | null => {
  const row = prepared(
    db,
    `SELECT ${violationColumns} FROM violation WHERE status = 'open' AND characteristic_id = ? AND ${unshelved}
     ORDER BY severity = 'CRITICAL' DESC, at DESC, panel = 'location' DESC, id DESC LIMIT 1`,
  ).get(characteristicId)
  return row === undefined ? null : readViolation(row)
}

/** How many open violations of a characteristic are put aside one by one. */
export const countShelvedViolations = (db: ReadableDb, characteristicId: number): number =>
  prepared(
    db,
    `SELECT count(*) FROM alarm_shelf INDEXED BY alarm_shelf_active
     JOIN violation ON violation.id = alarm_shelf.subject_id AND violation.status = 'open'
     WHERE alarm_shelf.kind = 'violation' AND ended_at IS NULL AND characteristic_id = ?`,
  )
    .pluck()
    .get(characteristicId) as number
