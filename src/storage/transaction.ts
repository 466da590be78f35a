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
