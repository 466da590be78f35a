import type { OutputOf } from '../../contract/operations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { auditCounts, keyPrefixes } from '../../storage/queries/auditCounts.ts'
import {
  type AuditConditions,
  type AuditPlace,
  auditPageAfter,
  auditPageAt,
} from '../../storage/queries/auditList.ts'
import { csvLine } from '../violations/csvLine.ts'
import { actionOf } from './actionOf.ts'
import { auditFooter } from './auditFooter.ts'
import { describeEntry, describeListed } from './describeEntry.ts'

/** Which page of which entries. */
export interface AuditJob {
  readonly asked: AuditConditions
  readonly after: string | null
  readonly limit: number
}

/** Which page, by how many entries come before it. */
export interface AuditOffsetJob {
  readonly asked: AuditConditions
  readonly offset: number
  readonly limit: number
}

const placeOf = (after: string | null): AuditPlace | null => {
  if (after === null) return null
  const [at, seq] = after.split('.')
  return { at: Number(at), seq: Number(seq) }
}

const cursorOf = (place: AuditPlace | null): string | null =>
  place === null ? null : `${place.at}.${place.seq}`

const iso = (at: number): string => new Date(at).toISOString()

/** A page of the log, newest first. */
export const auditPageOf = (db: ReadableDb, { asked, after, limit }: AuditJob): OutputOf<'audit.list'> => {
  const { rows, next, early } = auditPageAfter(db, asked, placeOf(after), limit)
  return {
    results: rows.map(describeListed),
    next: cursorOf(next),
    searched_to: early && next !== null ? iso(next.at) : null,
  }
}

/** A page of the log by its number, with the count of all. */
export const auditOffsetPageOf = (
  db: ReadableDb,
  { asked, offset, limit }: AuditOffsetJob,
): OutputOf<'audit.page'> => {
  const { total, rows } = auditPageAt(db, asked, offset, limit)
  return { total, entries: rows.map(describeEntry) }
}

type Entry = ReturnType<typeof describeEntry>
type Column = readonly [name: string, of: (entry: Entry) => string | number | null]

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const columns: readonly Column[] = [
  ['id', (one) => one.seq],
  ['created_at', (one) => one.at],
  ['operation', (one) => one.action],
  ['station_operation', (one) => one.operation],
  ['actor_kind', (one) => one.actor_kind],
  ['actor', (one) => one.actor],
  ['role', (one) => one.role],
  ['table_name', (one) => one.table],
  ['record_id', (one) => one.record],
  ['old_data', (one) => json(one.before)],
  ['new_data', (one) => json(one.after)],
  ['reason', (one) => one.reason],
  ['success', (one) => (one.success ? 'true' : 'false')],
  ['error_message', (one) => one.error],
  ['ip_address', (one) => one.address],
  ['user_agent', (one) => one.user_agent],
  ['station', (one) => one.station],
  ['first_sample_id', (one) => one.samples?.first_id ?? null],
  ['last_sample_id', (one) => one.samples?.last_id ?? null],
  ['digest', (one) => one.samples?.digest ?? null],
  ['previous_hash', (one) => one.previous_hash],
  ['hash', (one) => one.hash],
]

/** One part of an export as CSV, newest first. What is recorded meanwhile is newer than every part. */
export const auditExportOf = (
  db: ReadableDb,
  { asked, after, limit }: AuditJob,
): OutputOf<'audit.export'> => {
  const { rows, next } = auditPageAfter(db, asked, placeOf(after), limit)
  const head = after === null ? csvLine(columns.map(([name]) => name)) : ''
  const lines = rows.map((row) => {
    const entry = describeEntry(row)
    return csvLine(columns.map(([, of]) => of(entry)))
  })
  const end = next === null ? auditFooter(db) : ''
  return { csv: head + lines.join('') + end, rows: rows.length, next: cursorOf(next) }
}

const mostNamed = 20
const daysShown = 30
const dayLength = 86_400_000

/** Counts over the whole log. */
export const auditStatisticsOf = (db: ReadableDb): OutputOf<'audit.statistics'> => {
  const counts = auditCounts(db)
  const prefixes = keyPrefixes(db)
  const entriesOf = (list: readonly { entries: number }[]) =>
    list.reduce((sum, { entries }) => sum + entries, 0)
  const { commits } = counts
  const commit = commits === 0 ? [] : [{ name: 'sample.submit', entries: commits, refused: 0 }]
  const days = new Map(counts.days.map((day) => [day.name, day]))
  for (const { name, n } of counts.commitsADay) {
    const day = days.get(name)
    days.set(name, { name, entries: (day?.entries ?? 0) + n, refused: day?.refused ?? 0 })
  }
  return {
    entries: entriesOf(counts.days) + commits,
    refused: counts.days.reduce((sum, { refused }) => sum + refused, 0),
    first_at: counts.firstAt === null ? null : iso(counts.firstAt),
    last_at: counts.lastAt === null ? null : iso(counts.lastAt),
    operations: [...commit, ...counts.operations].map(({ name, entries, refused }) => ({
      operation: name,
      action: actionOf(name),
      entries,
      refused,
    })),
    tables: counts.tables.map(({ name, entries, refused }) => ({ table: name, entries, refused })),
    activity: [...days.values()]
      .sort((one, other) => other.name - one.name)
      .slice(0, daysShown)
      .map(({ name, entries, refused }) => ({ day: iso(name * dayLength).slice(0, 10), entries, refused })),
    actors: counts.actors
      .slice(0, mostNamed)
      .map(({ name, entries, refused }) => ({ actor: name, entries, refused })),
    keys: counts.keys.slice(0, mostNamed).map(({ name, entries, refused }) => ({
      key_id: name,
      prefix: prefixes.get(name) ?? '',
      entries,
      refused,
    })),
  }
}
