import type { Handler } from '../../contract/handlers.ts'
import { putSetting } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { Network } from '../station.ts'
import { readSettings } from './readSettings.ts'

/** Decides for the whole station: what is given changes, the rest stays. The network is open or closed when it answers. */
export const updateSettings =
  ({
    db,
    clock,
    network,
  }: Pick<StationCore, 'db' | 'clock'> & {
    readonly network: Pick<Network, 'apply'>
  }): Handler<'settings.update'> =>
  async (caller, changes) => {
    const before = readSettings(db)
    const after = inTransaction(db, () => {
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
    if (JSON.stringify(after.network) !== JSON.stringify(before.network)) await network.apply()
    return after
  }
