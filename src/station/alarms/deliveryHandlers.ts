import type { DeliveryOut } from '../../contract/alarmDelivery.ts'
import { ContractError } from '../../contract/errors.ts'
import {
  type DeliveryRow,
  deliveryById,
  insertDelivery,
  listDeliveries,
  updateDelivery,
} from '../../storage/alarms/deliveries.ts'
import { alarmsOfDelivery } from '../../storage/alarms/deliveryAlarms.ts'
import { escalationName } from '../../storage/alarms/escalations.ts'
import { webhookById } from '../../storage/alarms/webhooks.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { clientScope } from '../characteristics/clientScope.ts'
import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'
import { isOwn } from './escalationHandlers.ts'
import { storedMailServer } from './mailServer.ts'
import type { Outbox } from './outbox.ts'

type DeliveryHandlers = Pick<
  StationHandlers,
  'delivery.list' | 'delivery.retry' | 'mailServer.test' | 'webhook.test'
>

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const described = (db: ReadableDb, row: DeliveryRow): DeliveryOut => ({
  id: row.id,
  kind: row.kind,
  recipient: row.recipient,
  state: row.state,
  escalation: row.escalationId === null ? null : escalationName(db, row.escalationId),
  after_minutes: row.afterMinutes,
  alarms: alarmsOfDelivery(db, row.id),
  title: row.title,
  attempts: row.attempts,
  created_at: new Date(row.createdAt).toISOString(),
  next_attempt_at: isoOrNull(row.nextAt),
  finished_at: isoOrNull(row.finishedAt),
  answer: row.answer,
})

/** The log of what was told, trying once more, and tests of the ways out. */
export const deliveryHandlers = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  outbox: Pick<Outbox, 'pump' | 'sendNow'>,
): DeliveryHandlers => {
  const test = async (
    to: Pick<DeliveryRow, 'kind' | 'recipient' | 'webhookId'>,
    title: string,
  ): Promise<DeliveryOut> => {
    const row = inTransaction(db, () =>
      insertDelivery(db, {
        ...to,
        escalationId: null,
        afterMinutes: null,
        clientId: null,
        everyClient: true,
        title,
        createdAt: clock.now(),
      }),
    )
    return described(db, await outbox.sendNow(row.id))
  }

  return {
    'delivery.list': (caller, { state, page, limit }) => {
      const { clientId } = clientScope(caller)
      const scope = clientId === undefined ? undefined : { clientId: clientId === '' ? null : clientId }
      const { total, rows } = listDeliveries(db, scope, state ?? null, page, limit)
      return { total, page, limit, results: rows.map((row) => described(db, row)) }
    },
    'delivery.retry': (caller, { delivery_id }) => {
      const row = deliveryById(db, delivery_id)
      const none = new ContractError('NOT_FOUND', `There is no delivery ${delivery_id}.`)
      if (row === null) throw none
      if (!isOwn(caller, row)) throw foreignObject(none)
      if (row.state !== 'failed') {
        throw new ContractError('CONFLICT', 'Only a message that failed can be tried again.')
      }
      inTransaction(db, () =>
        updateDelivery(db, { ...row, state: 'waiting', attempts: 0, nextAt: clock.now(), finishedAt: null }),
      )
      outbox.pump()
      return described(db, deliveryById(db, row.id) ?? row)
    },
    'mailServer.test': (_caller, { to }) => {
      if (storedMailServer(db) === null) {
        throw new ContractError('UNPROCESSABLE_ENTITY', 'No mail server is set up yet. Save one first.')
      }
      return test({ kind: 'email', recipient: to, webhookId: null }, 'Test')
    },
    'webhook.test': (_caller, { webhook_id }) => {
      const webhook = webhookById(db, webhook_id)
      if (webhook === null) throw new ContractError('NOT_FOUND', `There is no webhook ${webhook_id}.`)
      return test({ kind: 'webhook', recipient: webhook.name, webhookId: webhook.id }, 'Test')
    },
  }
}
