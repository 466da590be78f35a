import { connectionOf, prepared, type ReadableDb } from '../connection.ts'

/** One entry as verification needs it. */
export type ChainRow = readonly [
  seq: number,
  /** What was hashed: the JSON array of its version's columns. */
  text: string,
  hash: string,
  digest: string | null,
  firstSampleId: number | null,
  lastSampleId: number | null,
]

/** Columns in the order in which they are hashed: the hash before, then seq to station. */
export type HashedColumns = readonly (string | number | null)[]

const first = `lower(hex(previous_hash)), seq, at, kind, actor_kind, actor, user_id, key_id, via, address, user_agent,
  operation, table_name, record_id, before, after, reason, success, error, first_sample_id, last_sample_id, sample_count,
  iif(digest IS NULL, NULL, lower(hex(digest)))`
const second = `${first}, version, role, station`

/**
 * Entries after a number, oldest first. SQLite writes the text that is hashed: that takes a third of the time of reading
 * every column. Its json_array escapes as JSON.stringify does.
 */
export const chainAfter = (db: ReadableDb, seq: number, limit: number): ChainRow[] =>
  prepared(
    db,
    `SELECT seq, CASE version WHEN 1 THEN json_array(${first}) ELSE json_array(${second}) END, lower(hex(hash)),
       iif(digest IS NULL, NULL, lower(hex(digest))), first_sample_id, last_sample_id
     FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?`,
  )
    .raw()
    .all(seq, limit) as unknown as ChainRow[]

/** The columns of a stored entry, all 26, and its version and hash; null where there is none. */
export const hashedColumnsOf = (
  db: ReadableDb,
  seq: number,
): { readonly columns: HashedColumns; readonly version: number; readonly hash: string } | null => {
  const row = prepared(db, `SELECT ${second}, lower(hex(hash)) FROM audit_entry WHERE seq = ?`)
    .raw()
    .get(seq) as (string | number | null)[] | undefined
  return row === undefined
    ? null
    : { columns: row.slice(0, -1), version: Number(row[23]), hash: String(row.at(-1)) }
}

/** The number of the entry that follows a hash; null where none does. It looks at every entry after `seq`. */
export const entryThatFollows = (db: ReadableDb, seq: number, hash: Buffer): number | null =>
  (prepared(db, 'SELECT seq FROM audit_entry WHERE seq > ? AND previous_hash = ? ORDER BY seq LIMIT 1')
    .pluck()
    .get(seq, hash) as number | undefined) ?? null

/** A checkpoint: entries up to it went to a file. */
export interface Checkpoint {
  readonly seq: number
  readonly hash: Buffer
  readonly firstSeq: number
  readonly at: number
  /** The name of the file, beside the database. */
  readonly file: string
  readonly sha256: Buffer
}

const checkpointColumns = 'seq, hash, first_seq AS firstSeq, at, file, sha256'

/** Where the table begins: the newest checkpoint; null while nothing was archived. */
export const newestCheckpoint = (db: ReadableDb): Checkpoint | null =>
  (prepared(db, `SELECT ${checkpointColumns} FROM audit_checkpoint ORDER BY seq DESC LIMIT 1`).get() as
    | Checkpoint
    | undefined) ?? null

/** Every checkpoint, oldest first. */
export const allCheckpoints = (db: ReadableDb): Checkpoint[] =>
  prepared(db, `SELECT ${checkpointColumns} FROM audit_checkpoint ORDER BY seq`).all() as Checkpoint[]

/** Runs reading work on one state of the database, whatever is written meanwhile. */
export const onSnapshot = <T>(db: ReadableDb, work: () => T): T =>
  connectionOf(db).transaction(work).deferred()
