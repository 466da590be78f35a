import { prepared, type ReadableDb } from '../connection.ts'

/** How many entries there are of something, and how many of them were refused. */
export interface AuditCount<Name = string> {
  readonly name: Name
  readonly entries: number
  readonly refused: number
}

type Counted<Name> = readonly { readonly name: Name; readonly n: number }[]

const own = `kind <> 'ingest'`

/** Entries by a column, from the index on it; those refused from theirs. */
const countBy = <Name extends string | number>(
  db: ReadableDb,
  name: string,
  index: string,
  column: string,
): AuditCount<Name>[] => {
  const of = (sql: string) => prepared(db, sql).all() as unknown as Counted<Name | null>
  const all = of(
    `SELECT ${column} AS name, count(*) AS n FROM audit_entry INDEXED BY ${index} WHERE ${name} GROUP BY 1`,
  )
  const refused = new Map(
    of(
      `SELECT ${column} AS name, count(*) AS n FROM audit_entry INDEXED BY audit_entry_refused WHERE success = 0 GROUP BY 1`,
    ).map((row) => [row.name, row.n]),
  )
  return all
    .flatMap((row) =>
      row.name === null ? [] : [{ name: row.name, entries: row.n, refused: refused.get(row.name) ?? 0 }],
    )
    .sort((one, other) => other.entries - one.entries)
}

/** Counts over the whole log; the commits of measurements are counted apart. */
export const auditCounts = (db: ReadableDb) => {
  const commits = prepared(
    db,
    `SELECT count(*) FROM audit_entry INDEXED BY audit_entry_kind WHERE kind = 'ingest'`,
  )
    .pluck()
    .get() as number
  const ends = prepared(
    db,
    'SELECT at FROM audit_entry WHERE seq IN (SELECT min(seq) FROM audit_entry UNION SELECT max(seq) FROM audit_entry) ORDER BY seq',
  )
    .pluck()
    .all() as number[]
  const day = 'at / 86400000'
  const commitsADay = prepared(
    db,
    `SELECT ${day} AS name, count(*) AS n FROM audit_entry INDEXED BY audit_entry_kind WHERE kind = 'ingest' GROUP BY 1`,
  ).all() as unknown as Counted<number>
  return {
    commits,
    firstAt: ends[0] ?? null,
    lastAt: ends.at(-1) ?? null,
    operations: countBy<string>(db, own, 'audit_entry_operation', 'operation'),
    tables: countBy<string>(db, own, 'audit_entry_table', 'table_name'),
    actors: countBy<string>(db, own, 'audit_entry_actor', 'actor'),
    days: countBy<number>(db, own, 'audit_entry_time', day),
    keys: countBy<number>(db, 'key_id IS NOT NULL', 'audit_entry_key', 'key_id'),
    commitsADay,
  }
}

/** The prefixes of keys by their ids. */
export const keyPrefixes = (db: ReadableDb): Map<number, string> =>
  new Map(
    (prepared(db, 'SELECT id, prefix FROM api_key').all() as { id: number; prefix: string }[]).map((row) => [
      row.id,
      row.prefix,
    ]),
  )
