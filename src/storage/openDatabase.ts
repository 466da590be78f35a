import type SQLite from 'better-sqlite3'
import { connect } from './connect.ts'
import { brand, type ReadableDb, type WritableDb } from './connection.ts'
import { migrate } from './migrate.ts'

/** An open database; `close` gives the file back. */
export interface OpenDatabase<Db extends ReadableDb = WritableDb> {
  readonly db: Db
  readonly close: () => void
}

const opened = <Db extends ReadableDb>(connection: SQLite.Database): OpenDatabase<Db> => ({
  db: brand<Db>(connection),
  close: () => {
    connection.close()
  },
})

/**
 * Opens the station's database, makes it where there is none, and brings it up to date. There is one writer: lock the
 * data folder first.
 *
 * @throws StorageError where the file is a folder, not a database, another program's, of a newer version, damaged, in use,
 * or not writable
 * @example const { db, close } = openDatabase('/var/lib/centerline/centerline.db')
 */
export const openDatabase = (file: string): OpenDatabase => {
  const connection = connect(file, false)
  const database = opened<WritableDb>(connection)
  try {
    migrate(database.db, file)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens a connection that cannot write, for work beside the writer (reports, verification, workers).
 *
 * @throws StorageError as `openDatabase`, and MISSING where there is no file
 */
export const openReadOnly = (file: string): OpenDatabase<ReadableDb> => opened(connect(file, true))
