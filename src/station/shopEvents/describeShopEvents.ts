import type { Attendance, DowntimeEvent, Inspection } from '../../contract/production/shopEvents.ts'
import type { RunningStandstill } from '../../contract/production/standstill.ts'
import type { AttendanceRow } from '../../storage/production/attendance.ts'
import type { DowntimeRow } from '../../storage/production/downtime.ts'
import type { InspectionRow } from '../../storage/production/inspections.ts'
import type { RunningStandstillRow } from '../../storage/production/runningStandstills.ts'
import { describeMade } from './describeMade.ts'

/** A standstill as a client gets it. */
export const describeDowntime = (row: DowntimeRow): DowntimeEvent => ({
  id: row.id,
  client_id: row.clientId,
  shift_date: row.shiftDate,
  shift_type: row.shiftType,
  work_order_id: row.workOrderId,
  category: row.category,
  reason: row.reason,
  minutes: row.minutes,
  started_at: row.startedAt === null ? null : new Date(row.startedAt).toISOString(),
  notes: row.notes,
  ...describeMade(row),
})

/** A standstill that goes on or waits to be recorded, as a client gets it. */
export const describeStandstill = (row: RunningStandstillRow): RunningStandstill => ({
  client_id: row.clientId,
  started_at: new Date(row.startedAt).toISOString(),
  ended_at: row.endedAt === null ? null : new Date(row.endedAt).toISOString(),
  begun_by: row.begunBy,
})

/** One person's attendance at a shift as a client gets it. */
export const describeAttendance = (row: AttendanceRow): Attendance => ({
  id: row.id,
  client_id: row.clientId,
  shift_date: row.shiftDate,
  shift_type: row.shiftType,
  employee_id: row.employeeId,
  scheduled_hours: row.scheduledHours,
  absent_hours: row.absentHours,
  absence_reason: row.absenceReason,
  is_excused: row.isExcused,
  ...describeMade(row),
})

/** An inspection as a client gets it. */
export const describeInspection = (row: InspectionRow): Inspection => ({
  id: row.id,
  client_id: row.clientId,
  shift_date: row.shiftDate,
  shift_type: row.shiftType,
  work_order_id: row.workOrderId,
  style_model: row.styleModel,
  operation_id: row.operationId,
  units_inspected: row.unitsInspected,
  units_passed: row.unitsPassed,
  defects: row.defects,
  opportunities_per_unit: row.opportunitiesPerUnit,
  units_reworked: row.unitsReworked,
  notes: row.notes,
  ...describeMade(row),
})
