import type { Caller } from '../../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../../contract/errors.ts'
import { mostFaults, type RowFault } from '../../../contract/production/productionBatch.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { type WorkOrderRow, workOrderById } from '../../../storage/production/workOrders.ts'
import { checkEntry } from '../storeEntry.ts'
import { packEntries } from './batchSegments.ts'
import { type BatchEntry, readBatch } from './readBatch.ts'

/** A file to be read and checked, by whom and at which time, ms. */
export interface BatchJob {
  readonly bytes: Uint8Array
  readonly caller: Caller
  readonly now: number
}

/** What of a file can be stored, and what not. */
export interface CheckedBatch {
  readonly total: number
  readonly valid: number
  readonly faults: readonly RowFault[]
  /** How many faults there are more. */
  readonly omitted: number
  readonly missing: readonly string[]
  readonly twice: readonly string[]
  /** The one line that its entries are of; null where there are several or none. */
  readonly clientId: string | null
  readonly packed: Uint8Array
}

/** A refusal of an entry as a fault of its row. */
export const faultOfRefusal = (row: number, error: ContractError): RowFault => {
  const [detail]: readonly (ErrorDetail | undefined)[] = error.details
  return { row, field: detail?.field ?? 'work_order_id', error: error.message }
}

const faultOf = (db: ReadableDb, { caller, now }: BatchJob, { row, entry }: BatchEntry): RowFault | null => {
  try {
    checkEntry(db, caller, now, entry)
    return null
  } catch (error) {
    if (error instanceof ContractError) return faultOfRefusal(row, error)
    throw error
  }
}

const lineOfOrders = (db: ReadableDb, entries: readonly BatchEntry[]): string | null => {
  const orders = new Set(entries.map(({ entry }) => entry.work_order_id))
  const lines = new Set<WorkOrderRow['clientId']>()
  for (const order of orders) {
    const line = workOrderById(db, order)?.clientId
    if (line !== undefined) lines.add(line)
  }
  const [only] = lines
  return lines.size === 1 && only !== undefined ? only : null
}

/** Stored from the oldest day on, a row moves no rolling mean of rows before it. */
const byDay = (a: BatchEntry, b: BatchEntry): number =>
  a.entry.shift_date < b.entry.shift_date ? -1 : a.entry.shift_date > b.entry.shift_date ? 1 : a.row - b.row

/** Reads a file of entries and checks each row against its order; heavy, so it runs beside what measurements need. */
export const checkBatch = (db: ReadableDb, job: BatchJob): CheckedBatch => {
  const { total, entries, faults, missing, twice } = readBatch(job.bytes)
  const valid: BatchEntry[] = []
  const all: RowFault[] = [...faults]
  for (const entry of entries) {
    const fault = faultOf(db, job, entry)
    if (fault === null) valid.push(entry)
    else all.push(fault)
  }
  all.sort((a, b) => a.row - b.row)
  valid.sort(byDay)
  return {
    total,
    valid: valid.length,
    faults: all.slice(0, mostFaults),
    omitted: Math.max(0, all.length - mostFaults),
    missing,
    twice,
    clientId: lineOfOrders(db, valid),
    packed: packEntries(valid),
  }
}
