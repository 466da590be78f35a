import { randomBytes } from 'node:crypto'
import type { Webhook } from '../../contract/alarmEscalation.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { escalations } from '../../storage/alarms/escalations.ts'
import {
  deleteWebhook,
  insertWebhook,
  updateWebhook,
  type WebhookRow,
  webhookById,
  webhooks,
} from '../../storage/alarms/webhooks.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'
import type { DeliverySecrets } from './deliverySecrets.ts'

type WebhookHandlers = Pick<
  StationHandlers,
  'webhook.list' | 'webhook.create' | 'webhook.update' | 'webhook.delete'
>

const described = ({ id, name, url, updatedAt }: WebhookRow): Webhook => ({
  id,
  name,
  url,
  updated_at: new Date(updatedAt).toISOString(),
})

const checkUrl = (url: string): void => {
  const { username, password } = new URL(url)
  if (username === '' && password === '') return
  throw new ContractError(
    'VALIDATION_ERROR',
    'The address must not hold a user or a password: it is not kept secret. The receiver knows this station by the signature.',
    [{ field: 'url', constraint: 'must not hold a user or a password' }],
  )
}

/** Programs that are told of alarms. What signs a call is kept with the secrets; the audit log knows only that it changed. */
export const webhookHandlers = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  secrets: DeliverySecrets,
): WebhookHandlers => {
  const find = (id: number): WebhookRow => {
    const row = webhookById(db, id)
    if (row === null) throw new ContractError('NOT_FOUND', `There is no webhook ${id}.`)
    return row
  }

  const audit = (
    caller: Caller,
    verb: 'create' | 'update' | 'delete',
    id: number,
    states: { readonly before?: object; readonly after?: object },
  ): void => {
    appendAudit(db, {
      kind: 'configuration',
      at: clock.now(),
      caller,
      operation: `webhook.${verb}`,
      table: 'webhook',
      recordId: id,
      ...states,
    })
  }

  return {
    'webhook.list': () => webhooks(db).map(described),
    'webhook.create': (caller, { name, url, secret }) => {
      checkUrl(url)
      const own = secret ?? randomBytes(32).toString('base64url')
      const row = inTransaction(db, () => {
        const made = insertWebhook(db, { name, url, updatedAt: clock.now() })
        audit(caller, 'create', made.id, { after: described(made) })
        return made
      })
      secrets.setWebhook(row.id, own)
      return { webhook: described(row), secret: secret === undefined ? own : null }
    },
    'webhook.update': (caller, { webhook_id, changes: { secret, ...changes } }) => {
      const row = find(webhook_id)
      const next: WebhookRow = Object.assign({}, row, changes, { updatedAt: clock.now() })
      checkUrl(next.url)
      inTransaction(db, () => {
        updateWebhook(db, next)
        const after = { ...described(next), secret_changed: secret !== undefined }
        audit(caller, 'update', row.id, { before: described(row), after })
      })
      if (secret !== undefined) secrets.setWebhook(row.id, secret)
      return described(next)
    },
    'webhook.delete': (caller, { webhook_id }) => {
      const row = find(webhook_id)
      const user = escalations(db).find(({ settings }) =>
        settings.steps.some(({ recipients }) =>
          recipients.some((one) => one.kind === 'webhook' && one.webhook_id === row.id),
        ),
      )
      if (user !== undefined) {
        throw new ContractError(
          'CONFLICT',
          `The escalation “${user.settings.name}” tells alarms to this webhook. Take it out there first.`,
        )
      }
      inTransaction(db, () => {
        deleteWebhook(db, row.id, clock.now())
        audit(caller, 'delete', row.id, { before: described(row) })
      })
      secrets.setWebhook(row.id, null)
      return {}
    },
  }
}
