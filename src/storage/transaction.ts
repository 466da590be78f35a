import { asContractError } from './asContractError.ts'
import { connectionOf, type WritableDb } from './connection.ts'

/**
 * Runs `work` in one immediate transaction: all of it is on disk when this returns, or none of it where it throws.
 * Not to be nested; `work` must not be asynchronous.
 *
 * @throws what `work` throws; ContractError INSUFFICIENT_STORAGE where the disk is full, SERVICE_UNAVAILABLE where the
 * database is in use by another program, damaged or not writable
 */
export const inTransaction = <T>(db: WritableDb, work: () => T): T => {
  try {
    return connectionOf(db).transaction(work).immediate()
  } catch (error) {
    throw asContractError(error) ?? error
  }
}

const full = 2
const normal = 1

/**
 * As `inTransaction`, for a part of long work that is done again from where it stood: this does not wait for the disk, so a failure of
 * power, unlike the end of the process, may take it back, with all of its kind that followed the last `inTransaction`, and never
 * without those after it. The next `inTransaction` waits for them, too.
 *
 * @throws as `inTransaction` does
 */
export const inPartOfWork = <T>(db: WritableDb, work: () => T): T => {
  const connection = connectionOf(db)
  const before = connection.pragma('synchronous', { simple: true }) as number
  if (before < full) return inTransaction(db, work)
  connection.pragma(`synchronous = ${normal}`)
  try {
    return inTransaction(db, work)
  } finally {
    connection.pragma(`synchronous = ${before}`)
  }
}

/**
 * Waits until all that was committed is on disk, parts of work too. For what is told to somebody who keeps it elsewhere.
 *
 * @throws as `inTransaction` does
 */
export const waitForDisk = (db: WritableDb): void => {
  const connection = connectionOf(db)
  inTransaction(db, () => {
    // A commit that changes nothing would not wait.
    connection.pragma(`user_version = ${connection.pragma('user_version', { simple: true })}`)
  })
}
