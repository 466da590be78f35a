import { ContractError } from '../../../contract/errors.ts'
import { spanOfSchedule } from '../../../contract/production/spanOfSchedule.ts'
import {
  insertReportDelivery,
  listReportDeliveries,
  reportDeliveryById,
  updateReportDelivery,
} from '../../../storage/reports/reportDeliveries.ts'
import { reportScheduleById } from '../../../storage/reports/reportSchedules.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { storedMailServer } from '../../alarms/mailServer.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import type { StationCore } from '../../core.ts'
import { checkOfLine, lineOf } from '../../masterData/lineOf.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import type { StationHandlers } from '../../station.ts'
import { describeReportDelivery } from './describeSchedule.ts'
import type { ReportOutbox } from './reportOutbox.ts'
import { findSchedule } from './scheduleHandlers.ts'
import { daysOfReport } from './spanOfReport.ts'

type DeliveryHandlers = Pick<
  StationHandlers,
  'reportSchedule.test' | 'reportDelivery.list' | 'reportDelivery.resend'
>

const resendable: readonly string[] = ['failed', 'unsure', 'missed', 'cancelled']

/** The log of the mails, a test of a schedule, and sending once more what did not arrive. */
export const reportDeliveryHandlers = (
  core: Pick<StationCore, 'db' | 'clock'>,
  outbox: Pick<ReportOutbox, 'pump' | 'sendNow'>,
): DeliveryHandlers => {
  const { db, clock } = core
  return {
    'reportSchedule.test': async (caller, { schedule_id }) => {
      const schedule = findSchedule(core, caller, schedule_id)
      if (storedMailServer(db) === null) {
        throw new ContractError(
          'UNPROCESSABLE_ENTITY',
          'No mail server is set up yet. An administrator sets one up under Settings.',
        )
      }
      const now = clock.now()
      const span = spanOfSchedule(schedule.reportType, schedule.schedule)
      const { from, to } = daysOfReport(span, schedule, calendarOf(db), now)
      const rows = inTransaction(db, () => {
        appendAudit(db, {
          kind: 'report',
          at: now,
          caller,
          operation: 'reportSchedule.test',
          table: 'report_schedule',
          recordId: schedule.id,
          after: {
            client_id: schedule.clientId,
            recipients: schedule.recipients,
            date_from: from,
            date_to: to,
          },
        })
        return schedule.recipients.flatMap(
          (recipient) =>
            insertReportDelivery(db, {
              scheduleId: schedule.id,
              clientId: schedule.clientId,
              isTest: true,
              occurrenceAt: now,
              recipient,
              state: 'pending',
              dateFrom: from,
              dateTo: to,
              fileName: null,
              attempts: 0,
              nextAt: now,
              finishedAt: null,
              answer: null,
              createdAt: now,
            }) ?? [],
        )
      })
      return (await outbox.sendNow(rows)).map((row) => describeReportDelivery(db, row))
    },
    'reportDelivery.list': (caller, { schedule_id, state, page, limit }) => {
      const clientId = lineOf(caller, undefined)
      if (schedule_id !== undefined) {
        const none = () => new ContractError('NOT_FOUND', `There is no schedule ${schedule_id}.`)
        const schedule = reportScheduleById(db, schedule_id)
        if (schedule === null) throw none()
        checkOfLine(caller, schedule.clientId, none)
      }
      const filter = { clientId, scheduleId: schedule_id ?? null, state: state ?? null }
      const { total, rows } = listReportDeliveries(db, filter, page, limit)
      return { total, page, limit, results: rows.map((row) => describeReportDelivery(db, row)) }
    },
    'reportDelivery.resend': (caller, { delivery_id }) => {
      const none = () => new ContractError('NOT_FOUND', `There is no mail ${delivery_id}.`)
      const row = reportDeliveryById(db, delivery_id)
      if (row === null) throw none()
      checkOfLine(caller, row.clientId, none)
      findSchedule(core, caller, row.scheduleId)
      if (!resendable.includes(row.state)) {
        throw new ContractError(
          'CONFLICT',
          row.state === 'sent'
            ? 'This report was sent. To have it once more, download it or send a test.'
            : 'This report is on its way.',
        )
      }
      const now = clock.now()
      const again = { ...row, state: 'pending' as const, attempts: 0, nextAt: now, finishedAt: null }
      inTransaction(db, () => {
        updateReportDelivery(db, again)
        appendAudit(db, {
          kind: 'report',
          at: now,
          caller,
          operation: 'reportDelivery.resend',
          table: 'report_delivery',
          recordId: row.id,
          before: { state: row.state, recipient: row.recipient },
          after: { state: 'pending', recipient: row.recipient },
        })
      })
      outbox.pump()
      return describeReportDelivery(db, again)
    },
  }
}
