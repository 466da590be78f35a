import type { ReportType } from '../../contract/production/reportSchedule.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A report that goes out by mail at its times; times in ms. */
export interface ReportScheduleRow {
  readonly id: number
  readonly clientId: string
  readonly reportType: ReportType
  /** What an SPC report is about; null for the others. */
  readonly characteristicId: number | null
  readonly recipients: readonly string[]
  /** Such as `06:00 daily`. */
  readonly schedule: string
  readonly timeZone: string
  readonly language: 'en' | 'de'
  readonly paused: boolean
  /** When it is due next; null while it is paused, and once it is deleted. */
  readonly nextAt: number | null
  readonly createdBy: string
  readonly createdAt: number
  readonly updatedBy: string
  readonly updatedAt: number
  readonly deletedAt: number | null
}

const columns = `id, client_id AS clientId, report_type AS reportType, characteristic_id AS characteristicId, recipients, schedule,
  time_zone AS timeZone, language, paused, next_at AS nextAt, created_by AS createdBy, created_at AS createdAt,
  updated_by AS updatedBy, updated_at AS updatedAt, deleted_at AS deletedAt`

const read = (row: unknown): ReportScheduleRow => {
  const stored = row as Omit<ReportScheduleRow, 'paused' | 'recipients'> & {
    readonly paused: number
    readonly recipients: string
  }
  return {
    ...stored,
    paused: stored.paused === 1,
    recipients: JSON.parse(stored.recipients) as readonly string[],
  }
}

const written = (row: Omit<ReportScheduleRow, 'id'>) => ({
  ...row,
  paused: row.paused ? 1 : 0,
  recipients: JSON.stringify(row.recipients),
})

export const insertReportSchedule = (db: WritableDb, row: Omit<ReportScheduleRow, 'id'>): ReportScheduleRow =>
  read(
    prepared(
      db,
      `INSERT INTO report_schedule (client_id, report_type, characteristic_id, recipients, schedule, time_zone, language, paused,
         next_at, created_by, created_at, updated_by, updated_at, deleted_at) VALUES (@clientId, @reportType, @characteristicId,
         @recipients, @schedule, @timeZone, @language, @paused, @nextAt, @createdBy, @createdAt, @updatedBy, @updatedAt,
         @deletedAt) RETURNING ${columns}`,
    ).get(written(row)),
  )

export const updateReportSchedule = (db: WritableDb, row: ReportScheduleRow): void => {
  prepared(
    db,
    `UPDATE report_schedule SET recipients = @recipients, schedule = @schedule, time_zone = @timeZone, language = @language,
       paused = @paused, next_at = @nextAt, updated_by = @updatedBy, updated_at = @updatedAt, deleted_at = @deletedAt
     WHERE id = @id`,
  ).run({
    id: row.id,
    recipients: JSON.stringify(row.recipients),
    schedule: row.schedule,
    timeZone: row.timeZone,
    language: row.language,
    paused: row.paused ? 1 : 0,
    nextAt: row.nextAt,
    updatedBy: row.updatedBy,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
  })
}

/** A schedule, deleted or not. */
export const reportScheduleById = (db: ReadableDb, id: number): ReportScheduleRow | null => {
  const row = prepared(db, `SELECT ${columns} FROM report_schedule WHERE id = ?`).get(id)
  return row === undefined ? null : read(row)
}

/** Those of a line, or of all lines where it is null, that are not deleted. */
export const reportSchedules = (db: ReadableDb, clientId: string | null): ReportScheduleRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM report_schedule WHERE deleted_at IS NULL AND (@clientId IS NULL OR client_id = @clientId) ORDER BY client_id, id`,
  )
    .all({ clientId })
    .map(read)

/** Those that are due by a time. */
export const dueReportSchedules = (db: ReadableDb, now: number): ReportScheduleRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM report_schedule INDEXED BY report_schedule_due WHERE next_at <= ? ORDER BY next_at, id`,
  )
    .all(now)
    .map(read)
