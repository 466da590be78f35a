import { isDeepStrictEqual } from 'node:util'
import type { Caller } from '../../contract/caller.ts'
import type { WritableDb } from '../../storage/connection.ts'
import type { MadeRow } from '../../storage/production/made.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'

/** Where records of master data are saved, and when. */
export interface SavingDeps {
  readonly db: WritableDb
  readonly clock: { readonly now: () => number }
}

interface Saving<Row extends MadeRow> {
  readonly operation: string
  readonly table: string
  readonly recordId: string
  /** What is there; null for a new one. */
  readonly before: Row | null
  readonly next: Omit<Row, keyof MadeRow>
  readonly put: (db: WritableDb, row: Row) => void
  /** What the audit log keeps of it. */
  readonly settings: (row: Omit<Row, keyof MadeRow>) => object
}

/**
 * Stores a record of master data with its audit entry, in the caller's transaction. What is the same already is left alone.
 *
 * @returns the row as it is stored now
 */
export const saveRow = <Row extends MadeRow>(
  { db, clock }: SavingDeps,
  caller: Caller,
  { operation, table, recordId, before, next, put, settings }: Saving<Row>,
): Row => {
  const was = before === null ? null : settings(before)
  const is = settings(next)
  if (before !== null && isDeepStrictEqual(was, is)) return before
  const at = clock.now()
  const by = actorOf(caller).name
  const row = {
    ...next,
    createdBy: before?.createdBy ?? by,
    createdAt: before?.createdAt ?? at,
    updatedBy: before === null ? null : by,
    updatedAt: before === null ? null : at,
  } as Row
  put(db, row)
  appendAudit(db, { at, kind: 'configuration', caller, operation, table, recordId, before: was, after: is })
  return row
}

/** When a record was retired: since when it is, now, or null where it is offered. */
export const retiredSince = (
  before: number | null | undefined,
  retired: boolean | undefined,
  now: number,
): number | null => {
  if (retired === undefined) return before ?? null
  return retired ? (before ?? now) : null
}
