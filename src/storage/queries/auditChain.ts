import { connectionOf, prepared, type ReadableDb } from '../connection.ts'

/** Columns as they are hashed: the hash before, then seq to station; the entry's own hash comes last. */
export type ChainRow = readonly (string | number | null)[]

/** Where the columns that verification looks at stand in a `ChainRow`. */
export const chainColumn = {
  previousHash: 0,
  seq: 1,
  firstSampleId: 19,
  lastSampleId: 20,
  digest: 22,
  version: 23,
  hash: 26,
} as const

const columns = `lower(hex(previous_hash)), seq, at, kind, actor_kind, actor, user_id, key_id, via, address, user_agent,
  operation, table_name, record_id, before, after, reason, success, error, first_sample_id, last_sample_id, sample_count,
  iif(digest IS NULL, NULL, lower(hex(digest))), version, role, station, lower(hex(hash))`

/** Entries after a number, oldest first, as arrays: a million of them are read in seconds. */
export const chainAfter = (db: ReadableDb, seq: number, limit: number): ChainRow[] =>
  prepared(db, `SELECT ${columns} FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?`)
    .raw()
    .all(seq, limit) as ChainRow[]

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
