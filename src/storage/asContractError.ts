import { ContractError } from '../contract/errors.ts'
import { codeOf, isCorrupt, isDiskFull, isLocked } from './asStorageError.ts'

/**
 * What a failed read or write says to the one who asked for it; null where the error is not the storage's. A transaction
 * that threw has stored nothing.
 *
 * @example try { inTransaction(db, work) } catch (error) { throw asContractError(error) ?? error }
 */
export const asContractError = (error: unknown): ContractError | null => {
  if (error instanceof ContractError) return error
  if (isDiskFull(error)) {
    return new ContractError(
      'INSUFFICIENT_STORAGE',
      'The disk is full: nothing of this request was stored. Free some space on the station, then send it again.',
    )
  }
  if (isLocked(error)) {
    return new ContractError(
      'SERVICE_UNAVAILABLE',
      'The database is in use by another program: nothing of this request was stored. Send it again in a moment.',
    )
  }
  if (isCorrupt(error)) {
    return new ContractError(
      'SERVICE_UNAVAILABLE',
      'The database is damaged: nothing of this request was stored. Put the newest backup in its place.',
    )
  }
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN)/.test(codeOf(error))) {
    return new ContractError(
      'SERVICE_UNAVAILABLE',
      'The database cannot be written: nothing of this request was stored. Check the disk and the data folder.',
    )
  }
  return null
}
