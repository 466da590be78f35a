import { createHmac } from 'node:crypto'
import type { WebhookCall } from './delivery.ts'

/**
 * A call of a webhook whose receiver can tell that it is of this station and new: the signature is the HMAC-SHA256, in hexadecimal, of
 * `<t>.<body>` with the shared secret, where t is the time of the call in seconds.
 *
 * @param at ms
 * @example signedCall('https://a.example', 'a secret of its own', 7, { event: 'test' }, 0).headers['x-centerline-delivery'] // => '7'
 */
export const signedCall = (
  url: string,
  secret: string,
  deliveryId: number,
  payload: object,
  at: number,
): WebhookCall => {
  const body = JSON.stringify(payload)
  const seconds = Math.floor(at / 1000)
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return {
    url,
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Centerline',
      'x-centerline-delivery': String(deliveryId),
      'x-centerline-signature': `t=${seconds},v1=${signature}`,
    },
  }
}
