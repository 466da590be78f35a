import { ContractError } from '../../contract/errors.ts'
import type { EntryRow } from '../../storage/production/entries.ts'

/**
 * Refuses a change of an entry that was voided.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY
 */
export const checkNotVoided = ({ entryId, status }: EntryRow): void => {
  if (status !== 'VOIDED') return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `The entry ${entryId} was voided and counts no more. Record it anew.`,
  )
}

/**
 * Refuses a change of an entry that was verified or voided.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY
 */
export const checkOpen = (row: EntryRow): void => {
  checkNotVoided(row)
  if (row.status !== 'VERIFIED') return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `The entry ${row.entryId} was verified by ${row.verifiedBy ?? 'a leader'}. Reopen it with a reason, then change it.`,
  )
}
