import type { WritableDb } from '../../../storage/connection.ts'
import {
  dueReportDeliveries,
  type ReportDeliveryRow,
  reportDeliveryById,
  sendingReportDeliveries,
  updateReportDelivery,
} from '../../../storage/reports/reportDeliveries.ts'
import { inTransaction } from '../../../storage/transaction.ts'
import { stationCaller } from '../../actor.ts'
import type { Attempt } from '../../alarms/delivery.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import type { Clock } from '../../clock.ts'
import { type ReportMailDeps, reportMailer } from './reportMailer.ts'
import { settleReport } from './settleReport.ts'

/** Reports that are made and sent at a time. */
const atOnce = 2

/** Recipients of one report that it is sent to at a time: a server that hangs must not hold up the last of twenty for as long. */
const mailsAtOnce = 4

/** Mails that one look at the clock takes up. */
const mostInLook = 200

/** How long what is on its way may take when the station closes, ms. */
const longestDrain = 5_000

/** Sends what is due, one report to all of its recipients at a time. */
export interface ReportOutbox {
  readonly pump: () => void
  /** Sends some mails of one report now, once, and gives how they stand. */
  readonly sendNow: (rows: readonly ReportDeliveryRow[]) => Promise<ReportDeliveryRow[]>
  /** Resolves once nothing is on its way. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

type OutboxDeps = ReportMailDeps & { readonly db: WritableDb; readonly clock: Clock }

const unsureAnswer =
  'The station stopped while this was being sent. It may have arrived: ask the recipient, or send it again.'

const final: readonly ReportDeliveryRow['state'][] = ['sent', 'failed', 'unsure']

/** One report: what of it is sent together. */
const runOf = (row: ReportDeliveryRow): string => [row.scheduleId, row.occurrenceAt, row.isTest].join(' ')

/**
 * Starts to send. What was on its way when the process before ended may have arrived: it is said to be unsure, and not sent again
 * unless somebody asks for it.
 */
export const createReportOutbox = (deps: OutboxDeps): ReportOutbox => {
  const { db, clock, log } = deps
  const closing = new AbortController()
  const running = new Map<string, Promise<void>>()
  /** Mails that are being seen to. */
  const taken = new Set<number>()
  /** How mails went that could not be written down yet, as on a full disk. */
  const unwritten = new Map<number, ReportDeliveryRow>()
  let closed = false

  const write = (row: ReportDeliveryRow): void =>
    inTransaction(db, () => {
      updateReportDelivery(db, row)
      if (!final.includes(row.state)) return
      appendAudit(db, {
        kind: 'report',
        at: clock.now(),
        caller: stationCaller,
        operation: 'reportDelivery.send',
        table: 'report_delivery',
        recordId: row.id,
        after: {
          schedule_id: row.scheduleId,
          client_id: row.clientId,
          recipient: row.recipient,
          occurrence_at: new Date(row.occurrenceAt).toISOString(),
          is_test: row.isTest,
          state: row.state,
          file_name: row.fileName,
        },
        error: row.state === 'sent' ? null : row.answer,
      })
    })

  /** Writes how a mail went; what cannot be written now is written at a later look, and never sent again meanwhile. */
  const note = (row: ReportDeliveryRow): void => {
    try {
      write(row)
      unwritten.delete(row.id)
    } catch (error) {
      unwritten.set(row.id, row)
      log.error({ err: error, delivery: row.id }, 'What became of a report could not be written down.')
    }
  }

  for (const row of sendingReportDeliveries(db)) {
    write({ ...row, state: 'unsure', nextAt: null, finishedAt: clock.now(), answer: unsureAnswer })
  }

  const attempt = async (
    row: ReportDeliveryRow,
    send: (signal: AbortSignal) => Promise<Attempt>,
    fileName: string,
    once: boolean,
  ): Promise<void> => {
    // Somebody may have paused the schedule, or taken the recipient out of it, while the report was made.
    if (reportDeliveryById(db, row.id)?.state !== 'pending') return
    const trying = { ...row, fileName, state: 'sending' as const, attempts: row.attempts + 1 }
    write(trying)
    const made = await send(closing.signal)
    note(settleReport(trying, made, { now: clock.now(), once, closing: closing.signal.aborted }))
  }

  const giveUp = (rows: readonly ReportDeliveryRow[], made: Attempt, once: boolean): void => {
    for (const row of rows) {
      const tried = { ...row, attempts: row.attempts + 1 }
      note(settleReport(tried, made, { now: clock.now(), once, closing: closing.signal.aborted }))
    }
  }

  const send = async (rows: readonly ReportDeliveryRow[], once: boolean): Promise<void> => {
    const report = await reportMailer(deps, rows, clock.now())
    if (report.kind === 'cancelled') {
      for (const row of rows) {
        note({ ...row, state: 'cancelled', nextAt: null, finishedAt: clock.now(), answer: report.answer })
      }
      return
    }
    if (report.kind === 'none') {
      giveUp(rows, report.attempt, once)
      return
    }
    for (let i = 0; i < rows.length; i += mailsAtOnce) {
      if (closing.signal.aborted || (closed && !once)) return
      const some = rows.slice(i, i + mailsAtOnce)
      await Promise.all(
        some.map((row) => attempt(row, (signal) => report.send(row, signal), report.fileName, once)),
      )
    }
  }

  const start = (key: string, rows: readonly ReportDeliveryRow[], once: boolean): Promise<void> => {
    for (const { id } of rows) taken.add(id)
    const over = (): void => {
      running.delete(key)
      for (const { id } of rows) taken.delete(id)
    }
    const work = send(rows, once).then(
      () => {
        over()
        pump()
      },
      // Not at once after a failure: what a full disk does not let be noted would be tried again without an end.
      (error: unknown) => {
        over()
        log.error({ err: error }, 'A report could not be sent.')
      },
    )
    running.set(key, work)
    return work
  }

  const pump = (): void => {
    if (closed) return
    for (const row of unwritten.values()) note(row)
    if (running.size >= atOnce) return
    const runs = new Map<string, ReportDeliveryRow[]>()
    for (const row of dueReportDeliveries(db, clock.now(), mostInLook)) {
      if (unwritten.has(row.id) || taken.has(row.id)) continue
      const key = runOf(row)
      runs.set(key, [...(runs.get(key) ?? []), row])
    }
    for (const [key, rows] of runs) {
      if (running.size >= atOnce) return
      if (!running.has(key)) void start(key, rows, false)
    }
  }

  return {
    pump,
    sendNow: async (rows) => {
      const [first] = rows
      if (first === undefined) return []
      const key = `${runOf(first)} now ${first.id}`
      await start(key, rows, true)
      return rows.map((row) => reportDeliveryById(db, row.id) ?? row)
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
    close: async () => {
      closed = true
      const late = setTimeout(() => closing.abort(), longestDrain)
      const onTheirWay = [...running.values()]
      if (onTheirWay.length === 0) closing.abort()
      await Promise.all(onTheirWay)
      clearTimeout(late)
      closing.abort()
    },
  }
}
