import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { newestGroupRevision } from '../../storage/measurements/groupLimits.ts'
import { type GroupRow, updateGroup as store } from '../../storage/queries/characteristicGroups.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkGroup } from './checkGroup.ts'
import { describeGroup, groupSettings } from './describeGroup.ts'
import { findConfigurableGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

type Settings = ReturnType<typeof groupSettings>

/** Frozen limits are of these members put together this way, so both stay. */
const checkFrozen = (group: GroupRow, before: Settings, after: Settings): void => {
  const faults = (Object.keys(before) as (keyof Settings)[])
    .filter((field) => field !== 'name' && JSON.stringify(after[field]) !== JSON.stringify(before[field]))
    .map((field): ErrorDetail => ({ field, constraint: 'must stay as it is once limits are frozen' }))
  if (faults.length === 0) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `The limits of ${group.name} are frozen, so only its name may change. Make another group for other characteristics.`,
    faults,
  )
}

/** Changes the settings of a group that are given. */
export const updateGroup =
  ({ core, watch }: GroupDeps): Handler<'group.update'> =>
  (caller, { group_id, changes }) => {
    const { db } = core
    const group = inTransaction(db, (): GroupRow => {
      const old = findConfigurableGroup(db, caller, group_id)
      const before = groupSettings(old)
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const after: Settings = { ...before, ...given }
      if (JSON.stringify(after) === JSON.stringify(before)) return old
      const at = core.clock.now()
      const frozen = newestGroupRevision(db, old.id) !== null
      if (frozen) checkFrozen(old, before, after)
      const settings = {
        name: after.name,
        members: after.members,
        alignBy: after.align_by,
        covariance: after.covariance,
        alpha: after.alpha,
        baselineObservations: after.baseline_observations,
      }
      const clientId = frozen ? old.clientId : checkGroup(db, caller, settings)
      const row: GroupRow = { ...old, ...settings, clientId, updatedAt: at }
      store(db, row)
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'group.update',
        table: 'characteristic_group',
        recordId: old.id,
        before,
        after,
      })
      return row
    })
    watch.changed(group.id)
    return describeGroup(db, group)
  }
