import type { Handler } from '../../contract/handlers.ts'
import { putSetting } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import { readSettings } from './readSettings.ts'

/** Decides for the whole station: what is given changes, the rest stays. */
export const updateSettings =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>): Handler<'settings.update'> =>
  (caller, changes) =>
    inTransaction(db, () => {
      const before = readSettings(db)
      const after = Object.assign({}, before, changes)
      if (JSON.stringify(after) === JSON.stringify(before)) return before
      const { station_name: name, ...rest } = after
      putSetting(db, 'station_name', name)
      putSetting(db, 'settings', JSON.stringify(rest))
      appendAudit(db, {
        kind: 'configuration',
        at: clock.now(),
        caller,
        operation: 'settings.update',
        table: 'setting',
        recordId: 'settings',
        before,
        after,
      })
      return after
    })
