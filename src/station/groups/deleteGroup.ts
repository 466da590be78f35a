import type { Handler } from '../../contract/handlers.ts'
import { updateGroup } from '../../storage/queries/characteristicGroups.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { groupSettings } from './describeGroup.ts'
import { findConfigurableGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/** Takes a group out of use. Its members and their subgroups stay. */
export const deleteGroup =
  ({ core, watch }: GroupDeps): Handler<'group.delete'> =>
  (caller, { group_id }) => {
    inTransaction(core.db, () => {
      const row = findConfigurableGroup(core.db, caller, group_id)
      const at = core.clock.now()
      updateGroup(core.db, { ...row, deletedAt: at, updatedAt: at })
      appendAudit(core.db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'group.delete',
        table: 'characteristic_group',
        recordId: row.id,
        before: groupSettings(row),
      })
    })
    watch.changed(group_id)
    return {}
  }
