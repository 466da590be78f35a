import type { ReportDeliveryRow } from '../../../storage/reports/reportDeliveries.ts'
import type { Attempt } from '../../alarms/delivery.ts'

const minute = 60_000

/** How long to wait after the first attempts that may work later, ms; after as many, a mail counts as failed. */
export const pauses = [minute, 5 * minute, 15 * minute, 60 * minute] as const

const maybeArrived =
  'The mail server had all of it and did not answer. It may have arrived: ask the recipient, or send it again.'

/** How an attempt was made. */
export interface AttemptMade {
  readonly now: number
  /** It is not tried again by itself: a test, or sent by hand. */
  readonly once: boolean
  /** The station was closing. */
  readonly closing: boolean
}

/**
 * How a mail stands after an attempt.
 *
 * @param row with the attempt counted
 */
export const settleReport = (
  row: ReportDeliveryRow,
  { outcome, answer, unsure }: Attempt,
  { now, once, closing }: AttemptMade,
): ReportDeliveryRow => {
  const told = { ...row, answer: answer.slice(0, 500) }
  if (outcome === 'accepted') return { ...told, state: 'sent', nextAt: null, finishedAt: now }
  if (unsure === true) {
    return {
      ...told,
      state: 'unsure',
      nextAt: null,
      finishedAt: now,
      answer: `${maybeArrived} (${told.answer})`,
    }
  }
  // What the end of the process cut off before it was said is sent by the next one, as if it had not been tried.
  if (closing && !once) return { ...row, state: 'pending', attempts: row.attempts - 1, nextAt: now }
  const pause = pauses[row.attempts - 1]
  if (outcome === 'refused' || once || pause === undefined) {
    return { ...told, state: 'failed', nextAt: null, finishedAt: now }
  }
  return { ...told, state: 'pending', nextAt: now + pause }
}
