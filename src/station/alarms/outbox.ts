import {
  type DeliveryRow,
  deliveryById,
  dueDeliveries,
  unfinishedDeliveries,
  updateDelivery,
} from '../../storage/alarms/deliveries.ts'
import type { AlarmKey } from '../../storage/alarms/deliveryAlarms.ts'
import { openAlarmOf } from '../../storage/alarms/openAlarms.ts'
import { shelfOver } from '../../storage/alarms/shelves.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../station.ts'
import { backOff, mostAttempts } from './backOff.ts'
import type { Attempt } from './delivery.ts'
import { type MessageDeps, messageOf, tellable } from './messageOf.ts'

/** Messages that are on their way at a time: one server that hangs must not hold up the others. */
const atOnce = 4

/** How long what is put aside only is left before it is looked at again, ms. */
const shelvedPause = 60_000

/** How long answers that are on their way may take when the station closes, ms. */
const longestDrain = 5_000

/** Sends what is in the outbox. */
export interface Outbox {
  /** Sends what is due. */
  readonly pump: () => void
  /** Sends one message now, once, and gives how it went. */
  readonly sendNow: (id: number) => Promise<DeliveryRow>
  /** Resolves once nothing is on its way. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What kept the station itself from sending, such as a secret that the system does not give out, may be over later. */
const unforeseen = (error: unknown): Attempt => ({
  outcome: 'later',
  answer: `The station could not send it: ${error instanceof Error ? error.message : String(error)}`,
})

type OutboxDeps = MessageDeps & { readonly db: WritableDb; readonly clock: Clock; readonly log: Log }

/**
 * Starts to send. What was on its way when the process before ended is sent again: an alarm that arrives twice is better than one
 * that does not, and the same message id tells them.
 */
export const createOutbox = (deps: OutboxDeps): Outbox => {
  const { db, clock, log } = deps
  const closing = new AbortController()
  const sending = new Map<number, Promise<void>>()
  let closed = false

  const write = (row: DeliveryRow): void => inTransaction(db, () => updateDelivery(db, row))

  for (const row of unfinishedDeliveries(db)) {
    if (row.state === 'sending') write({ ...row, state: 'waiting', nextAt: clock.now() })
  }

  const isShelved = (alarm: AlarmKey): boolean => {
    const open = openAlarmOf(db, alarm)
    return open !== null && shelfOver(db, alarm.kind, alarm.id, open.ownerId) !== null
  }

  const settled = (row: DeliveryRow, { outcome, answer }: Attempt, once: boolean): DeliveryRow => {
    const now = clock.now()
    const told = { ...row, answer: answer.slice(0, 500) }
    if (outcome === 'accepted') return { ...told, state: 'sent', nextAt: null, finishedAt: now }
    if (outcome === 'refused' || once || row.attempts >= mostAttempts) {
      return { ...told, state: 'failed', nextAt: null, finishedAt: now }
    }
    return { ...told, state: 'waiting', nextAt: now + backOff(row.attempts) }
  }

  const attempt = async (row: DeliveryRow, once: boolean): Promise<void> => {
    const isTest = row.escalationId === null
    const { alarms, someShelved } = tellable(db, row, (alarm) => openAlarmOf(db, alarm) !== null, isShelved)
    if (!isTest && alarms.length === 0 && someShelved) {
      write({ ...row, state: 'waiting', nextAt: clock.now() + shelvedPause })
      return
    }
    const message = messageOf(deps, row, alarms, clock.now())
    if (typeof message === 'string') {
      write({ ...row, state: 'cancelled', nextAt: null, finishedAt: clock.now(), answer: message })
      return
    }
    const trying = { ...row, title: message.title, state: 'sending' as const, attempts: row.attempts + 1 }
    write(trying)
    const made = await message.send(closing.signal).catch(unforeseen)
    // What was cut off by the end of the process is on its way still: the next one sends it again.
    if (closing.signal.aborted && made.outcome === 'later') return
    const after = settled(trying, made, once)
    write(after)
    if (after.state === 'failed') {
      log.warn(
        { delivery: row.id, kind: row.kind, answer: after.answer },
        'A message about an alarm was not delivered.',
      )
    }
  }

  const sendOne = async (row: DeliveryRow, once: boolean): Promise<void> => {
    try {
      await attempt(row, once)
    } finally {
      sending.delete(row.id)
    }
    // Not after a failure: what a full disk does not let be noted would be tried again at once, without an end.
    pump()
  }

  const start = (row: DeliveryRow, once: boolean): Promise<void> => {
    const work = sendOne(row, once).catch((error: unknown) =>
      log.error({ err: error, delivery: row.id }, 'A message could not be sent.'),
    )
    sending.set(row.id, work)
    return work
  }

  const pump = (): void => {
    if (closed || sending.size >= atOnce) return
    for (const row of dueDeliveries(db, clock.now(), atOnce + sending.size)) {
      if (sending.size >= atOnce) return
      if (!sending.has(row.id)) void start(row, false)
    }
  }

  const idle = async (): Promise<void> => {
    while (sending.size > 0) await Promise.all(sending.values())
  }

  return {
    pump,
    sendNow: async (id) => {
      const row = deliveryById(db, id)
      if (row === null) throw new Error(`delivery ${id} is not stored`)
      await (sending.get(id) ?? start(row, true))
      return deliveryById(db, id) ?? row
    },
    idle,
    close: async () => {
      closed = true
      const late = setTimeout(() => closing.abort(), longestDrain)
      closing.signal.addEventListener('abort', () => clearTimeout(late))
      // Nothing new goes out any more, and what is on its way has its time.
      const onTheirWay = [...sending.values()]
      if (onTheirWay.length === 0) closing.abort()
      await Promise.all(onTheirWay)
      closing.abort()
    },
  }
}
