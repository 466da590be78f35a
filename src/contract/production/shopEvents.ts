import { z } from 'zod'
import { id, label, pageOf, timestampIn, timestampOut } from '../fields.ts'
import {
  clientId,
  count,
  day,
  employeeId,
  made,
  note,
  operationId,
  ordered,
  reason,
  recordsQuery,
  shiftHours,
  shiftType,
  workOrderId,
} from './productionFields.ts'
import { standstillSince } from './standstill.ts'

export const downtimeCategories = [
  'EQUIPMENT',
  'MATERIAL',
  'CHANGEOVER',
  'QUALITY',
  'LABOUR',
  'UTILITIES',
  'OTHER',
] as const

const whenAndWhere = {
  client_id: clientId,
  shift_date: day,
  shift_type: shiftType,
  work_order_id: workOrderId.nullable(),
}

const downtimeFields = z.strictObject({
  ...whenAndWhere,
  category: z.enum(downtimeCategories),
  reason: label(200).describe('such as Needle broke'),
  minutes: z.number().gt(0).max(1440),
  started_at: timestampIn.nullable(),
  notes: note.nullable(),
})

const loose = { work_order_id: true, started_at: true, notes: true } as const

/** A change of nothing would stand in the audit log as one. */
const changesSomething = (changes: object): boolean => Object.keys(changes).length > 0

const somethingChanges = { message: 'must change something' }

export const recordDowntimeInput = downtimeFields.partial(loose).extend({
  standstill_since: standstillSince
    .optional()
    .describe(
      'started_at of the running standstill of the line that this records: that is gone with the same commit; 404 where it is not kept any more',
    ),
})
export const downtimeChanges = downtimeFields
  .omit({ client_id: true })
  .partial()
  .refine(changesSomething, somethingChanges)
export const downtimeEvent = downtimeFields.extend({ id, started_at: timestampOut.nullable(), ...made })
export type DowntimeEvent = z.infer<typeof downtimeEvent>
export const downtimePage = pageOf(downtimeEvent)

const attendanceFields = z.strictObject({
  client_id: clientId,
  shift_date: day,
  shift_type: shiftType,
  employee_id: employeeId,
  scheduled_hours: shiftHours,
  absent_hours: z.number().min(0).max(24),
  absence_reason: label(200).nullable(),
  is_excused: z.boolean(),
})

const absentAtMost = {
  path: ['absent_hours'],
  message: 'must be <= scheduled_hours',
}

/** Recorded again for the same person and shift, it replaces what was there. */
export const recordAttendanceInput = attendanceFields
  .partial({ absence_reason: true, is_excused: true })
  .refine(({ absent_hours, scheduled_hours }) => absent_hours <= scheduled_hours, absentAtMost)
export const attendance = attendanceFields.extend({ id, ...made })
export type Attendance = z.infer<typeof attendance>
export const attendancePage = pageOf(attendance)

const inspectionFields = z.strictObject({
  ...whenAndWhere,
  operation_id: operationId.nullable().describe('the step after which it was inspected; null is the end'),
  units_inspected: count.min(1),
  units_passed: count.describe('at the first time, without rework'),
  defects: count.describe('found, several in one unit too'),
  opportunities_per_unit: z
    .int()
    .min(1)
    .max(100_000)
    .nullable()
    .describe('null is that of the style, else one'),
  units_reworked: count,
  notes: note.nullable(),
})

/** The faults that only two numbers of an inspection together have. */
export const inspectionFaults = (given: {
  readonly units_inspected: number
  readonly units_passed: number
  readonly units_reworked: number
}): { readonly field: string; readonly value: number; readonly message: string }[] => {
  const { units_inspected: inspected, units_passed: passed, units_reworked: reworked } = given
  return [
    ...(passed > inspected
      ? [{ field: 'units_passed', value: passed, message: `must be <= units_inspected (${inspected})` }]
      : []),
    ...(passed <= inspected && reworked > inspected - passed
      ? [
          {
            field: 'units_reworked',
            value: reworked,
            message: `must be <= units that failed (${inspected - passed})`,
          },
        ]
      : []),
  ]
}

export const recordInspectionInput = inspectionFields
  .extend({ units_reworked: count.default(0) })
  .partial({ work_order_id: true, operation_id: true, opportunities_per_unit: true, notes: true })
  .superRefine((given, context) => {
    for (const { field, message } of inspectionFaults(given)) {
      context.addIssue({ code: 'custom', path: [field], message })
    }
  })
export const inspectionChanges = inspectionFields
  .omit({ client_id: true })
  .partial()
  .refine(changesSomething, somethingChanges)
export const inspection = inspectionFields.extend({ id, style_model: z.string().nullable(), ...made })
export type Inspection = z.infer<typeof inspection>
export const inspectionPage = pageOf(inspection)

const eventQuery = z.strictObject({
  ...recordsQuery,
  shift_type: shiftType.optional(),
  work_order_id: workOrderId.optional(),
})

export const downtimeQuery = ordered(eventQuery.extend({ category: z.enum(downtimeCategories).optional() }))
export const attendanceQuery = ordered(
  eventQuery.omit({ work_order_id: true }).extend({ employee_id: employeeId.optional() }),
)
export const inspectionQuery = ordered(eventQuery.extend({ operation_id: operationId.optional() }))

export const ofShopEvent = z.strictObject({ id })

export const removeShopEventInput = ofShopEvent.extend({ reason })
export const removeShopEventBody = removeShopEventInput.omit({ id: true })
