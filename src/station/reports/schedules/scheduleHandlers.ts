import type { Caller } from '../../../contract/caller.ts'
import { ContractError } from '../../../contract/errors.ts'
import type { ReportType } from '../../../contract/production/reportSchedule.ts'
import { pendingOfSchedule, updateReportDelivery } from '../../../storage/reports/reportDeliveries.ts'
import {
  insertReportSchedule,
  type ReportScheduleRow,
  reportScheduleById,
  reportSchedules,
  updateReportSchedule,
} from '../../../storage/reports/reportSchedules.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { actorOf } from '../../actor.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import { holds } from '../../authorize.ts'
import { findVisible } from '../../characteristics/findVisible.ts'
import type { StationCore } from '../../core.ts'
import { checkKnownLine } from '../../masterData/knownLine.ts'
import { checkOfLine, lineOf } from '../../masterData/lineOf.ts'
import type { StationHandlers } from '../../station.ts'
import { checkNoTwin, mailsOf } from './checkNoTwin.ts'
import { describeSchedule, scheduleFields } from './describeSchedule.ts'
import { nextOccurrence } from './occurrences.ts'

type Core = Pick<StationCore, 'db' | 'clock'>

type ScheduleHandlers = Pick<
  StationHandlers,
  'reportSchedule.list' | 'reportSchedule.create' | 'reportSchedule.update' | 'reportSchedule.delete'
>

/**
 * A schedule that the caller may change.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's
 */
export const findSchedule = ({ db }: Pick<Core, 'db'>, caller: Caller, id: number): ReportScheduleRow => {
  const none = () => new ContractError('NOT_FOUND', `There is no schedule ${id}.`)
  const row = reportScheduleById(db, id)
  if (row === null || row.deletedAt !== null) throw none()
  checkOfLine(caller, row.clientId, none)
  return row
}

/**
 * Refuses to send a report to whoever may not have it themselves.
 *
 * @throws ContractError FORBIDDEN
 */
const checkMayHave = (caller: Caller, reportType: ReportType): void => {
  if (reportType !== 'production_excel' || holds(caller, 'report.export')) return
  throw new ContractError(
    'FORBIDDEN',
    'The workbook is for power users and administrators. Choose another report, or have one of them set the schedule up.',
    [{ field: 'report_type', value: reportType, constraint: 'must be a report that you may have' }],
  )
}

/** What is yet to go out and does not hold any more, as of a recipient who was taken out. */
const cancelPending = ({ db, clock }: Core, row: ReportScheduleRow): void => {
  const why = row.deletedAt === null ? (row.paused ? 'paused' : null) : 'deleted'
  for (const mail of pendingOfSchedule(db, row.id)) {
    if (why === null && row.recipients.includes(mail.recipient)) continue
    const answer =
      why === null
        ? 'Not sent: the recipient was taken out of the schedule before.'
        : `Not sent: the schedule was ${why} before.`
    updateReportDelivery(db, { ...mail, state: 'cancelled', nextAt: null, finishedAt: clock.now(), answer })
  }
}

/** Stores a change of a schedule with its entry in the audit log. */
const change = (
  core: Core,
  caller: Caller,
  verb: 'update' | 'delete',
  before: ReportScheduleRow,
  after: ReportScheduleRow,
): ReportScheduleRow =>
  inTransaction(core.db, () => {
    const isResumed = before.paused && !after.paused
    if (verb === 'update' && (isResumed || mailsOf(before) !== mailsOf(after))) {
      checkNoTwin(core.db, after, before.id)
    }
    updateReportSchedule(core.db, after)
    cancelPending(core, after)
    appendAudit(core.db, {
      kind: 'configuration',
      at: core.clock.now(),
      caller,
      operation: `reportSchedule.${verb}`,
      table: 'report_schedule',
      recordId: before.id,
      before: scheduleFields(before),
      after: verb === 'delete' ? null : scheduleFields(after),
    })
    return after
  })

/** Reports that go out by mail at their times; each is of one line, and seen and changed by those who see that line. */
export const scheduleHandlers = (core: Core): ScheduleHandlers => {
  const { db, clock } = core
  return {
    'reportSchedule.list': (caller) =>
      reportSchedules(db, lineOf(caller, undefined)).map((row) => describeSchedule(db, row)),
    'reportSchedule.create': (caller, input) => {
      const clientId = lineOf(caller, input.client_id) ?? input.client_id
      checkMayHave(caller, input.report_type)
      checkKnownLine(db, caller, clientId)
      if (input.characteristic_id !== null) {
        const about = findVisible(db, caller, input.characteristic_id)
        if (about.clientId !== null && about.clientId !== clientId) {
          throw new ContractError(
            'UNPROCESSABLE_ENTITY',
            `${about.code} belongs to another line. Choose one of ${clientId}.`,
            [
              {
                field: 'characteristic_id',
                value: input.characteristic_id,
                constraint: `must belong to ${clientId}`,
              },
            ],
          )
        }
      }
      const now = clock.now()
      const by = actorOf(caller).name
      const made = inTransaction(db, () => {
        const asked = {
          clientId,
          reportType: input.report_type,
          characteristicId: input.characteristic_id,
          recipients: input.recipients,
          schedule: input.schedule,
          timeZone: input.timezone,
          language: input.language,
        }
        checkNoTwin(db, asked, null)
        const row = insertReportSchedule(db, {
          ...asked,
          paused: false,
          nextAt: nextOccurrence({ schedule: input.schedule, timeZone: input.timezone }, now),
          createdBy: by,
          createdAt: now,
          updatedBy: by,
          updatedAt: now,
          deletedAt: null,
        })
        appendAudit(db, {
          kind: 'configuration',
          at: now,
          caller,
          operation: 'reportSchedule.create',
          table: 'report_schedule',
          recordId: row.id,
          after: scheduleFields(row),
        })
        return row
      })
      return describeSchedule(db, made)
    },
    'reportSchedule.update': (caller, { schedule_id, changes }) => {
      const before = findSchedule(core, caller, schedule_id)
      if (changes.recipients !== undefined) checkMayHave(caller, before.reportType)
      const now = clock.now()
      const held = {
        ...before,
        recipients: changes.recipients ?? before.recipients,
        schedule: changes.schedule ?? before.schedule,
        timeZone: changes.timezone ?? before.timeZone,
        language: changes.language ?? before.language,
        paused: changes.paused ?? before.paused,
      }
      const isSameTime =
        held.schedule === before.schedule &&
        held.timeZone === before.timeZone &&
        !held.paused &&
        !before.paused
      const nextAt = held.paused ? null : isSameTime ? before.nextAt : nextOccurrence(held, now)
      const after = { ...held, nextAt }
      if (JSON.stringify(after) === JSON.stringify(before)) return describeSchedule(db, before)
      const told = { ...after, updatedBy: actorOf(caller).name, updatedAt: now }
      return describeSchedule(db, change(core, caller, 'update', before, told))
    },
    'reportSchedule.delete': (caller, { schedule_id }) => {
      const before = findSchedule(core, caller, schedule_id)
      const now = clock.now()
      const by = actorOf(caller).name
      change(core, caller, 'delete', before, {
        ...before,
        nextAt: null,
        deletedAt: now,
        updatedBy: by,
        updatedAt: now,
      })
      return {}
    },
  }
}
