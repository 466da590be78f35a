import { type AlarmPolicy, defaultAlarmPolicy } from '../../contract/alarmPolicy.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { putSetting, settingOf } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'

/** What leaders decided about alarms, and the defaults of the rest. */
export const readAlarmPolicy = (db: ReadableDb): AlarmPolicy => ({
  ...defaultAlarmPolicy,
  ...(JSON.parse(settingOf(db, 'alarm_policy') ?? '{}') as Partial<AlarmPolicy>),
})

/** Decides about alarms: what is given changes, the rest stays. */
export const updateAlarmPolicy =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>): Handler<'alarmPolicy.update'> =>
  (caller, changes) =>
    inTransaction(db, () => {
      const before = readAlarmPolicy(db)
      const after: AlarmPolicy = Object.assign({}, before, changes)
      if (JSON.stringify(after) === JSON.stringify(before)) return before
      putSetting(db, 'alarm_policy', JSON.stringify(after))
      appendAudit(db, {
        kind: 'configuration',
        at: clock.now(),
        caller,
        operation: 'alarmPolicy.update',
        table: 'setting',
        recordId: 'alarm_policy',
        before,
        after,
      })
      return after
    })
