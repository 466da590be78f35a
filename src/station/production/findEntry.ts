import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type EntryRow, entryByName } from '../../storage/production/entries.ts'
import { checkOfLine } from '../masterData/lineOf.ts'
import { describeEntry } from './describeEntry.ts'
import type { ProductionDeps } from './productionDeps.ts'

/**
 * A stored entry that a caller may know of.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's
 */
export const findEntry = (db: ReadableDb, caller: Caller, entryId: string): EntryRow => {
  const none = (): ContractError => new ContractError('NOT_FOUND', `There is no production entry ${entryId}.`)
  const row = entryByName(db, entryId)
  if (row === null) throw none()
  checkOfLine(caller, row.clientId, none)
  return row
}

/** One entry, voided ones too. */
export const getEntry =
  ({ db }: ProductionDeps): Handler<'production.get'> =>
  (caller, { entry_id }) =>
    describeEntry(findEntry(db, caller, entry_id))
