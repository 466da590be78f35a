import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type EntryRow, entryByRowId, entryByUuid } from '../../storage/production/entries.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { LastEntries } from '../ingest/lastEntries.ts'
import { seesLine } from '../masterData/lineOf.ts'
import { inferenceOf, metricsOf } from './describeEntry.ts'
import { digestOf } from './entryDigest.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { settleEntries, storeEntry } from './storeEntry.ts'

const answerOf = (row: EntryRow, created: boolean) => {
  const inference = inferenceOf(row)
  return {
    production_entry_id: row.entryId,
    work_order_id: row.workOrderId,
    shift_date: row.shiftDate,
    shift_type: row.shiftType,
    units_produced: row.unitsProduced,
    units_defective: row.unitsDefective,
    calculated_metrics: metricsOf(row),
    inference_flags: inference.map(({ field }) => field),
    inference,
    created_at: new Date(row.createdAt).toISOString(),
    created_by: row.createdBy,
    created,
  }
}

/** The entry of a retry; null where this is the first time. */
const sentBefore = (db: ReadableDb, caller: Caller, uuid: string, digest: string): EntryRow | null => {
  const stored = entryByUuid(db, uuid)
  if (stored === null) return null
  if (stored.digest === digest && seesLine(caller, stored.clientId)) return stored
  throw new ContractError(
    'CONFLICT',
    'This entry_uuid was already used for another entry. Send a new entry_uuid for what else was produced.',
    [{ field: 'entry_uuid', value: uuid, constraint: 'must be new for another content' }],
  )
}

/**
 * Records what was produced of an order in a shift. A retry with the same id and content answers with the entry that is there.
 *
 * @throws ContractError as `checkEntry`; CONFLICT where the id was used for another content
 */
export const createEntry =
  ({ db, clock }: ProductionDeps, last: LastEntries): Handler<'production.create'> =>
  (caller, { entry_uuid: uuid = null, ...row }) => {
    const digest = uuid === null ? null : digestOf(row)
    const { entry, created } = inTransaction(db, () => {
      const before = uuid === null || digest === null ? null : sentBefore(db, caller, uuid, digest)
      if (before !== null) return { entry: before, created: false }
      const id = storeEntry(db, caller, clock.now(), row, { uuid, digest })
      settleEntries(db, [id])
      const stored = entryByRowId(db, id)
      if (stored === null) throw new Error('an entry that was just stored is not there')
      return { entry: stored, created: true }
    })
    if (created) last.note(caller, entry.id)
    return answerOf(entry, created)
  }
