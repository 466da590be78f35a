import { ContractError } from '../../../contract/errors.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { characteristicById } from '../../../storage/queries/characteristics.ts'
import type { ReportDeliveryRow } from '../../../storage/reports/reportDeliveries.ts'
import { type ReportScheduleRow, reportScheduleById } from '../../../storage/reports/reportSchedules.ts'
import type { Attempt, Delivery } from '../../alarms/delivery.ts'
import type { DeliverySecrets } from '../../alarms/deliverySecrets.ts'
import { storedMailServer } from '../../alarms/mailServer.ts'
import { stationName } from '../../people/stationName.ts'
import type { Log } from '../../station.ts'
import type { MadeReport, MakeReport } from '../makeReport.ts'
import { composeReportMail } from './composeReportMail.ts'

/** What making and sending a report needs. */
export interface ReportMailDeps {
  readonly db: ReadableDb
  readonly secrets: DeliverySecrets
  readonly delivery: Delivery
  readonly makeReport: MakeReport
  readonly log: Log
}

/** A report that is ready to be sent, or why it is not: it does not hold any more, or there was none to be had. */
export type ReadyReport =
  | {
      readonly kind: 'ready'
      readonly fileName: string
      readonly send: (row: ReportDeliveryRow, signal: AbortSignal) => Promise<Attempt>
    }
  | { readonly kind: 'none'; readonly attempt: Attempt }
  | { readonly kind: 'cancelled'; readonly answer: string }

/** Later than this after its time, a mail says that it is late, ms. */
const late = 60 * 60_000

const none = (answer: string): ReadyReport => ({ kind: 'none', attempt: { outcome: 'later', answer } })

/** What a refusal says; of a fault of ours the log says what it was. */
const sentence = (log: Log, error: unknown): string => {
  if (error instanceof ContractError) return error.message
  log.error({ err: error }, 'A report could not be made or sent.')
  return 'the station failed at it, and its log says how.'
}

/** The characteristic of an SPC report as it is now; a sentence where the schedule's line may not be told of it. */
const subjectOf = (
  db: ReadableDb,
  { characteristicId, clientId }: ReportScheduleRow,
): { readonly name: string | null } | string => {
  if (characteristicId === null) return { name: null }
  const row = characteristicById(db, characteristicId)
  if (row === null || row.deletedAt !== null) return 'The characteristic of this report was deleted.'
  return row.clientId === null || row.clientId === clientId
    ? { name: row.name }
    : `The characteristic of this report belongs to another line than ${clientId} now.`
}

/** The same at each attempt, so that a mail that arrived twice can be told. */
const messageIdOf = (row: ReportDeliveryRow, schedule: ReportScheduleRow, domain: string): string =>
  `<centerline-report-${schedule.createdAt}-${schedule.id}-${row.occurrenceAt}-${row.id}@${domain}>`

/**
 * Makes a report for some of its mails.
 *
 * @param rows of one time that one schedule was due; at least one
 */
export const reportMailer = async (
  { db, secrets, delivery, makeReport, log }: ReportMailDeps,
  rows: readonly ReportDeliveryRow[],
  now: number,
): Promise<ReadyReport> => {
  const [first] = rows
  const schedule = first === undefined ? null : reportScheduleById(db, first.scheduleId)
  if (first === undefined || schedule === null || schedule.deletedAt !== null) {
    return { kind: 'cancelled', answer: 'Not sent: the schedule was deleted before.' }
  }
  const server = storedMailServer(db)
  if (server === null) {
    return none('No mail server is set up. An administrator sets one up under Settings.')
  }
  const subject = subjectOf(db, schedule)
  if (typeof subject === 'string') return { kind: 'none', attempt: { outcome: 'refused', answer: subject } }
  let made: MadeReport
  try {
    made = await makeReport({
      type: schedule.reportType,
      clientId: schedule.clientId,
      from: first.dateFrom,
      to: first.dateTo,
      language: schedule.language,
      characteristicId: schedule.characteristicId,
    })
  } catch (error) {
    return none(`The report could not be made: ${sentence(log, error)}`)
  }
  const composed = composeReportMail({
    station: stationName(db),
    type: schedule.reportType,
    clientId: schedule.clientId,
    characteristic: subject.name,
    from: first.dateFrom,
    to: first.dateTo,
    schedule: schedule.schedule,
    timeZone: schedule.timeZone,
    language: schedule.language,
    isTest: first.isTest,
    isLate: !first.isTest && now - first.occurrenceAt > late,
    fileName: made.fileName,
  })
  const { host, port, security, user, ca, from_address, from_name } = server
  const domain = from_address.slice(from_address.lastIndexOf('@') + 1)
  const send = async (row: ReportDeliveryRow, signal: AbortSignal): Promise<Attempt> => {
    try {
      return await delivery.mail(
        { host, port, security, user, password: secrets.mailPassword(), ca },
        {
          from: { name: from_name, address: from_address },
          to: row.recipient,
          ...composed,
          messageId: messageIdOf(row, schedule, domain),
          at: new Date(now),
          files: [made],
        },
        signal,
      )
    } catch (error) {
      return { outcome: 'later', answer: `The station could not send it: ${sentence(log, error)}` }
    }
  }
  return { kind: 'ready', fileName: made.fileName, send }
}
