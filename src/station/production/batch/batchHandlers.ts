import type { Caller } from '../../../contract/caller.ts'
import { ContractError } from '../../../contract/errors.ts'
import type { Handler } from '../../../contract/handlers.ts'
import { longestBatch, type RowFault } from '../../../contract/production/productionBatch.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { type BatchRow, batchByName, insertBatch } from '../../../storage/production/productionBatches.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { actorOf } from '../../actor.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import { foreignObject } from '../../audit/foreignObject.ts'
import { lineOf } from '../../masterData/lineOf.ts'
import type { Reader } from '../../reader/reader.ts'
import type { StationHandlers } from '../../station.ts'
import { stampedName } from '../entryName.ts'
import { type CheckedBatch, checkBatch } from './checkBatch.ts'
import type { BatchDeps, BatchDesk } from './openBatchDesk.ts'
import type { BatchOwner } from './storeBatch.ts'

/** Bytes of a file that is read in a few milliseconds: sooner than a worker is there. */
const small = 8 * 1024

const freeName = (db: ReadableDb, at: number): string => {
  const name = stampedName('BATCH', at)
  let free = name
  for (let number = 2; batchByName(db, free) !== null; number += 1) free = `${name}-${number}`
  return free
}

/** Who submitted it, so that nobody else of the same name is taken for them. */
const submitterOf = (caller: Caller): string => {
  const { kind, name } = actorOf(caller)
  return `${kind} ${name}`
}

const checkFile = ({ missing, twice, total }: CheckedBatch): void => {
  if (missing.length > 0) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `The first row of the file must name its columns, and these are missing: ${missing.join(', ')}. Add them.`,
      missing.map((field) => ({ field, constraint: 'must be a column of the file' })),
    )
  }
  if (twice.length > 0) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `The first row of the file names these columns more than once: ${twice.join(', ')}. Keep one of each.`,
      twice.map((field) => ({ field, constraint: 'must be one column of the file' })),
    )
  }
  if (total > 0) return
  throw new ContractError(
    'VALIDATION_ERROR',
    'The file has no rows below its header. Add what was produced.',
    [{ field: 'file', constraint: 'must have rows' }],
  )
}

/**
 * Takes a file of entries: what of it can be stored is, in the time that measurements leave, also over a restart; the rest is told by row
 * and field.
 *
 * @throws ContractError PAYLOAD_TOO_LARGE, VALIDATION_ERROR where its header lacks columns or it has no rows, FORBIDDEN for
 * somebody without a line
 */
export const submitBatch =
  ({ db, clock }: BatchDeps, desk: BatchDesk, reader: Reader): Handler<'productionBatch.submit'> =>
  async (caller, { bytes, file_name: fileName = null, idempotency_key: key }) => {
    lineOf(caller, undefined)
    if (bytes.byteLength > longestBatch) {
      const message = `The file is larger than ${longestBatch / 1024 / 1024} MB. Send it in parts.`
      throw new ContractError('PAYLOAD_TOO_LARGE', message)
    }
    const job = { bytes, caller, now: clock.now() }
    const checked = bytes.byteLength <= small ? checkBatch(db, job) : await reader.run('productionBatch', job)
    checkFile(checked)
    const at = clock.now()
    const submittedBy = submitterOf(caller)
    const batchId = inTransaction(db, () => {
      const name = freeName(db, at)
      const owner: BatchOwner = { caller, seed: key === undefined ? name : `${submittedBy}\0${key}` }
      const isEmpty = checked.valid === 0
      const batch: BatchRow = {
        batchId: name,
        clientId: checked.clientId,
        submittedBy,
        caller: JSON.stringify(owner),
        fileName,
        totalRows: checked.total,
        validRows: checked.valid,
        processed: 0,
        failed: 0,
        faults: '[]',
        status: isEmpty ? 'FAILED' : 'PENDING',
        createdAt: at,
        startedAt: null,
        finishedAt: isEmpty ? at : null,
      }
      insertBatch(db, batch, isEmpty ? null : checked.packed)
      appendAudit(db, {
        kind: 'production',
        at,
        caller,
        operation: 'productionBatch.submit',
        table: 'production_batch',
        recordId: name,
        after: { file_name: fileName, total_rows: checked.total, valid_rows: checked.valid },
      })
      return name
    })
    desk.begin(batchId)
    return {
      batch_id: batchId,
      total_rows: checked.total,
      valid_rows: checked.valid,
      invalid_rows: checked.total - checked.valid,
      errors: [...checked.faults],
      errors_omitted: checked.omitted,
      status_url: `/api/v1/production/batch/${batchId}/status`,
    }
  }

/** When a batch will be done at its pace so far, or was. */
const completionOf = (
  { startedAt, finishedAt, processed, validRows }: BatchRow,
  now: number,
): string | null => {
  if (finishedAt !== null) return new Date(finishedAt).toISOString()
  if (startedAt === null || processed === 0) return null
  const each = (now - startedAt) / processed
  return new Date(Math.ceil(now + each * (validRows - processed))).toISOString()
}

const mayKnow = (caller: Caller, row: BatchRow): boolean =>
  row.submittedBy === submitterOf(caller) || lineOf(caller, undefined) === null

/**
 * How far a batch is; told to whoever submitted it and to those who see all lines.
 *
 * @throws ContractError NOT_FOUND
 */
export const batchStatus =
  ({ db, clock }: BatchDeps): Handler<'productionBatch.status'> =>
  (caller, { batch_id }) => {
    const none = new ContractError('NOT_FOUND', `There is no batch ${batch_id}.`)
    const row = batchByName(db, batch_id)
    if (row === null) throw none
    if (!mayKnow(caller, row)) throw foreignObject(none)
    return {
      batch_id,
      status: row.status,
      progress: { total: row.validRows, processed: row.processed, failed: row.failed },
      estimated_completion: completionOf(row, clock.now()),
      errors: JSON.parse(row.faults) as RowFault[],
    }
  }

/** Files of production entries. */
export const batchHandlers = (
  deps: BatchDeps,
  desk: BatchDesk,
  reader: Reader,
): Pick<StationHandlers, 'productionBatch.submit' | 'productionBatch.status'> => ({
  'productionBatch.submit': submitBatch(deps, desk, reader),
  'productionBatch.status': batchStatus(deps),
})
