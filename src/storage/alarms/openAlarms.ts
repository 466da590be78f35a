import { prepared, type ReadableDb } from '../connection.ts'
import type { AlarmKey } from './deliveryAlarms.ts'

/** An alarm that nobody acknowledged. */
export interface OpenAlarmRow extends AlarmKey {
  /** Of the characteristic, or of the group. */
  readonly ownerId: number
  readonly severity: 'CRITICAL' | 'WARNING'
  readonly openedAt: number
}

/** The alarms that are open and were opened at or after a time, ms: violations, then signals of groups. */
export const openAlarmsSince = (db: ReadableDb, since: number): OpenAlarmRow[] =>
  prepared(
    db,
    `SELECT 'violation' AS kind, id, characteristic_id AS ownerId, severity, opened_at AS openedAt FROM violation
       WHERE status = 'open' AND opened_at >= ?
     UNION ALL
     SELECT 'signal', id, group_id, 'CRITICAL', opened_at FROM group_signal WHERE status = 'open' AND opened_at >= ?`,
  ).all(since, since) as OpenAlarmRow[]

/** An alarm as long as it is open; null once it is acknowledged or withdrawn. */
export const openAlarmOf = (db: ReadableDb, { kind, id }: AlarmKey): OpenAlarmRow | null =>
  (prepared(
    db,
    kind === 'violation'
      ? `SELECT 'violation' AS kind, id, characteristic_id AS ownerId, severity, opened_at AS openedAt FROM violation
         WHERE id = ? AND status = 'open'`
      : `SELECT 'signal' AS kind, id, group_id AS ownerId, 'CRITICAL' AS severity, opened_at AS openedAt FROM group_signal
         WHERE id = ? AND status = 'open'`,
  ).get(id) as OpenAlarmRow | undefined) ?? null
