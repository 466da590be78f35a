import type { Escalation } from '../../contract/alarmEscalation.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import {
  deleteEscalation,
  type EscalationRow,
  type EscalationSettings,
  escalationById,
  escalations,
  insertEscalation,
  updateEscalation,
} from '../../storage/alarms/escalations.ts'
import { webhookById } from '../../storage/alarms/webhooks.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { clientScope } from '../characteristics/clientScope.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'

type EscalationHandlers = Pick<
  StationHandlers,
  'escalation.list' | 'escalation.create' | 'escalation.update' | 'escalation.delete'
>

const described = (row: EscalationRow): Escalation => ({
  id: row.id,
  ...row.settings,
  client_id: row.clientId,
  every_client: row.everyClient,
  since: new Date(row.since).toISOString(),
  updated_at: new Date(row.updatedAt).toISOString(),
})

/** Whether somebody may know of what is set up for one client, or for all. */
export const isOwn = (
  caller: Caller,
  { clientId, everyClient }: Pick<EscalationRow, 'clientId' | 'everyClient'>,
): boolean => {
  const { clientId: own } = clientScope(caller)
  return own === undefined || (!everyClient && (clientId ?? '') === own)
}

/** @throws ContractError NOT_FOUND, FORBIDDEN, VALIDATION_ERROR where a webhook is not there */
const checkSettings = (db: WritableDb, caller: Caller, settings: EscalationSettings): void => {
  for (const id of settings.characteristics) findVisible(db, caller, id)
  const faults = settings.steps.flatMap(({ recipients }, i) =>
    recipients.flatMap((one, k): ErrorDetail[] =>
      one.kind === 'webhook' && webhookById(db, one.webhook_id) === null
        ? [
            {
              field: `steps.${i}.recipients.${k}`,
              value: one.webhook_id,
              constraint: 'must be a webhook that was set up',
            },
          ]
        : [],
    ),
  )
  if (faults.length === 0) return
  throw new ContractError('VALIDATION_ERROR', 'A webhook is not there any more. Choose another one.', faults)
}

/**
 * Whom unacknowledged alarms are told to. Each belongs to the client of whoever made it, and tells of its alarms only.
 *
 * @param changed called once a change is on disk
 */
export const escalationHandlers = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  changed: () => void,
): EscalationHandlers => {
  const find = (caller: Caller, id: number): EscalationRow => {
    const row = escalationById(db, id)
    const none = new ContractError('NOT_FOUND', `There is no escalation ${id}.`)
    if (row === null) throw none
    if (!isOwn(caller, row)) throw foreignObject(none)
    return row
  }

  /** Stores a change with its entry in the audit log, and lets it hold. */
  const change = (
    caller: Caller,
    verb: 'create' | 'update' | 'delete',
    before: EscalationRow | null,
    store: (at: number) => EscalationRow | null,
  ): EscalationRow | null => {
    const at = clock.now()
    const after = inTransaction(db, () => {
      const made = store(at)
      appendAudit(db, {
        kind: 'configuration',
        at,
        caller,
        operation: `escalation.${verb}`,
        table: 'escalation',
        recordId: made?.id ?? before?.id ?? 0,
        before: before === null ? null : described(before),
        after: made === null ? null : described(made),
      })
      return made
    })
    changed()
    return after
  }

  return {
    'escalation.list': (caller) =>
      escalations(db)
        .filter((row) => isOwn(caller, row))
        .map(described),
    'escalation.create': (caller, settings) => {
      checkSettings(db, caller, settings)
      const { clientId } = clientScope(caller)
      const made = change(caller, 'create', null, (at) =>
        insertEscalation(db, {
          settings,
          clientId: clientId === undefined || clientId === '' ? null : clientId,
          everyClient: clientId === undefined,
          since: at,
          updatedAt: at,
        }),
      )
      if (made === null) throw new Error('the escalation was not stored')
      return described(made)
    },
    'escalation.update': (caller, { escalation_id, changes }) => {
      const row = find(caller, escalation_id)
      const settings: EscalationSettings = Object.assign({}, row.settings, changes)
      if (JSON.stringify(settings) === JSON.stringify(row.settings)) return described(row)
      checkSettings(db, caller, settings)
      const made = change(caller, 'update', row, (at) => {
        const isSwitchedOn = settings.enabled && !row.settings.enabled
        const next = { ...row, settings, updatedAt: at, since: isSwitchedOn ? at : row.since }
        updateEscalation(db, next)
        return next
      })
      return described(made ?? row)
    },
    'escalation.delete': (caller, { escalation_id }) => {
      const row = find(caller, escalation_id)
      change(caller, 'delete', row, (at) => {
        deleteEscalation(db, row.id, at)
        return null
      })
      return {}
    },
  }
}
