import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** The mapping that a client last used for a header, as JSON; null where it never did. */
export const mappingOf = (db: ReadableDb, clientId: string | null, header: string): string | null =>
  (
    prepared(db, 'SELECT mapping FROM import_mapping WHERE client_id = ? AND header = ?').get(
      clientId ?? '',
      header,
    ) as { mapping: string } | undefined
  )?.mapping ?? null

/** Remembers the mapping of a header for a client. */
export const putMapping = (
  db: WritableDb,
  row: {
    readonly clientId: string | null
    readonly header: string
    readonly mapping: string
    readonly usedAt: number
  },
): void => {
  prepared(
    db,
    `INSERT INTO import_mapping (client_id, header, mapping, used_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (client_id, header) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
  ).run(row.clientId ?? '', row.header, row.mapping, row.usedAt)
}
