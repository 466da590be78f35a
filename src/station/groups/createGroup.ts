import type { Handler } from '../../contract/handlers.ts'
import { newestArrival } from '../../storage/measurements/groupSamples.ts'
import { type GroupRow, insertGroup } from '../../storage/queries/characteristicGroups.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkGroup, type GroupSettings } from './checkGroup.ts'
import { describeGroup, groupSettings } from './describeGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/** Groups characteristics that are to be judged together. */
export const createGroup =
  ({ core, watch }: GroupDeps): Handler<'group.create'> =>
  (caller, input) => {
    const { db } = core
    const settings: GroupSettings = {
      name: input.name,
      members: input.members,
      alignBy: input.align_by ?? 'timestamp',
      covariance: input.covariance ?? 'classical',
      alpha: input.alpha ?? 0.0027,
      baselineObservations: input.baseline_observations ?? 25,
    }
    const group = inTransaction(db, (): GroupRow => {
      const clientId = checkGroup(db, caller, settings)
      const at = core.clock.now()
      const row = {
        ...settings,
        clientId,
        judgedTo: newestArrival(db),
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      }
      const id = insertGroup(db, row)
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'group.create',
        table: 'characteristic_group',
        recordId: id,
        after: groupSettings(row),
      })
      return { id, ...row }
    })
    watch.changed(group.id)
    return describeGroup(db, group)
  }
