import { z } from 'zod'
import { alarmShelf, shelvedAlarm, shelveInput, unshelveInput } from './alarm.ts'
import {
  delivery,
  deliveryPage,
  deliveryQuery,
  mailServerInput,
  mailServerState,
  mailTestInput,
} from './alarmDelivery.ts'
import {
  createEscalationInput,
  createWebhookInput,
  escalation,
  escalationChanges,
  webhook,
  webhookChanges,
  webhookWithSecret,
} from './alarmEscalation.ts'
import { entryLock, entryLockInput, entryLockRulesInput, entryLockState } from './alarmLock.ts'
import { alarmPolicy, alarmPolicyChanges } from './alarmPolicy.ts'
import { id, nothing } from './fields.ts'
import { operation } from './operation.ts'

const ofEscalation = z.strictObject({ escalation_id: id })
const ofWebhook = z.strictObject({ webhook_id: id })

/** How alarms are handled: what must be said, putting aside, telling others, locking entry. */
export const alarmOperations = {
  'alarmPolicy.get': operation('data.read', nothing, alarmPolicy),
  'alarmPolicy.update': operation('catalogue.configure', alarmPolicyChanges, alarmPolicy),

  'alarm.shelve': operation('violation.acknowledge', shelveInput, alarmShelf),
  'alarm.unshelve': operation('violation.acknowledge', unshelveInput, nothing),
  'alarm.shelved': operation('data.read', nothing, z.array(shelvedAlarm)),

  'escalation.list': operation('catalogue.configure', nothing, z.array(escalation)),
  'escalation.create': operation('catalogue.configure', createEscalationInput, escalation),
  'escalation.update': operation(
    'catalogue.configure',
    z.strictObject({ ...ofEscalation.shape, changes: escalationChanges }),
    escalation,
  ),
  'escalation.delete': operation('catalogue.configure', ofEscalation, nothing),

  'webhook.list': operation('catalogue.configure', nothing, z.array(webhook)),
  'webhook.create': operation('system.configure', createWebhookInput, webhookWithSecret),
  'webhook.update': operation(
    'system.configure',
    z.strictObject({ ...ofWebhook.shape, changes: webhookChanges }),
    webhook,
  ),
  'webhook.delete': operation('system.configure', ofWebhook, nothing),
  'webhook.test': operation('system.configure', ofWebhook, delivery),

  'mailServer.get': operation('catalogue.configure', nothing, mailServerState),
  'mailServer.set': operation('system.configure', mailServerInput, mailServerState),
  'mailServer.test': operation('system.configure', mailTestInput, delivery),

  'delivery.list': operation('catalogue.configure', deliveryQuery, deliveryPage),
  'delivery.retry': operation('catalogue.configure', z.strictObject({ delivery_id: id }), delivery),

  'entryLock.list': operation('data.read', nothing, z.array(entryLock)),
  'entryLock.get': operation('data.read', z.strictObject({ characteristic_id: id }), entryLockState),
  'entryLock.set': operation('characteristic.configure', entryLockRulesInput, entryLockState),
  'entryLock.lock': operation('violation.amend', entryLockInput, entryLock),
  'entryLock.release': operation('violation.amend', entryLockInput, nothing),
}
