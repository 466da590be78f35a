import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { isKnownLine } from '../../storage/production/isKnownLine.ts'
import { lineOf, ownLine } from './lineOf.ts'

/**
 * Refuses a line of which nothing is known, as one that is mistyped. A person's own line is there though nothing of it is yet.
 *
 * @throws ContractError NOT_FOUND
 */
export const checkKnownLine = (db: ReadableDb, caller: Caller, clientId: string): void => {
  if (clientId === ownLine(caller) || isKnownLine(db, clientId)) return
  throw new ContractError(
    'NOT_FOUND',
    `There is no line ${clientId}. Check how it is written, or add it under Production, Setup first.`,
    [{ field: 'client_id', value: clientId, constraint: 'must be a line that is there' }],
  )
}

/**
 * Whose production a caller reads or records: the line that it names, else its own; null is all lines, for those who see all. A line
 * comes by being set up and with its orders, whose line `lineOf` tells; never by a slip of the finger.
 *
 * @throws ContractError as `lineOf`, and NOT_FOUND for a line that is not there
 * @example knownLineOf(db, caller, query.client_id) // 'BOOT-LINE-A'
 */
export const knownLineOf = (db: ReadableDb, caller: Caller, named: string | undefined): string | null => {
  const line = lineOf(caller, named)
  if (line !== null) checkKnownLine(db, caller, line)
  return line
}
