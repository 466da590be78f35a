import type { DeliveryRow } from '../../storage/alarms/deliveries.ts'
import { type AlarmKey, alarmsOfDelivery } from '../../storage/alarms/deliveryAlarms.ts'
import { escalationById } from '../../storage/alarms/escalations.ts'
import { webhookById } from '../../storage/alarms/webhooks.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { stationName } from '../people/stationName.ts'
import { readSettings } from '../settings/readSettings.ts'
import { type AlarmFacts, alarmFacts } from './alarmFacts.ts'
import { type Composed, composeMail } from './composeMail.ts'
import type { Attempt, Delivery } from './delivery.ts'
import type { DeliverySecrets } from './deliverySecrets.ts'
import { storedMailServer } from './mailServer.ts'
import { signedCall } from './signedCall.ts'

/** What sending a message needs. */
export interface MessageDeps {
  readonly db: ReadableDb
  readonly secrets: DeliverySecrets
  readonly delivery: Delivery
}

const test = (station: string): Composed => ({
  subject: `Test of ${station}`,
  text: `${station}\n\nThis is a test. Alarms that nobody acknowledges can be told to you here.\n`,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body><p>This is a test of the station. Alarms that nobody acknowledges can be told to you here.</p></body></html>`,
})

/** What a message says now, of the alarms that are still to be told. */
export interface Message {
  readonly title: string
  readonly send: (signal: AbortSignal) => Promise<Attempt>
}

const zoneOf = (db: ReadableDb): string =>
  readSettings(db).time_zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone

const mailOf = (
  { db, secrets, delivery }: MessageDeps,
  row: DeliveryRow,
  composed: Composed,
  now: number,
): Message => ({
  title: composed.subject,
  send: async (signal) => {
    const server = storedMailServer(db)
    if (server === null) {
      return {
        outcome: 'later',
        answer: 'No mail server is set up. An administrator sets one up under Settings.',
      }
    }
    const { host, port, security, user, ca, from_address, from_name } = server
    const domain = from_address.slice(from_address.lastIndexOf('@') + 1)
    return delivery.mail(
      { host, port, security, user, password: secrets.mailPassword(), ca },
      {
        from: { name: from_name, address: from_address },
        to: row.recipient,
        ...composed,
        messageId: `<centerline-${row.createdAt}-${row.id}@${domain}>`,
        at: new Date(now),
      },
      signal,
    )
  },
})

const callOf = (
  { db, secrets, delivery }: MessageDeps,
  row: DeliveryRow,
  title: string,
  payload: object,
  now: number,
): Message => ({
  title,
  send: async (signal) => {
    const webhook = row.webhookId === null ? null : webhookById(db, row.webhookId)
    if (webhook === null) return { outcome: 'refused', answer: 'The webhook was deleted.' }
    const secret = secrets.webhook(webhook.id)
    if (secret === null) {
      return { outcome: 'refused', answer: 'The secret of this webhook is lost. Give it a new one.' }
    }
    return delivery.webhook(signedCall(webhook.url, secret, row.id, payload, now), signal)
  },
})

/**
 * The message of an outbox row as it is now.
 *
 * @param alarms those of its alarms that are still open; none for a test
 * @returns why there is none any more, in a sentence, where nothing is left to tell
 */
export const messageOf = (
  deps: MessageDeps,
  row: DeliveryRow,
  alarms: readonly AlarmKey[],
  now: number,
): Message | string => {
  const { db } = deps
  const station = stationName(db)
  const isTest = row.escalationId === null
  const facts = alarms.flatMap((alarm): AlarmFacts[] => {
    const told = alarmFacts(db, alarm)
    return told === null ? [] : [told]
  })
  if (!isTest && facts.length === 0) return 'Not sent: the alarm was acknowledged or withdrawn before.'
  facts.sort((a, b) => a.opened_at.localeCompare(b.opened_at))
  const escalation = row.escalationId === null ? null : escalationById(db, row.escalationId)
  if (!isTest && escalation?.settings.enabled !== true) {
    return 'Not sent: the escalation was switched off or deleted before.'
  }
  const name = escalation?.settings.name ?? ''
  const afterMinutes = row.afterMinutes ?? 0
  const composed = isTest
    ? test(station)
    : composeMail(facts, { station, timeZone: zoneOf(db), escalation: name, afterMinutes })
  if (row.kind === 'email') return mailOf(deps, row, composed, now)
  const payload = isTest
    ? { event: 'test', delivery_id: row.id, station }
    : {
        event: 'alarm',
        delivery_id: row.id,
        station,
        escalation: name,
        after_minutes: afterMinutes,
        alarms: facts,
      }
  return callOf(deps, row, composed.subject, payload, now)
}

/** The alarms of a message that are still open and not put aside, and whether some are put aside only. */
export const tellable = (
  db: ReadableDb,
  row: DeliveryRow,
  isOpen: (alarm: AlarmKey) => boolean,
  isShelved: (alarm: AlarmKey) => boolean,
): { readonly alarms: AlarmKey[]; readonly someShelved: boolean } => {
  const open = alarmsOfDelivery(db, row.id).filter(isOpen)
  const alarms = open.filter((alarm) => !isShelved(alarm))
  return { alarms, someShelved: alarms.length < open.length }
}
