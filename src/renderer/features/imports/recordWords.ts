import type { RecordLayout } from '../../../contract/importKind.ts'
import { t } from '../../words/t.ts'

interface LayoutWords {
  readonly word: string
  readonly purpose: string
}

/** Kinds of records of production, as people say them. */
export const recordLayoutWords: Readonly<Record<RecordLayout, LayoutWords>> = {
  production_entries: {
    word: t('Production entries'),
    purpose: t('A row is what was made of an order in a shift.'),
  },
  work_orders: {
    word: t('Work orders'),
    purpose: t('A row is an order; with a status and its dates, what became of it too.'),
  },
  clients: { word: t('Lines'), purpose: t('A row is a line or customer.') },
  line_shifts: { word: t('Hours of shifts'), purpose: t('A row is a shift of a line.') },
  styles: { word: t('Styles'), purpose: t('A row is a style with its standards.') },
  operations: { word: t('Operations'), purpose: t('A row is a step of the work.') },
  jobs: { word: t('Jobs'), purpose: t('A row is a part of an order.') },
  downtime_events: { word: t('Downtime'), purpose: t('A row is a standstill of a line.') },
  holds: { word: t('Holds'), purpose: t('A row is a time in which an order was on hold.') },
  attendance: { word: t('Attendance'), purpose: t('A row is a person in a shift.') },
  inspections: { word: t('Inspections'), purpose: t('A row is what an inspection found.') },
  kpi_targets: { word: t('Targets'), purpose: t('A row is a target of a line from a day on.') },
}

const fieldWords: Readonly<Record<string, string>> = {
  work_order_id: t('Work order'),
  client_id: t('Line'),
  style_model: t('Style'),
  job_id: t('Job'),
  operation_id: t('Operation'),
  shift_date: t('Date of the shift'),
  shift_type: t('Shift'),
  units_produced: t('Units produced'),
  units_good: t('Good units'),
  units_defective: t('Units defective'),
  run_time_hours: t('Run time, hours'),
  employees_assigned: t('Employees assigned'),
  employees_present: t('Employees present'),
  shift_hours_scheduled: t('Shift hours'),
  downtime_total_minutes: t('Downtime, minutes'),
  notes: t('Notes'),
  planned_quantity: t('Planned quantity'),
  planned_start_date: t('Planned start'),
  planned_ship_date: t('Planned ship date'),
  ideal_cycle_time: t('Ideal cycle, hours a unit'),
  priority_level: t('Priority'),
  po_number: t('Purchase order'),
  status: t('Status'),
  actual_start: t('Started on'),
  on_hold_since: t('On hold since'),
  hold_cause: t('Cause of the hold'),
  completed_at: t('Completed on'),
  shipped_at: t('Shipped on'),
  cancelled_at: t('Cancelled on'),
  name: t('Name'),
  retired: t('Retired'),
  hours: t('Hours'),
  starts_at: t('Starts at'),
  opportunities_per_unit: t('Opportunities for a defect per unit'),
  sequence: t('Place in the sequence'),
  category: t('Category'),
  reason: t('Reason'),
  minutes: t('Minutes'),
  started_at: t('Began at'),
  cause: t('Cause'),
  held_at: t('Held from'),
  released_at: t('Released at'),
  employee_id: t('Employee'),
  scheduled_hours: t('Scheduled hours'),
  absent_hours: t('Absent hours'),
  absence_reason: t('Reason of the absence'),
  is_excused: t('Excused'),
  units_inspected: t('Units inspected'),
  units_passed: t('Passed the first time'),
  defects: t('Defects'),
  units_reworked: t('Units reworked'),
  kpi: t('Figure'),
  target: t('Target of a figure'),
  valid_from: t('Holds from'),
}

/** Whether a name is that of a field that people have words for. */
export const isFieldWord = (field: string): boolean => Object.hasOwn(fieldWords, field)

/** A field of a record, as people say it. */
export const fieldWord = (field: string): string => fieldWords[field] ?? field
