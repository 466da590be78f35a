import { ContractError } from '../../../contract/errors.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { type ReportScheduleRow, reportSchedules } from '../../../storage/reports/reportSchedules.ts'

type Asked = Pick<
  ReportScheduleRow,
  'clientId' | 'reportType' | 'characteristicId' | 'recipients' | 'schedule' | 'timeZone' | 'language'
>

/** What makes the mails of a schedule those of no other; neither the order nor the case of the recipients does. */
export const mailsOf = (asked: Asked): string =>
  JSON.stringify([
    asked.clientId,
    asked.reportType,
    asked.characteristicId,
    asked.recipients.map((one) => one.toLowerCase()).sort(),
    asked.schedule,
    asked.timeZone,
    asked.language,
  ])

/**
 * Refuses a schedule whose mails another one sends, or would if it were not paused. To be called in the transaction that stores it.
 *
 * @param id its own; null for one that is not stored yet
 * @throws ContractError CONFLICT that names the other one
 * @example checkNoTwin(db, after, before.id)
 */
export const checkNoTwin = (db: ReadableDb, asked: Asked, id: number | null): void => {
  const mails = mailsOf(asked)
  const twin = reportSchedules(db, asked.clientId).find((one) => one.id !== id && mailsOf(one) === mails)
  if (twin === undefined) return
  const sent = `this report of ${twin.clientId} to the same recipients at ${twin.schedule} (${twin.timeZone})`
  throw new ContractError(
    'CONFLICT',
    twin.paused
      ? `Schedule ${twin.id} is paused, and sends ${sent} once it goes on. Resume that one, or choose another time or other recipients.`
      : `Schedule ${twin.id} sends ${sent} already. Change that one, or choose another time or other recipients.`,
    [{ field: 'schedule', value: asked.schedule, constraint: 'must not be sent by another schedule' }],
  )
}
