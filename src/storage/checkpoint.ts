import { connect } from './connect.ts'
import { connectionOf, prepared, type ReadableDb, type WritableDb } from './connection.ts'

/** Pages in the write-ahead log at which a commit brings them home itself after all: 16 MB. */
const mostPages = 4_000

/** Leaves it to `openCheckpoints` to bring pages from the write-ahead log to the file, so that few commits have to. */
export const deferCheckpoints = (db: WritableDb): void => {
  connectionOf(db).pragma(`wal_autocheckpoint = ${mostPages}`)
}

/** How many pages in the write-ahead log are not in the file yet; a page that was written twice counts twice. */
export const waitingPages = (db: ReadableDb): number => {
  const { log, checkpointed } = prepared(db, 'PRAGMA wal_checkpoint(NOOP)').get() as {
    log: number
    checkpointed: number
  }
  return log - checkpointed
}

/** A connection that only brings pages home, beside the writer. */
export interface Checkpoints {
  /** Brings home what no reader and no writer stands in the way of; neither waits for it. */
  readonly run: () => void
  readonly close: () => void
}

/**
 * Opens a connection for checkpoints of a database that the station has open.
 *
 * @throws StorageError as `openDatabase`
 */
export const openCheckpoints = (file: string): Checkpoints => {
  const connection = connect(file, false)
  const checkpoint = connection.prepare('PRAGMA wal_checkpoint(PASSIVE)')
  return {
    run: () => void checkpoint.get(),
    close: () => {
      connection.close()
    },
  }
}
