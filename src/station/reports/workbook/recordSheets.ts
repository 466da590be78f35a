import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import type { Attendance, DowntimeEvent, Inspection } from '../../../contract/production/shopEvents.ts'
import type { Hold, WorkOrder } from '../../../contract/production/workOrder.ts'
import type { Speech } from '../words/speech.ts'
import type { ExplainedViolation, WorkbookFacts } from './readWorkbook.ts'
import { type CellContent, type ColumnKind, type Sheet, sheetOf } from './sheet.ts'
import type { WorkbookWord } from './workbookWords.ts'

type Words = Readonly<Record<WorkbookWord, string>>

/** Usual widths in characters. */
const widths: Readonly<Record<ColumnKind, number>> = {
  text: 18,
  count: 11,
  number: 12,
  exact: 12,
  day: 12,
  time: 17,
  yes: 11,
}

type Place<Row> = readonly [
  word: WorkbookWord,
  kind: ColumnKind,
  of: (row: Row, speech: Speech) => CellContent,
  width?: number,
]

const filledIn = ({ inference }: ProductionEntry, speech: Speech): string =>
  inference.map(({ field }) => speech.named('filledIn', field)).join(', ')

const entryPlaces: readonly Place<ProductionEntry>[] = [
  ['date', 'day', (one) => one.shift_date],
  ['shift', 'text', (one, speech) => speech.named('shift', one.shift_type)],
  ['line', 'text', (one) => one.client_id, 16],
  ['order', 'text', (one) => one.work_order_id, 24],
  ['style', 'text', (one) => one.style_model],
  ['job', 'text', (one) => one.job_id],
  ['operation', 'text', (one) => one.operation_id, 14],
  ['units', 'count', (one) => one.units_produced],
  ['defective', 'count', (one) => one.units_defective],
  ['runHours', 'number', (one) => one.run_time_hours],
  ['assigned', 'count', (one) => one.employees_assigned],
  ['present', 'count', (one) => one.employees_present],
  ['shiftHours', 'number', (one) => one.shift_hours_scheduled],
  ['downtimeMinutes', 'number', (one) => one.downtime_total_minutes],
  ['cycle', 'exact', (one) => one.ideal_cycle_time],
  ['hoursProduced', 'number', (one) => one.hours_produced],
  ['hoursAvailable', 'number', (one) => one.hours_available],
  ['efficiency', 'number', (one) => one.efficiency],
  ['performance', 'number', (one) => one.performance],
  ['defectRate', 'number', (one) => one.defect_rate],
  ['inferred', 'text', (one, speech) => filledIn(one, speech), 26],
  ['status', 'text', (one, speech) => speech.named('entryState', one.status), 12],
  ['verifiedBy', 'text', (one) => one.verified_by, 14],
  ['verifiedAt', 'time', (one) => one.verified_at],
  ['notes', 'text', (one) => one.notes, 40],
  ['recordedBy', 'text', (one) => one.created_by, 14],
  ['recordedAt', 'time', (one) => one.created_at],
  ['entry', 'text', (one) => one.production_entry_id, 28],
]

const downtimePlaces: readonly Place<DowntimeEvent>[] = [
  ['date', 'day', (one) => one.shift_date],
  ['shift', 'text', (one, speech) => speech.named('shift', one.shift_type)],
  ['line', 'text', (one) => one.client_id, 16],
  ['category', 'text', (one, speech) => speech.named('category', one.category), 14],
  ['why', 'text', (one) => one.reason, 32],
  ['minutes', 'number', (one) => one.minutes],
  ['startedAt', 'time', (one) => one.started_at],
  ['order', 'text', (one) => one.work_order_id, 24],
  ['notes', 'text', (one) => one.notes, 40],
  ['recordedBy', 'text', (one) => one.created_by, 14],
  ['recordedAt', 'time', (one) => one.created_at],
]

const orderPlaces: readonly Place<WorkOrder>[] = [
  ['order', 'text', (one) => one.work_order_id, 24],
  ['line', 'text', (one) => one.client_id, 16],
  ['style', 'text', (one) => one.style_model],
  ['purchaseOrder', 'text', (one) => one.po_number],
  ['priority', 'text', (one, speech) => speech.named('priority', one.priority_level), 12],
  ['status', 'text', (one, speech) => speech.named('orderState', one.status), 15],
  ['planned', 'count', (one) => one.planned_quantity],
  ['units', 'count', (one) => one.units_produced],
  ['defective', 'count', (one) => one.units_defective],
  ['plannedStart', 'day', (one) => one.planned_start_date],
  ['due', 'day', (one) => one.due_on],
  ['shippedOn', 'day', (one) => one.shipped_on],
  ['late', 'yes', (one) => one.is_late],
  ['atRisk', 'yes', (one) => one.at_risk],
]

