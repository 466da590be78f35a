import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** What is escalated: a violation, or a signal of a group. */
export interface AlarmKey {
  readonly kind: 'violation' | 'signal'
  readonly id: number
}

/** A step of an escalation for one recipient. */
export interface StepKey {
  readonly escalationId: number
  readonly afterMinutes: number
  readonly recipient: string
}

/**
 * Notes that a message tells a recipient of an alarm at a step. A note of a message that was cancelled, as the alarm was over
 * then, gives way.
 *
 * @returns whether it is new: what was told, or is about to be, is not told again
 */
export const claimAlarm = (db: WritableDb, alarm: AlarmKey, step: StepKey, deliveryId: number): boolean =>
  prepared(
    db,
    `INSERT INTO delivery_alarm (kind, subject_id, escalation_id, after_minutes, recipient, delivery_id)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET delivery_id = excluded.delivery_id
     WHERE (SELECT state FROM delivery WHERE id = delivery_alarm.delivery_id) = 'cancelled'`,
  ).run(alarm.kind, alarm.id, step.escalationId, step.afterMinutes, step.recipient, deliveryId).changes > 0

/** Whether a recipient was told of an alarm at a step, or is about to be. */
export const isClaimed = (db: ReadableDb, alarm: AlarmKey, step: StepKey): boolean =>
  prepared(
    db,
    `SELECT 1 FROM delivery_alarm JOIN delivery ON delivery.id = delivery_alarm.delivery_id
     WHERE delivery_alarm.kind = ? AND subject_id = ? AND delivery_alarm.escalation_id = ?
       AND delivery_alarm.after_minutes = ? AND delivery_alarm.recipient = ? AND state <> 'cancelled'`,
  ).get(alarm.kind, alarm.id, step.escalationId, step.afterMinutes, step.recipient) !== undefined

/** The alarms that a message tells of. */
export const alarmsOfDelivery = (db: ReadableDb, deliveryId: number): AlarmKey[] =>
  prepared(
    db,
    'SELECT kind, subject_id AS id FROM delivery_alarm WHERE delivery_id = ? ORDER BY kind DESC, subject_id',
  ).all(deliveryId) as AlarmKey[]
