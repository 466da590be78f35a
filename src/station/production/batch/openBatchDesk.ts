import type { RowFault } from '../../../contract/production/productionBatch.ts'
import {
  type BatchRow,
  batchByName,
  finishBatch,
  noteProgress,
  rowsOfBatch,
  unfinishedBatches,
} from '../../../storage/production/productionBatches.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import type { StationCore } from '../../core.ts'
import { createSegments } from './batchSegments.ts'
import { type BatchOwner, storeBatch } from './storeBatch.ts'

/** What keeps batches needs of the station. */
export type BatchDeps = Pick<StationCore, 'db' | 'clock' | 'log' | 'pace'>

/** Stores batches of entries one after the other, in the time that measurements leave. */
export interface BatchDesk {
  /** Takes up a batch that was just stored. */
  readonly begin: (batchId: string) => void
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>
  /** Stops after the present rows; what is left goes on at the next start. */
  readonly close: () => Promise<void>
}

/** Milliseconds that rows are stored in one turn while no measurements are coming; else a turn stores one row. */
const turn = 12

/** A commit costs as much for one row as for several. */
const fewestAtOnce = 16
const mostAtOnce = 100

const refusedFile =
  'The file could not be stored to its end for a reason that stands in the log of the station. Send it again: rows with the same Idempotency-Key count once.'

/** Starts with the batches that were not finished when the station ended. */
export const openBatchDesk = (deps: BatchDeps): BatchDesk => {
  const { db, clock, log, pace } = deps
  let closing = false

  const finish = ({ batchId, validRows, processed, failed }: BatchRow, { caller }: BatchOwner): void => {
    const status = failed === processed ? 'FAILED' : 'COMPLETED'
    inTransaction(db, () => {
      finishBatch(db, batchId, status, clock.now())
      appendAudit(db, {
        kind: 'production',
        at: clock.now(),
        caller,
        operation: 'productionBatch.finish',
        table: 'production_batch',
        recordId: batchId,
        after: { status, valid_rows: validRows, stored: processed - failed, failed },
      })
    })
  }

  const storeAll = async (batch: BatchRow, owner: BatchOwner, packed: Buffer): Promise<void> => {
    const segments = createSegments(packed)
    let now = batch
    let atOnce = fewestAtOnce
    while (now.processed < now.validRows) {
      if (closing) return
      const entries = segments.from(now.processed).slice(0, pace.isTaking() ? 1 : atOnce)
      if (entries.length === 0) throw new Error(`the rows of ${batch.batchId} are not whole`)
      now = await pace.part(() => {
        const begun = performance.now()
        const next = storeBatch(deps, owner, now, entries)
        const each = (performance.now() - begun) / entries.length
        atOnce = Math.max(fewestAtOnce, Math.min(mostAtOnce, atOnce * 2, Math.floor(turn / each)))
        return next
      })
    }
    finish(now, owner)
  }

  const fail = (batch: BatchRow): void => {
    const faults = [
      ...(JSON.parse(batch.faults) as RowFault[]),
      { row: 0, field: 'file', error: refusedFile },
    ]
    inTransaction(db, () => {
      noteProgress(db, { ...batch, faults: JSON.stringify(faults), status: 'FAILED' })
      finishBatch(db, batch.batchId, 'FAILED', clock.now())
    })
  }

  const run = async (batchId: string): Promise<void> => {
    const batch = closing ? null : batchByName(db, batchId)
    const rows = batch === null ? null : rowsOfBatch(db, batchId)
    if (batch === null || rows === null) return
    try {
      await storeAll(batch, JSON.parse(batch.caller) as BatchOwner, rows)
    } catch (error) {
      log.error({ err: error, batch: batchId }, 'A batch of production ended with a fault.')
      const left = batchByName(db, batchId)
      if (left !== null) fail(left)
    }
  }

  let last: Promise<void> = Promise.resolve()
  const begin = (batchId: string): void => {
    last = last
      .then(() => run(batchId))
      .catch((error: unknown) => log.error({ err: error, batch: batchId }, 'Its state could not be stored.'))
  }
  for (const batchId of unfinishedBatches(db)) begin(batchId)

  return {
    begin,
    idle: () => last,
    close: async () => {
      closing = true
      await last
    },
  }
}
