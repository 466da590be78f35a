import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { undoSeconds } from '../../contract/undo.ts'
import type { EntryRow } from '../../storage/production/entries.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import type { LastEntries } from '../ingest/lastEntries.ts'
import { checkOpen } from './checkState.ts'
import { describeEntry } from './describeEntry.ts'
import { findEntry } from './findEntry.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { settleEntries } from './storeEntry.ts'
import { moveEntry } from './verifyEntry.ts'

const voided = (
  deps: ProductionDeps,
  caller: Caller,
  operation: string,
  before: EntryRow,
  reason: string,
): EntryRow => {
  const state = { status: 'VOIDED' as const, verifiedBy: null, verifiedAt: null }
  const after = moveEntry(deps, caller, operation, before, state, reason)
  settleEntries(deps.db, [before.id], [before])
  return after
}

/**
 * Takes an entry out of all figures, with the reason; it stays stored and is shown where voided ones are asked for.
 *
 * @throws ContractError NOT_FOUND; UNPROCESSABLE_ENTITY for one that was verified or voided
 */
export const voidEntry =
  (deps: ProductionDeps): Handler<'production.void'> =>
  (caller, { entry_id, reason }) =>
    inTransaction(deps.db, () => {
      const before = findEntry(deps.db, caller, entry_id)
      checkOpen(before)
      return describeEntry(voided(deps, caller, 'production.void', before, reason))
    })

const askLeader = 'Ask a leader to void it.'

const checkUndo = (caller: Caller, last: LastEntries, row: EntryRow, seconds: number): void => {
  if (row.createdBy !== actorOf(caller).name) {
    throw new ContractError(
      'FORBIDDEN',
      `Only the person who recorded an entry can undo it, and somebody else recorded this one. ${askLeader}`,
    )
  }
  if (seconds >= undoSeconds) {
    throw new ContractError(
      'CONFLICT',
      `It was recorded ${seconds} s ago. An entry can be undone for ${undoSeconds} s. ${askLeader}`,
    )
  }
  if (last.of(caller) !== row.id) {
    throw new ContractError(
      'CONFLICT',
      `Only the last entry of a sign-in can be undone, and this is not the last one of yours. ${askLeader}`,
    )
  }
}

/**
 * Takes back the last entry of a sign-in for a minute: it is voided, with the reason that it was undone.
 *
 * @throws ContractError NOT_FOUND; FORBIDDEN where somebody else recorded it; CONFLICT where it is too old or not the last one;
 * UNPROCESSABLE_ENTITY where it was verified or voided meanwhile
 */
export const undoEntry =
  (deps: ProductionDeps, last: LastEntries): Handler<'production.undo'> =>
  (caller, { entry_id }) => {
    const after = inTransaction(deps.db, () => {
      const before = findEntry(deps.db, caller, entry_id)
      const seconds = Math.floor((deps.clock.now() - before.createdAt) / 1000)
      checkOpen(before)
      checkUndo(caller, last, before, seconds)
      const reason = `Undone ${seconds} s after it was recorded, by whoever recorded it.`
      return voided(deps, caller, 'production.undo', before, reason)
    })
    last.forget(caller)
    return describeEntry(after)
  }
