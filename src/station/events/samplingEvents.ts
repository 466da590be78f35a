import type { StationEvent } from '../../contract/events.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { planById } from '../../storage/plans/samplingPlans.ts'
import { samplingsMissedIn } from '../../storage/plans/samplings.ts'
import type { AuditRow } from '../../storage/queries/auditEntries.ts'
import { describeRun } from '../plans/describeRun.ts'

/** The samplings that an audit entry tells of as missed, one event each. */
export const samplingEvents = (db: ReadableDb, seq: number): StationEvent[] =>
  samplingsMissedIn(db, seq).flatMap((row, index) => {
    const plan = planById(db, row.planId)
    return plan === null
      ? []
      : [
          {
            id: `${seq}.${index}`,
            type: 'sampling',
            data: describeRun(db, row, plan, row.endedAt ?? row.dueAt),
          },
        ]
  })

/** The events of an audit entry that is about samplings. */
export const samplingEventsOf = (db: ReadableDb, entry: AuditRow): StationEvent[] =>
  entry.tableName === 'sampling' && entry.success === 1 ? samplingEvents(db, entry.seq) : []
