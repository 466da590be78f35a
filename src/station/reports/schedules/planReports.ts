import { spanOfSchedule } from '../../../contract/production/spanOfSchedule.ts'
import type { WritableDb } from '../../../storage/connection.ts'
import { insertReportDelivery } from '../../../storage/reports/reportDeliveries.ts'
import {
  dueReportSchedules,
  type ReportScheduleRow,
  updateReportSchedule,
} from '../../../storage/reports/reportSchedules.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { stationCaller } from '../../actor.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import { nextOccurrence, occurrencesUntil } from './occurrences.ts'
import { daysOfReport } from './spanOfReport.ts'

/** How late a report still goes out that the station was off for, ms. */
const lateness = 24 * 60 * 60_000

/** As many missed times are told one by one; a station that was off for years need not tell each. */
const mostMissed = 31

const missedAnswer =
  'Not sent: the station was off when it was due, and for more than a day or until the next one.'

const planOne = (db: WritableDb, row: ReportScheduleRow, now: number): void => {
  if (row.nextAt === null) return
  const due = occurrencesUntil(row, row.nextAt, now)
  const latest = due.at(-1)
  if (latest === undefined) return
  const span = spanOfSchedule(row.reportType, row.schedule)
  const calendar = calendarOf(db)
  const missed = latest >= now - lateness ? due.slice(0, -1) : due
  for (const at of due.slice(-mostMissed)) {
    const isMissed = missed.includes(at)
    const { from, to } = daysOfReport(span, row, calendar, at)
    for (const recipient of row.recipients) {
      insertReportDelivery(db, {
        scheduleId: row.id,
        clientId: row.clientId,
        isTest: false,
        occurrenceAt: at,
        recipient,
        state: isMissed ? 'missed' : 'pending',
        dateFrom: from,
        dateTo: to,
        fileName: null,
        attempts: 0,
        nextAt: isMissed ? null : now,
        finishedAt: isMissed ? now : null,
        answer: isMissed ? missedAnswer : null,
        createdAt: now,
      })
    }
  }
  updateReportSchedule(db, { ...row, nextAt: nextOccurrence(row, now) })
  if (missed.length === 0) return
  appendAudit(db, {
    kind: 'report',
    at: now,
    caller: stationCaller,
    operation: 'reportSchedule.miss',
    table: 'report_schedule',
    recordId: row.id,
    after: {
      client_id: row.clientId,
      missed: missed.length,
      last: new Date(missed.at(-1) ?? now).toISOString(),
    },
    error: missedAnswer,
  })
}

/**
 * Puts into the log of mails what is due by now. Each time stands there before anything is sent, once for each recipient. What the
 * station was off for: the latest time goes out late within a day, the others are noted as missed.
 */
export const planReports = (db: WritableDb, now: number): void => {
  for (const row of dueReportSchedules(db, now)) inTransaction(db, () => planOne(db, row, now))
}
