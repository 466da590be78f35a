import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A record of production that an import stored or changed: how it stood before as JSON, null where it was new, and after. */
export interface RecordTrace {
  readonly layout: string
  readonly key: string
  readonly before: string | null
  readonly after: string
}

/** Of a record that an import touched several times, the first state before counts, and the last one after. */
export const insertRecordTrace = (db: WritableDb, importId: number, row: RecordTrace): void => {
  prepared(
    db,
    `INSERT INTO import_record (import_id, layout, record_key, before, after) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (import_id, layout, record_key) DO UPDATE SET after = excluded.after`,
  ).run(importId, row.layout, row.key, row.before, row.after)
}

/** The traces of an import, the last one first; those below an id only. */
export const recordTracesOf = (
  db: ReadableDb,
  importId: number,
  below: number,
  limit: number,
): (RecordTrace & { readonly id: number })[] =>
  prepared(
    db,
    `SELECT id, layout, record_key AS key, before, after FROM import_record
     WHERE import_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
  ).all(importId, below, limit) as (RecordTrace & { readonly id: number })[]
