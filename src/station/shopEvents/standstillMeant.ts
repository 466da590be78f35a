import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type RunningStandstillRow, runningStandstill } from '../../storage/production/runningStandstills.ts'

/**
 * The standstill of a line that goes on or waits to be recorded. A window may show one that another window recorded a moment ago:
 * a later one must not be taken for it.
 *
 * @param since when the one that is meant began, ISO 8601; undefined is whichever there is
 * @throws ContractError NOT_FOUND
 */
export const standstillMeant = (
  db: ReadableDb,
  clientId: string,
  since: string | undefined,
): RunningStandstillRow => {
  const row = runningStandstill(db, clientId)
  if (row !== null && (since === undefined || Date.parse(since) === row.startedAt)) return row
  throw new ContractError(
    'NOT_FOUND',
    since === undefined
      ? `No standstill of the line ${clientId} goes on or waits to be recorded.`
      : `The standstill of the line ${clientId} that began at ${new Date(since).toISOString()} is not kept any more: somebody recorded it, or said that it was none.`,
  )
}
