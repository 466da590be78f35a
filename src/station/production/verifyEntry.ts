import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type EntryRow, updateEntry } from '../../storage/production/entries.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkNotVoided } from './checkState.ts'
import { describeEntry } from './describeEntry.ts'
import { findEntry } from './findEntry.ts'
import type { ProductionDeps } from './productionDeps.ts'

const stateOf = ({ status, verifiedBy, verifiedAt }: EntryRow) => ({
  status,
  verified_by: verifiedBy,
  verified_at: verifiedAt === null ? null : new Date(verifiedAt).toISOString(),
})

/** Stores another state of an entry with its audit entry; to be called in a transaction. */
export const moveEntry = (
  { db, clock }: ProductionDeps,
  caller: Caller,
  operation: string,
  before: EntryRow,
  state: Pick<EntryRow, 'status' | 'verifiedBy' | 'verifiedAt'>,
  reason: string | null,
): EntryRow => {
  const at = clock.now()
  const after: EntryRow = { ...before, ...state, updatedBy: actorOf(caller).name, updatedAt: at }
  updateEntry(db, after)
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation,
    table: 'production_entry',
    recordId: before.entryId,
    before: stateOf(before),
    after: stateOf(after),
    reason,
  })
  return after
}

/**
 * Says that an entry is right; it changes no more unless it is reopened. One that was verified before stays as it is.
 *
 * @throws ContractError NOT_FOUND; UNPROCESSABLE_ENTITY for one that was voided
 */
export const verifyEntry =
  (deps: ProductionDeps): Handler<'production.verify'> =>
  (caller, { entry_id }) =>
    inTransaction(deps.db, () => {
      const before = findEntry(deps.db, caller, entry_id)
      checkNotVoided(before)
      const state = {
        status: 'VERIFIED' as const,
        verifiedBy: actorOf(caller).name,
        verifiedAt: deps.clock.now(),
      }
      const after =
        before.status === 'VERIFIED'
          ? before
          : moveEntry(deps, caller, 'production.verify', before, state, null)
      return {
        production_entry_id: entry_id,
        verified_by: after.verifiedBy ?? '',
        verified_at: new Date(after.verifiedAt ?? 0).toISOString(),
        status: 'VERIFIED' as const,
      }
    })

/**
 * Lets a verified entry be changed again, with the reason.
 *
 * @throws ContractError NOT_FOUND; UNPROCESSABLE_ENTITY for one that was not verified
 */
export const reopenEntry =
  (deps: ProductionDeps): Handler<'production.reopen'> =>
  (caller, { entry_id, reason }) =>
    inTransaction(deps.db, () => {
      const before = findEntry(deps.db, caller, entry_id)
      checkNotVoided(before)
      if (before.status !== 'VERIFIED') {
        throw new ContractError(
          'UNPROCESSABLE_ENTITY',
          `The entry ${entry_id} was not verified: it can be changed as it is.`,
        )
      }
      const state = { status: 'ENTERED' as const, verifiedBy: null, verifiedAt: null }
      return describeEntry(moveEntry(deps, caller, 'production.reopen', before, state, reason))
    })
