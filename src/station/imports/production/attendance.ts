import { recordAttendanceInput } from '../../../contract/production/shopEvents.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { attendanceById, attendanceOf } from '../../../storage/production/attendance.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { checkShiftDate } from '../../shopEvents/checkShiftDate.ts'
import { describeAttendance } from '../../shopEvents/describeShopEvents.ts'
import { eventContent } from './eventContent.ts'
import { type Content, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const row = attendanceById(db, Number(key))
  return row === null ? null : eventContent(describeAttendance(row))
}

/** Who was there, each known by the shift and the person. */
export const attendance = recordUse({
  schema: recordAttendanceInput,
  input: (said) => said,
  identity: ['client_id', 'shift_date', 'shift_type', 'employee_id'],
  check: ({ db, caller, now }, input) => {
    knownLineOf(db, caller, input.client_id)
    checkShiftDate(db, now, input.shift_date)
  },
  lineOf: (_db, input) => input.client_id,
  stored: (db, input) => {
    const row = attendanceOf(db, {
      clientId: input.client_id,
      shiftDate: input.shift_date,
      shiftType: input.shift_type,
      employeeId: input.employee_id,
    })
    return row === null ? [] : [{ key: String(row.id), content: eventContent(describeAttendance(row)) }]
  },
  keyBefore: () => null,
  create: ({ call, caller }, input) => String(call('attendance.record', caller, input).id),
  change: ({ call, caller }, _key, input) => {
    call('attendance.record', caller, input)
  },
  contentOf,
  remove: ({ call, caller, reason }, key) => {
    call('attendance.remove', caller, { id: Number(key), reason })
    return true
  },
  restore: ({ call, caller }, _key, { absence_reason: why, ...before }) => {
    const said = why === null ? before : { ...before, absence_reason: why }
    call('attendance.record', caller, recordAttendanceInput.parse(said))
  },
})
