import type { Caller } from '../../../contract/caller.ts'
import { ContractError } from '../../../contract/errors.ts'
import { mostFaults, type RowFault } from '../../../contract/production/productionBatch.ts'
import type { WritableDb } from '../../../storage/connection.ts'
import { entryByUuid } from '../../../storage/production/entries.ts'
import { type BatchRow, noteProgress } from '../../../storage/production/productionBatches.ts'
import { inPartOfWork } from '../../../storage/transaction.ts'
import type { Clock } from '../../clock.ts'
import { hashedUuid } from '../../ingest/hashedUuid.ts'
import { digestOf } from '../entryDigest.ts'
import { settleEntries, storeEntry } from '../storeEntry.ts'
import { faultOfRefusal } from './checkBatch.ts'
import type { BatchEntry } from './readBatch.ts'

/** Who stores a batch, and what its rows are known by when they are sent again. */
export interface BatchOwner {
  readonly caller: Caller
  readonly seed: string
}

interface Deps {
  readonly db: WritableDb
  readonly clock: Clock
}

const storeOne = (
  { db, clock }: Deps,
  { caller, seed }: BatchOwner,
  batchId: string,
  { row, entry }: BatchEntry,
): number | null => {
  const uuid = hashedUuid(`${seed}\0${row}`)
  const digest = digestOf(entry)
  const before = entryByUuid(db, uuid)
  if (before === null) return storeEntry(db, caller, clock.now(), entry, { uuid, digest, batchId })
  if (before.digest === digest) return null
  throw new ContractError(
    'CONFLICT',
    'This Idempotency-Key was used before with another content of this row.',
    [{ field: 'row', constraint: 'must be as it was sent first' }],
  )
}

/**
 * Stores some entries of a batch and how far it is, in one transaction: after a failure of power neither is without the other. A row that
 * is refused by now, because its order was shipped meanwhile, is told and passed over.
 */
export const storeBatch = (
  deps: Deps,
  owner: BatchOwner,
  batch: BatchRow,
  entries: readonly BatchEntry[],
): BatchRow =>
  inPartOfWork(deps.db, () => {
    const ids: number[] = []
    const faults: RowFault[] = []
    for (const entry of entries) {
      try {
        const id = storeOne(deps, owner, batch.batchId, entry)
        if (id !== null) ids.push(id)
      } catch (error) {
        if (!(error instanceof ContractError)) throw error
        faults.push(faultOfRefusal(entry.row, error))
      }
    }
    settleEntries(deps.db, ids)
    const told = faults.length === 0 ? [] : (JSON.parse(batch.faults) as RowFault[])
    const next: BatchRow = {
      ...batch,
      processed: batch.processed + entries.length,
      failed: batch.failed + faults.length,
      faults: faults.length === 0 ? batch.faults : JSON.stringify([...told, ...faults].slice(0, mostFaults)),
      status: 'PROCESSING',
      startedAt: batch.startedAt ?? deps.clock.now(),
    }
    noteProgress(deps.db, next)
    return next
  })
