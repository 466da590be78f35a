import type { ReportDelivery, ReportSchedule } from '../../../contract/production/reportSchedule.ts'
import { spanOfSchedule } from '../../../contract/production/spanOfSchedule.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { lastOfSchedule, type ReportDeliveryRow } from '../../../storage/reports/reportDeliveries.ts'
import { type ReportScheduleRow, reportScheduleById } from '../../../storage/reports/reportSchedules.ts'

const iso = (at: number): string => new Date(at).toISOString()

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))

/** A schedule as the contract tells it, without what became of its last time. */
export const scheduleFields = (row: ReportScheduleRow): Omit<ReportSchedule, 'last'> => ({
  id: row.id,
  client_id: row.clientId,
  report_type: row.reportType,
  recipients: [...row.recipients],
  schedule: row.schedule,
  timezone: row.timeZone,
  language: row.language,
  characteristic_id: row.characteristicId,
  paused: row.paused,
  span: spanOfSchedule(row.reportType, row.schedule),
  next_at: isoOrNull(row.nextAt),
  created_by: row.createdBy,
  created_at: iso(row.createdAt),
  updated_by: row.updatedBy,
  updated_at: iso(row.updatedAt),
})

/** A schedule as the contract tells it. */
export const describeSchedule = (db: ReadableDb, row: ReportScheduleRow): ReportSchedule => {
  const last = lastOfSchedule(db, row.id)
  const [first] = last
  return {
    ...scheduleFields(row),
    last:
      first === undefined
        ? null
        : { occurrence_at: iso(first.occurrenceAt), states: last.map(({ state }) => state) },
  }
}

/** A mail of the log as the contract tells it. */
export const describeReportDelivery = (db: ReadableDb, row: ReportDeliveryRow): ReportDelivery => ({
  id: row.id,
  schedule_id: row.scheduleId,
  report_type: reportScheduleById(db, row.scheduleId)?.reportType ?? 'daily_production',
  is_test: row.isTest,
  occurrence_at: iso(row.occurrenceAt),
  recipient: row.recipient,
  state: row.state,
  date_from: row.dateFrom,
  date_to: row.dateTo,
  file_name: row.fileName,
  attempts: row.attempts,
  next_attempt_at: row.state === 'pending' ? isoOrNull(row.nextAt) : null,
  finished_at: isoOrNull(row.finishedAt),
  answer: row.answer,
  created_at: iso(row.createdAt),
})
