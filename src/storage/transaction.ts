import { connectionOf, type WritableDb } from './connection.ts'

/**
 * Runs `work` in one immediate transaction: all of it is on disk when this returns, or none of it where it throws.
 * Not to be nested; `work` must not be asynchronous.
 */
export const inTransaction = <T>(db: WritableDb, work: () => T): T =>
  connectionOf(db).transaction(work).immediate()
