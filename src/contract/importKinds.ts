import {
  hourUnits,
  minuteUnits,
  optional,
  pieceUnits,
  type RecordColumn,
  type RecordKind,
  type RecordLayout,
  recordLayouts,
  required,
} from './importKind.ts'
import type { ColumnMapping, ImportLayout } from './importTable.ts'

const hours = { units: hourUnits }
const minutes = { units: minuteUnits }
const pieces = { units: pieceUnits }

/** Left out where all rows are of one line. */
const line = optional('client_id', 'text', 'BOOT-LINE-A')
const order = 'WO-1001'
const cycle = optional('ideal_cycle_time', 'number', '0.25', hours)
const retired = optional('retired', 'yes_no', 'no')
const shift = [
  required('shift_date', 'day', '2026-03-02'),
  required('shift_type', 'choice', 'SHIFT_1ST'),
] as const

/** Every kind of records that a table may hold, with its columns in the order of its template. */
export const recordKinds: Readonly<Record<RecordLayout, RecordKind>> = {
  production_entries: {
    operation: 'production.create',
    permission: 'production.create',
    changedBy: 'production.update',
    keepsBoth: true,
    columns: [
      required('work_order_id', 'text', order),
      optional('job_id', 'text', ''),
      ...shift,
      optional('operation_id', 'text', 'SEWING'),
      required('units_produced', 'whole', '100', pieces),
      optional('units_good', 'whole', '', { ...pieces, standsFor: 'units_produced' }),
      optional('units_defective', 'whole', '2', pieces),
      required('run_time_hours', 'number', '8.5', hours),
      required('employees_assigned', 'whole', '10'),
      optional('employees_present', 'whole', '9'),
      optional('shift_hours_scheduled', 'number', '8', hours),
      optional('downtime_total_minutes', 'number', '30', minutes),
      optional('notes', 'text', ''),
    ],
  },
  work_orders: {
    operation: 'workOrder.create',
    permission: 'production.edit',
    changedBy: 'workOrder.update',
    keepsBoth: false,
    columns: [
      required('work_order_id', 'text', order),
      line,
      required('style_model', 'text', 'BOOT-42'),
      required('planned_quantity', 'whole', '1200', pieces),
      optional('planned_start_date', 'day', '2026-03-02'),
      optional('planned_ship_date', 'day', '2026-03-20'),
      cycle,
      optional('priority_level', 'choice', 'STANDARD'),
      optional('po_number', 'text', 'PO-77'),
      optional('status', 'choice', 'ACTIVE'),
      optional('actual_start', 'time', ''),
      optional('on_hold_since', 'time', ''),
      optional('hold_cause', 'choice', ''),
      optional('completed_at', 'time', ''),
      optional('shipped_at', 'time', ''),
      optional('cancelled_at', 'time', ''),
    ],
  },
  clients: {
    operation: 'client.save',
    permission: 'production.edit',
    changedBy: 'client.save',
    keepsBoth: false,
    columns: [
      required('client_id', 'text', 'BOOT-LINE-A'),
      optional('name', 'text', 'Boot line A'),
      cycle,
      retired,
    ],
  },
  line_shifts: {
    operation: 'lineShift.save',
    permission: 'production.edit',
    changedBy: 'lineShift.save',
    keepsBoth: false,
    columns: [
      line,
      required('shift_type', 'choice', 'SHIFT_1ST'),
      required('hours', 'number', '8', hours),
      optional('starts_at', 'clock', '06:00'),
    ],
  },
  styles: {
    operation: 'style.save',
    permission: 'production.edit',
    changedBy: 'style.save',
    keepsBoth: false,
    columns: [
      line,
      required('style_model', 'text', 'BOOT-42'),
      optional('name', 'text', 'Boot, size 42'),
      cycle,
      optional('opportunities_per_unit', 'whole', '12'),
      retired,
    ],
  },
  operations: {
    operation: 'workOperation.save',
    permission: 'production.edit',
    changedBy: 'workOperation.save',
    keepsBoth: false,
    columns: [
      line,
      required('operation_id', 'text', 'SEWING'),
      optional('name', 'text', 'Sewing'),
      optional('sequence', 'whole', '10'),
      retired,
    ],
  },
  jobs: {
    operation: 'job.save',
    permission: 'production.edit',
    changedBy: 'job.save',
    keepsBoth: false,
    columns: [
      required('job_id', 'text', 'WO-1001-L1'),
      required('work_order_id', 'text', order),
      optional('operation_id', 'text', 'SEWING'),
      optional('planned_quantity', 'whole', '600', pieces),
      retired,
    ],
  },
  downtime_events: {
    operation: 'downtime.record',
    permission: 'production.create',
    changedBy: 'downtime.update',
    keepsBoth: true,
    columns: [
      line,
      ...shift,
      optional('work_order_id', 'text', order),
      required('category', 'choice', 'EQUIPMENT'),
      required('reason', 'text', 'Needle broke'),
      required('minutes', 'number', '25', minutes),
      optional('started_at', 'time', '2026-03-02 09:15'),
      optional('notes', 'text', ''),
    ],
  },
  holds: {
    operation: 'hold.record',
    permission: 'production.edit',
    changedBy: null,
    keepsBoth: false,
    columns: [
      required('work_order_id', 'text', order),
      required('cause', 'choice', 'CUSTOMER'),
      optional('reason', 'text', 'Colour to be approved'),
      required('held_at', 'time', '2026-03-03 10:00'),
      optional('released_at', 'time', '2026-03-05 14:00'),
    ],
  },
  attendance: {
    operation: 'attendance.record',
    permission: 'production.create',
    changedBy: 'attendance.record',
    keepsBoth: false,
    columns: [
      line,
      ...shift,
      required('employee_id', 'text', 'E-017'),
      required('scheduled_hours', 'number', '8', hours),
      required('absent_hours', 'number', '0', hours),
      optional('absence_reason', 'text', ''),
      optional('is_excused', 'yes_no', ''),
    ],
  },
  inspections: {
    operation: 'inspection.record',
    permission: 'production.create',
    changedBy: 'inspection.update',
    keepsBoth: true,
    columns: [
      line,
      ...shift,
      optional('work_order_id', 'text', order),
      optional('operation_id', 'text', 'SEWING'),
      required('units_inspected', 'whole', '100', pieces),
      required('units_passed', 'whole', '97', pieces),
      required('defects', 'whole', '4'),
      optional('opportunities_per_unit', 'whole', '12'),
      optional('units_reworked', 'whole', '2', pieces),
      optional('notes', 'text', ''),
    ],
  },
  kpi_targets: {
    operation: 'kpiTarget.save',
    permission: 'production.edit',
    changedBy: 'kpiTarget.save',
    keepsBoth: false,
    columns: [
      line,
      required('kpi', 'choice', 'efficiency'),
      required('target', 'number', '85', { units: ['%'] }),
      required('valid_from', 'day', '2026-01-01'),
    ],
  },
}

