import { applicationId } from './applicationId.ts'
import { asStorageError } from './asStorageError.ts'
import { backUpBefore } from './backUpBefore.ts'
import { connectionOf, type WritableDb } from './connection.ts'
import type { Migration } from './migrations/migration.ts'
import { migrations } from './migrations/migrations.ts'
import { StorageError } from './storageError.ts'

/** The version of the schema that a database has; 0 is an empty one. */
export const versionOf = (db: WritableDb): number =>
  connectionOf(db).pragma('user_version', { simple: true }) as number

/**
 * Brings a database to the newest version, step by step, each step in one transaction of its own. A database that holds
 * anything is copied beside itself first (`centerline-before-0002.db`).
 *
 * @param file where the database lies, so that its copy lies beside it
 * @param steps all steps, in order; those of this program unless given
 * @throws StorageError NEWER_VERSION where a newer program has written the file, and DISK_FULL
 */
export const migrate = (db: WritableDb, file: string, steps: readonly Migration[] = migrations): void => {
  const version = versionOf(db)
  const newest = steps.at(-1)?.version ?? 0
  if (version > newest) {
    throw new StorageError(
      'NEWER_VERSION',
      `${file} was written by a newer Centerline (its version is ${version}, this program knows ${newest}). Start the newer program.`,
    )
  }
  const connection = connectionOf(db)
  const pending = steps.filter((step) => step.version > version)
  const [first] = pending
  if (first === undefined) return
  try {
    if (version > 0) backUpBefore(db, file, first.version)
    for (const step of pending) {
      connection
        .transaction(() => {
          connection.pragma(`application_id = ${applicationId}`)
          connection.exec(step.up)
          connection.pragma(`user_version = ${step.version}`)
        })
        .immediate()
    }
  } catch (error) {
    throw asStorageError(error, file)
  }
}
