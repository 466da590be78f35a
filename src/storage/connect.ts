import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { applicationId } from './applicationId.ts'
import { asStorageError, codeOf } from './asStorageError.ts'
import { StorageError } from './storageError.ts'
import { timeOfDay } from './timeOfDay.ts'

const magic = 'SQLite format 3\0'

/** The first bytes of a file; null where there is no file. */
const headOf = (file: string): string | null => {
  let descriptor: number
  try {
    if (statSync(file).isDirectory()) {
      throw new StorageError('IS_A_FOLDER', `${file} is a folder, not a database. Name a file within it.`)
    }
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
  try {
    const head = Buffer.alloc(magic.length)
    return head.toString('latin1', 0, readSync(descriptor, head, 0, head.length, 0))
  } finally {
    closeSync(descriptor)
  }
}

const refuseForeign = (connection: SQLite.Database, file: string): void => {
  const owner = connection.pragma('application_id', { simple: true })
  if (owner === applicationId) return
  const tables = connection.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
  if (owner === 0 && tables.n === 0) return
  throw new StorageError(
    'OTHER_PROGRAM',
    `${file} is a database of another program. Choose another data folder, or move that file away.`,
  )
}

/**
 * Opens a connection with the settings that every connection of the station needs. `synchronous` is set each time: a
 * reopened WAL database comes up with NORMAL, which would acknowledge what is not on disk yet.
 *
 * @throws StorageError where the file is a folder, no database, another program's, damaged, locked or not accessible
 */
export const connect = (file: string, readonly: boolean): SQLite.Database => {
  let connection: SQLite.Database | undefined
  try {
    const head = headOf(file)
    if (head === null && readonly) {
      throw new StorageError('MISSING', `There is no database at ${file}.`)
    }
    if (head === null && !existsSync(dirname(file))) {
      throw new StorageError(
        'NOT_WRITABLE',
        `The folder ${dirname(file)} does not exist. Make it, or name another.`,
      )
    }
    if (head !== null && head !== '' && head !== magic) {
      throw new StorageError(
        'NOT_A_DATABASE',
        `${file} is not a database. Move it away, or put the newest backup in its place.`,
      )
    }
    connection = new SQLite(file, { readonly, timeout: 5000 })
    connection.function('time_of_day', { deterministic: true }, timeOfDay as (...given: unknown[]) => unknown)
    connection.pragma('trusted_schema = OFF')
    connection.pragma('foreign_keys = ON')
    connection.pragma('recursive_triggers = ON')
    connection.pragma(`cache_size = ${readonly ? -4000 : -16000}`)
    refuseForeign(connection, file)
    if (!readonly) {
      connection.pragma('journal_mode = WAL')
      connection.pragma(`journal_size_limit = ${32 * 1024 * 1024}`)
    }
    connection.pragma('synchronous = FULL')
    return connection
  } catch (error) {
    connection?.close()
    throw asStorageError(error, file)
  }
}
