import type { Caller } from '../../../contract/caller.ts'
import { createEntryInput, entryChanges } from '../../../contract/production/productionEntry.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { entriesAt } from '../../../storage/imports/recordsAt.ts'
import { type EntryRow, entryByRowId } from '../../../storage/production/entries.ts'
import { workOrderById } from '../../../storage/production/workOrders.ts'
import { checkOpen } from '../../production/checkState.ts'
import { contentOf as describe } from '../../production/describeEntry.ts'
import { findEntry } from '../../production/findEntry.ts'
import { checkEntry, storeEntry } from '../../production/storeEntry.ts'
import { moveEntry } from '../../production/verifyEntry.ts'
import { type Content, picked, recordUse, type Said, type Told } from './recordUse.ts'

/** An entry with its state: one that was verified or voided since is another one. */
const contentOf = (db: ReadableDb, key: string): Content | null => {
  const row = entryByRowId(db, Number(key))
  return row === null ? null : { ...describe(row), status: row.status }
}

const described = (row: EntryRow) => ({ key: String(row.id), content: describe(row) })

/** The entry of a key, which is its row's. */
const entryOf = (db: ReadableDb, caller: Caller, key: string): EntryRow =>
  findEntry(db, caller, entryByRowId(db, Number(key))?.entryId ?? key)

/** Good units and scrap are what was produced. */
const input = ({ units_good: good, ...said }: Said): Record<string, Told> =>
  typeof good === 'number' && said.units_produced === undefined
    ? {
        ...said,
        units_produced: good + (typeof said.units_defective === 'number' ? said.units_defective : 0),
      }
    : said

/** What was made in a shift, known by order, job, operation, day and shift; there may be several of one. */
export const productionEntries = recordUse({
  schema: createEntryInput,
  input,
  identity: ['work_order_id', 'job_id', 'operation_id', 'shift_date', 'shift_type'],
  check: ({ db, caller, now }, entry) => void checkEntry(db, caller, now, entry),
  lineOf: (db, { work_order_id: id }) => workOrderById(db, id)?.clientId ?? null,
  stored: (db, entry) =>
    entriesAt(db, {
      workOrderId: entry.work_order_id,
      jobId: entry.job_id ?? null,
      operationId: entry.operation_id ?? null,
      shiftDate: entry.shift_date,
      shiftType: entry.shift_type,
    }).flatMap((id) => {
      const row = entryByRowId(db, id)
      return row === null ? [] : [described(row)]
    }),
  checkChange: ({ db, caller }, key) => checkOpen(entryOf(db, caller, key)),
  keyBefore: () => null,
  create: ({ db, caller, clock, importId, touched }, entry) => {
    const id = storeEntry(db, caller, clock.now(), entry, { importId })
    touched.ids.push(id)
    return String(id)
  },
  change: ({ db, call, caller, reason }, key, entry, fields) => {
    call('production.update', caller, {
      entry_id: entryOf(db, caller, key).entryId,
      changes: entryChanges.parse({ ...picked(entry, fields), reason }),
    })
  },
  contentOf,
  remove: ({ db, caller, clock, reason, touched }, key) => {
    const before = entryOf(db, caller, key)
    checkOpen(before)
    const state = { status: 'VOIDED' as const, verifiedBy: null, verifiedAt: null }
    moveEntry({ db, clock }, caller, 'production.void', before, state, reason)
    touched.ids.push(before.id)
    touched.before.push(before)
    return true
  },
  restore: ({ db, call, caller, reason }, key, { status: _status, ...before }) => {
    const { entryId: entry_id } = entryOf(db, caller, key)
    call('production.update', caller, { entry_id, changes: entryChanges.parse({ ...before, reason }) })
  },
})
