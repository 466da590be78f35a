import type { Delivery } from '../../station/alarms/delivery.ts'
import { callWebhook } from './callWebhook.ts'
import { type MailTimes, sendMail } from './sendMail.ts'

/** How long sending may take, ms. */
export interface DeliveryTimes {
  readonly mail: MailTimes
  readonly webhook: number
}

const usual: DeliveryTimes = {
  mail: { connect: 10_000, answer: 20_000, all: 60_000 },
  webhook: 10_000,
}

/**
 * The ways out of the station: e-mail over SMTP, and webhooks over HTTP.
 *
 * @example createStation({ …, delivery: createDelivery() })
 */
export const createDelivery = (times: DeliveryTimes = usual): Delivery => ({
  mail: (route, mail, signal) => sendMail(route, mail, signal, times.mail),
  webhook: (call, signal) => callWebhook(call, signal, times.webhook),
})