const holdPlaces: readonly Place<Hold>[] = [
  ['order', 'text', (one) => one.work_order_id, 24],
  ['line', 'text', (one) => one.client_id, 16],
  ['cause', 'text', (one, speech) => speech.named('holdCause', one.cause), 14],
  ['why', 'text', (one) => one.reason, 32],
  ['heldAt', 'time', (one) => one.held_at],
  ['heldBy', 'text', (one) => one.held_by, 14],
  ['releasedAt', 'time', (one) => one.released_at],
  ['releasedBy', 'text', (one) => one.released_by, 14],
]

const attendancePlaces: readonly Place<Attendance>[] = [
  ['date', 'day', (one) => one.shift_date],
  ['shift', 'text', (one, speech) => speech.named('shift', one.shift_type)],
  ['line', 'text', (one) => one.client_id, 16],
  ['employee', 'text', (one) => one.employee_id],
  ['scheduledHours', 'number', (one) => one.scheduled_hours],
  ['absentHours', 'number', (one) => one.absent_hours],
  ['absence', 'text', (one) => one.absence_reason, 28],
  ['excused', 'yes', (one) => one.is_excused],
]

const inspectionPlaces: readonly Place<Inspection>[] = [
  ['date', 'day', (one) => one.shift_date],
  ['shift', 'text', (one, speech) => speech.named('shift', one.shift_type)],
  ['line', 'text', (one) => one.client_id, 16],
  ['order', 'text', (one) => one.work_order_id, 24],
  ['style', 'text', (one) => one.style_model],
  ['operation', 'text', (one) => one.operation_id, 14],
  ['inspected', 'count', (one) => one.units_inspected],
  ['passed', 'count', (one) => one.units_passed],
  ['defects', 'count', (one) => one.defects],
  ['opportunities', 'count', (one) => one.opportunities_per_unit],
  ['reworked', 'count', (one) => one.units_reworked],
  ['notes', 'text', (one) => one.notes, 40],
]

const violationPlaces: readonly Place<ExplainedViolation>[] = [
  ['measuredAt', 'time', (one) => one.timestamp],
  ['characteristic', 'text', (one) => one.characteristic_name, 24],
  ['code', 'text', (one) => one.characteristic_code, 14],
  ['rule', 'text', (one, speech) => speech.tell(one.rule_name)],
  ['severity', 'text', (one, speech) => speech.named('severity', one.severity), 22],
  ['measured', 'exact', (one) => one.value],
  ['sentence', 'text', (one, speech) => speech.tell(one.sentence), 48],
  ['status', 'text', (one, speech) => speech.named('violationState', one.status), 16],
  ['acknowledgedBy', 'text', (one) => one.acknowledged_by, 16],
  ['acknowledgedAt', 'time', (one) => one.acknowledged_at],
  ['cause', 'text', (one) => one.cause, 24],
  ['action', 'text', (one) => one.action, 24],
  ['comment', 'text', (one) => one.comment, 40],
]

/** The sheets of what was recorded, one a subject. */
export const recordSheets = (facts: WorkbookFacts, words: Words, speech: Speech): Sheet[] => {
  const sheet = <Row>(name: WorkbookWord, places: readonly Place<Row>[], rows: readonly Row[]): Sheet => {
    const columns = places.map(([word, kind, of, width = widths[kind]]) => ({
      ...{ header: words[word], kind, width },
      of: (row: Row) => of(row, speech),
    }))
    return sheetOf(words[name], columns, rows)
  }
  return [
    sheet('entries', entryPlaces, facts.entries),
    sheet('downtime', downtimePlaces, facts.downtime),
    sheet('orders', orderPlaces, facts.orders),
    sheet('holds', holdPlaces, facts.holds),
    sheet('attendance', attendancePlaces, facts.attendance),
    sheet('inspections', inspectionPlaces, facts.inspections),
    sheet('violations', violationPlaces, facts.violations),
  ]
}
