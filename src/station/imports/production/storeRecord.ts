import type { Caller } from '../../../contract/caller.ts'
import { insertRecordTrace } from '../../../storage/imports/recordTraces.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import type { StationCore } from '../../core.ts'
import { settleEntries } from '../../production/storeEntry.ts'
import type { PlannedRecord } from './planRecords.ts'
import type { RecordCall, RecordWork } from './recordUse.ts'
import { recordUses } from './recordUses.ts'

/** What storing and taking back records takes. */
export interface RecordDeps {
  readonly core: Pick<StationCore, 'db' | 'clock' | 'pace'>
  readonly call: RecordCall
}

const longestReason = 400

/** The work of an import on records within one commit. */
export const recordWork = (
  { core: { db, clock }, call }: RecordDeps,
  caller: Caller,
  importId: number,
  reason: string,
): RecordWork => ({
  db,
  clock,
  caller,
  call,
  reason: reason.slice(0, longestReason),
  importId,
  touched: { ids: [], before: [] },
})

/** Fills in what entries leave out, and sums their days, once for all that a commit touched. */
export const settleTouched = ({ db, touched: { ids, before } }: RecordWork): void => {
  if (ids.length > 0) settleEntries(db, ids, before)
}

/**
 * Stores one record or changes a stored one, as the operation of the API does, and notes how it stood before; all of it or nothing.
 *
 * @throws ContractError as that operation
 */
export const storeRecord = (work: RecordWork, item: PlannedRecord): 'stored' | 'corrected' =>
  inTransaction(work.db, () => {
    const { db, importId } = work
    const { layout, input, key, fields } = item
    const use = recordUses[layout]
    const known = key ?? use.keyBefore(input)
    const before = known === null ? null : use.contentOf(db, known)
    const stored = key ?? use.create(work, input)
    if (key !== null) use.change(work, key, input, fields)
    insertRecordTrace(db, importId, {
      layout,
      key: stored,
      before: before === null ? null : JSON.stringify(before),
      after: JSON.stringify(use.contentOf(db, stored)),
    })
    return key === null ? 'stored' : 'corrected'
  })
