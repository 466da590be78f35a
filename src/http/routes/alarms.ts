import { shelveInput, unshelveInput } from '../../contract/alarm.ts'
import { deliveryQuery, mailServerInput, mailTestInput } from '../../contract/alarmDelivery.ts'
import {
  createEscalationInput,
  createWebhookInput,
  escalationChanges,
  webhookChanges,
} from '../../contract/alarmEscalation.ts'
import { alarmPolicyChanges } from '../../contract/alarmPolicy.ts'
import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Alarms'

const getPolicy = route({
  operation: 'alarmPolicy.get',
  method: 'GET',
  url: '/api/v1/alarm-policy',
  summary: 'What leaders decided about alarms',
  tag,
  input: () => ({}),
})

const updatePolicy = route({
  operation: 'alarmPolicy.update',
  method: 'PATCH',
  url: '/api/v1/alarm-policy',
  summary: 'Decide about alarms: what is given changes, the rest stays',
  tag,
  body: alarmPolicyChanges,
  input: ({ body }) => body,
})

const shelve = route({
  operation: 'alarm.shelve',
  method: 'POST',
  url: '/api/v1/alarms/shelve',
  summary: 'Put an alarm, or all of a characteristic or group, aside for a while',
  description: 'It stays open and comes back by itself; until then it is silent and not escalated.',
  tag,
  body: shelveInput,
  status: 201,
  input: ({ body }) => body,
})

const unshelve = route({
  operation: 'alarm.unshelve',
  method: 'POST',
  url: '/api/v1/alarms/unshelve',
  summary: 'Take back what was put aside',
  tag,
  body: unshelveInput,
  input: ({ body }) => body,
  status: 204,
  answers: { 204: noContent },
  answer: () => null,
})

const shelved = route({
  operation: 'alarm.shelved',
  method: 'GET',
  url: '/api/v1/alarms/shelved',
  summary: 'What is put aside, what comes back first at the front',
  tag,
  input: () => ({}),
})

const listEscalations = route({
  operation: 'escalation.list',
  method: 'GET',
  url: '/api/v1/escalations',
  summary: 'Whom unacknowledged alarms are told to',
  tag,
  input: () => ({}),
})

const createEscalation = route({
  operation: 'escalation.create',
  method: 'POST',
  url: '/api/v1/escalations',
  summary: 'Say whom unacknowledged alarms are told to, and after how long',
  tag,
  body: createEscalationInput,
  status: 201,
  input: ({ body }) => body,
})

const updateEscalation = route({
  operation: 'escalation.update',
  method: 'PATCH',
  url: '/api/v1/escalations/:id',
  summary: 'Change an escalation',
  tag,
  params: idPath,
  body: escalationChanges,
  input: ({ params, body }) => ({ escalation_id: params.id, changes: body }),
})

const deleteEscalation = route({
  operation: 'escalation.delete',
  method: 'DELETE',
  url: '/api/v1/escalations/:id',
  summary: 'Delete an escalation; what it did not send yet is not sent',
  tag,
  params: idPath,
  input: ({ params }) => ({ escalation_id: params.id }),
  status: 204,
  answers: { 204: noContent },
  answer: () => null,
})

const listWebhooks = route({
  operation: 'webhook.list',
  method: 'GET',
  url: '/api/v1/webhooks',
  summary: 'Programs that can be told of alarms',
  tag,
  input: () => ({}),
})

const createWebhook = route({
  operation: 'webhook.create',
  method: 'POST',
  url: '/api/v1/webhooks',
  summary: 'Set up a program that can be told of alarms',
  description:
    'Each call carries `X-Centerline-Signature: t=<seconds>,v1=<hex>`: HMAC-SHA256 of `<t>.<body>` with the secret.',
  tag,
  body: createWebhookInput,
  status: 201,
  input: ({ body }) => body,
})

const updateWebhook = route({
  operation: 'webhook.update',
  method: 'PATCH',
  url: '/api/v1/webhooks/:id',
  summary: 'Change the name, the address or the secret of a webhook',
  tag,
  params: idPath,
  body: webhookChanges,
  input: ({ params, body }) => ({ webhook_id: params.id, changes: body }),
})

const deleteWebhook = route({
  operation: 'webhook.delete',
  method: 'DELETE',
  url: '/api/v1/webhooks/:id',
  summary: 'Delete a webhook that no escalation names',
  tag,
  params: idPath,
  input: ({ params }) => ({ webhook_id: params.id }),
  status: 204,
  answers: { 204: noContent },
  answer: () => null,
})

const testWebhook = route({
  operation: 'webhook.test',
  method: 'POST',
  url: '/api/v1/webhooks/:id/test',
  summary: 'Call a webhook once, and say how it answered',
  tag,
  params: idPath,
  input: ({ params }) => ({ webhook_id: params.id }),
})

const getMailServer = route({
  operation: 'mailServer.get',
  method: 'GET',
  url: '/api/v1/mail-server',
  summary: 'The server that e-mails go out by; its password is never told',
  tag,
  input: () => ({}),
})

const setMailServer = route({
  operation: 'mailServer.set',
  method: 'PUT',
  url: '/api/v1/mail-server',
  summary: 'Say which server e-mails go out by',
  tag,
  body: mailServerInput,
  input: ({ body }) => body,
})

const testMailServer = route({
  operation: 'mailServer.test',
  method: 'POST',
  url: '/api/v1/mail-server/test',
  summary: 'Send an e-mail once, and say how the server answered',
  tag,
  body: mailTestInput,
  input: ({ body }) => body,
})

const listDeliveries = route({
  operation: 'delivery.list',
  method: 'GET',
  url: '/api/v1/deliveries',
  summary: 'What was told of alarms, newest first, with the answers of the servers',
  tag,
  query: deliveryQuery,
  input: ({ query }) => query,
})

const retryDelivery = route({
  operation: 'delivery.retry',
  method: 'POST',
  url: '/api/v1/deliveries/:id/retry',
  summary: 'Try a message that failed once more',
  tag,
  params: idPath,
  input: ({ params }) => ({ delivery_id: params.id }),
})

/** How alarms are handled. */
export const alarmRoutes: readonly AddRoute[] = [
  getPolicy,
  updatePolicy,
  shelve,
  unshelve,
  shelved,
  listEscalations,
  createEscalation,
  updateEscalation,
  deleteEscalation,
  listWebhooks,
  createWebhook,
  updateWebhook,
  deleteWebhook,
  testWebhook,
  getMailServer,
  setMailServer,
  testMailServer,
  listDeliveries,
  retryDelivery,
]