const layouts: readonly string[] = recordLayouts

/** Whether a table of this layout holds records of production. */
export const isRecordLayout = (layout: ImportLayout): layout is RecordLayout => layouts.includes(layout)

/** Whether the line of all rows can be said beside the table: its records name their line. */
export const takesLine = (layout: ImportLayout): boolean =>
  isRecordLayout(layout) && recordKinds[layout].columns.includes(line)

/** What a column of records holds; null for one that is ignored or no column of them. */
export const recordColumn = (
  layout: ImportLayout,
  { role, name }: Pick<ColumnMapping, 'role' | 'name'>,
): RecordColumn | null =>
  isRecordLayout(layout) && role === 'field'
    ? (recordKinds[layout].columns.find((one) => one.name === name) ?? null)
    : null

type Read = Pick<ColumnMapping, 'role' | 'name'>

const numericRoles: readonly string[] = ['value', 'count', 'size']

/** Whether the cells of a column are numbers, which have a decimal sign. */
export const holdsNumbers = (layout: ImportLayout, column: Read): boolean => {
  if (!isRecordLayout(layout)) return numericRoles.includes(column.role)
  const type = recordColumn(layout, column)?.type
  return type === 'number' || type === 'whole'
}

/** Whether the cells of a column are dates, which have an order of day and month. */
export const holdsDates = (layout: ImportLayout, column: Read): boolean => {
  if (!isRecordLayout(layout)) return column.role === 'time' || column.role === 'date'
  const type = recordColumn(layout, column)?.type
  return type === 'day' || type === 'time'
}

/** Whether the cells of a column tell times, which are of a time zone. */
export const holdsTimes = (layout: ImportLayout, column: Read): boolean =>
  holdsDates(layout, column) && recordColumn(layout, column)?.type !== 'day'

/** Required columns of a layout that no column holds, nor another that says the same. */
export const missingColumns = (layout: RecordLayout, columns: readonly Read[]): readonly RecordColumn[] => {
  const known = recordKinds[layout].columns
  const held = new Set(columns.map((column) => recordColumn(layout, column)?.name))
  return known.filter(
    ({ name, isRequired }) =>
      isRequired &&
      !held.has(name) &&
      !known.some(({ standsFor, name: other }) => standsFor === name && held.has(other)),
  )
}
