import { inspectionChanges, recordInspectionInput } from '../../../contract/production/shopEvents.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { inspectionIdsAt } from '../../../storage/imports/recordsAt.ts'
import { inspectionById } from '../../../storage/production/inspections.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { checkShiftDate } from '../../shopEvents/checkShiftDate.ts'
import { describeInspection } from '../../shopEvents/describeShopEvents.ts'
import { orderOfLine } from '../../shopEvents/orderOfLine.ts'
import { eventContent } from './eventContent.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const row = inspectionById(db, Number(key))
  return row === null ? null : eventContent(describeInspection(row))
}

/** Inspections, each known by its shift, order and step. */
export const inspections = recordUse({
  schema: recordInspectionInput,
  input: (said) => said,
  identity: ['client_id', 'shift_date', 'shift_type', 'work_order_id', 'operation_id'],
  check: ({ db, caller, now }, input) => {
    knownLineOf(db, caller, input.client_id)
    checkShiftDate(db, now, input.shift_date)
    orderOfLine(db, input.client_id, input.work_order_id ?? null)
  },
  lineOf: (_db, input) => input.client_id,
  stored: (db, input) =>
    inspectionIdsAt(db, {
      clientId: input.client_id,
      shiftDate: input.shift_date,
      shiftType: input.shift_type,
      workOrderId: input.work_order_id ?? null,
      operationId: input.operation_id ?? null,
    }).flatMap((id) => {
      const content = contentOf(db, String(id))
      return content === null ? [] : [{ key: String(id), content }]
    }),
  keyBefore: () => null,
  create: ({ call, caller }, input) => String(call('inspection.record', caller, input).id),
  change: ({ call, caller }, key, input, fields) => {
    const { client_id: _line, ...changes } = picked(input, fields)
    call('inspection.update', caller, { id: Number(key), changes })
  },
  contentOf,
  remove: ({ call, caller, reason }, key) => {
    call('inspection.remove', caller, { id: Number(key), reason })
    return true
  },
  restore: ({ call, caller }, key, { client_id: _line, ...before }) => {
    call('inspection.update', caller, { id: Number(key), changes: inspectionChanges.parse(before) })
  },
})
