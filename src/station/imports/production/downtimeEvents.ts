import { downtimeChanges, recordDowntimeInput } from '../../../contract/production/shopEvents.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { downtimeIdsAt } from '../../../storage/imports/recordsAt.ts'
import { downtimeById } from '../../../storage/production/downtime.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { checkDowntime } from '../../shopEvents/checkDowntime.ts'
import { describeDowntime } from '../../shopEvents/describeShopEvents.ts'
import { eventContent } from './eventContent.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const row = downtimeById(db, Number(key))
  return row === null ? null : eventContent(describeDowntime(row))
}

/** Standstills, each known by its shift, order, category, reason and, where one is told, start. */
export const downtimeEvents = recordUse({
  schema: recordDowntimeInput,
  input: (said) => said,
  identity: ['client_id', 'shift_date', 'shift_type', 'work_order_id', 'category', 'reason', 'started_at'],
  check: ({ db, caller, now }, input) => {
    knownLineOf(db, caller, input.client_id)
    checkDowntime(db, now, {
      clientId: input.client_id,
      shiftDate: input.shift_date,
      shiftType: input.shift_type,
      workOrderId: input.work_order_id ?? null,
      // Those of the shift together are judged as they are stored: one may overwrite another.
      minutes: 0,
      startedAt: input.started_at == null ? null : Date.parse(input.started_at),
    })
  },
  lineOf: (_db, input) => input.client_id,
  stored: (db, input) => {
    const ids = downtimeIdsAt(db, {
      clientId: input.client_id,
      shiftDate: input.shift_date,
      shiftType: input.shift_type,
      workOrderId: input.work_order_id ?? null,
      category: input.category,
      reason: input.reason,
    })
    const start = input.started_at == null ? null : Date.parse(input.started_at)
    return ids.flatMap((id) => {
      const content = contentOf(db, String(id))
      const stored = content?.started_at == null ? null : Date.parse(String(content.started_at))
      return content === null || (start !== null && stored !== null && stored !== start)
        ? []
        : [{ key: String(id), content }]
    })
  },
  keyBefore: () => null,
  create: ({ call, caller }, input) => String(call('downtime.record', caller, input).id),
  change: ({ call, caller }, key, input, fields) => {
    const { client_id: _line, ...changes } = picked(input, fields)
    call('downtime.update', caller, { id: Number(key), changes })
  },
  contentOf,
  remove: ({ call, caller, reason }, key) => {
    call('downtime.remove', caller, { id: Number(key), reason })
    return true
  },
  restore: ({ call, caller }, key, { client_id: _line, ...before }) => {
    call('downtime.update', caller, { id: Number(key), changes: downtimeChanges.parse(before) })
  },
})
