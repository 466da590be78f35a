import type { ReportDeliveryState } from '../../contract/production/reportSchedule.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** One report to one recipient; times in ms, days of the plant. */
export interface ReportDeliveryRow {
  readonly id: number
  readonly scheduleId: number
  readonly clientId: string
  readonly isTest: boolean
  /** When it was due; of a test, when it was asked for. */
  readonly occurrenceAt: number
  readonly recipient: string
  readonly state: ReportDeliveryState
  readonly dateFrom: string
  readonly dateTo: string
  readonly fileName: string | null
  readonly attempts: number
  /** When it is tried, or was begun to be; null once it is over. */
  readonly nextAt: number | null
  readonly finishedAt: number | null
  readonly answer: string | null
  readonly createdAt: number
}

const columns = `id, schedule_id AS scheduleId, client_id AS clientId, is_test AS isTest, occurrence_at AS occurrenceAt, recipient,
  state, date_from AS dateFrom, date_to AS dateTo, file_name AS fileName, attempts, next_at AS nextAt, finished_at AS finishedAt,
  answer, created_at AS createdAt`

const read = (row: unknown): ReportDeliveryRow => {
  const stored = row as Omit<ReportDeliveryRow, 'isTest'> & { readonly isTest: number }
  return { ...stored, isTest: stored.isTest === 1 }
}

/** Puts a mail into the log; null where the same occurrence stands there for this recipient already. */
export const insertReportDelivery = (
  db: WritableDb,
  row: Omit<ReportDeliveryRow, 'id'>,
): ReportDeliveryRow | null => {
  const made = prepared(
    db,
    `INSERT INTO report_delivery (schedule_id, client_id, is_test, occurrence_at, recipient, state, date_from, date_to, file_name,
       attempts, next_at, finished_at, answer, created_at) VALUES (@scheduleId, @clientId, @isTest, @occurrenceAt, @recipient,
       @state, @dateFrom, @dateTo, @fileName, @attempts, @nextAt, @finishedAt, @answer, @createdAt)
     ON CONFLICT DO NOTHING RETURNING ${columns}`,
  ).get({ ...row, isTest: row.isTest ? 1 : 0 })
  return made === undefined ? null : read(made)
}

/** Writes how a mail stands now. */
export const updateReportDelivery = (db: WritableDb, row: ReportDeliveryRow): void => {
  prepared(
    db,
    `UPDATE report_delivery SET state = @state, file_name = @fileName, attempts = @attempts, next_at = @nextAt,
       finished_at = @finishedAt, answer = @answer WHERE id = @id`,
  ).run({
    id: row.id,
    state: row.state,
    fileName: row.fileName,
    attempts: row.attempts,
    nextAt: row.nextAt,
    finishedAt: row.finishedAt,
    answer: row.answer,
  })
}

export const reportDeliveryById = (db: ReadableDb, id: number): ReportDeliveryRow | null => {
  const row = prepared(db, `SELECT ${columns} FROM report_delivery WHERE id = ?`).get(id)
  return row === undefined ? null : read(row)
}

/** Mails that are to go out by a time, the one that waits longest first. */
export const dueReportDeliveries = (db: ReadableDb, now: number, limit: number): ReportDeliveryRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM report_delivery INDEXED BY report_delivery_due WHERE next_at <= ? AND state = 'pending'
     ORDER BY next_at, id LIMIT ?`,
  )
    .all(now, limit)
    .map(read)

/** Mails that the process before left on their way. */
export const sendingReportDeliveries = (db: ReadableDb): ReportDeliveryRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM report_delivery INDEXED BY report_delivery_due WHERE next_at IS NOT NULL AND state = 'sending' ORDER BY id`,
  )
    .all()
    .map(read)

/** Mails of a schedule that are yet to go out. */
export const pendingOfSchedule = (db: ReadableDb, scheduleId: number): ReportDeliveryRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM report_delivery INDEXED BY report_delivery_due
     WHERE next_at IS NOT NULL AND schedule_id = ? AND state = 'pending' ORDER BY id`,
  )
    .all(scheduleId)
    .map(read)

/** The mails of the last time that a schedule was due; none of tests. */
export const lastOfSchedule = (db: ReadableDb, scheduleId: number): ReportDeliveryRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM report_delivery WHERE schedule_id = @scheduleId AND is_test = 0 AND occurrence_at =
       (SELECT max(occurrence_at) FROM report_delivery WHERE schedule_id = @scheduleId AND is_test = 0) ORDER BY id`,
  )
    .all({ scheduleId })
    .map(read)

/** What of the log is asked for; null is all. */
export interface ReportDeliveryFilter {
  readonly clientId: string | null
  readonly scheduleId: number | null
  readonly state: ReportDeliveryState | null
}

/** One page of the log, the newest first, and how many there are. */
export const listReportDeliveries = (
  db: ReadableDb,
  filter: ReportDeliveryFilter,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: ReportDeliveryRow[] } => {
  const where = `WHERE (@clientId IS NULL OR client_id = @clientId) AND (@scheduleId IS NULL OR schedule_id = @scheduleId)
    AND (@state IS NULL OR state = @state)`
  return {
    total: prepared(db, `SELECT count(*) FROM report_delivery ${where}`).pluck().get(filter) as number,
    rows: prepared(
      db,
      `SELECT ${columns} FROM report_delivery ${where} ORDER BY id DESC LIMIT @limit OFFSET @offset`,
    )
      .all({ ...filter, limit, offset: (page - 1) * limit })
      .map(read),
  }
}
