import type { Handler } from '../../contract/handlers.ts'
import { listGroupSignals as query } from '../../storage/measurements/groupSignals.ts'
import { describeGroupSignal } from './describeGroupSignal.ts'
import { findGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'
import { visibleGroups } from './listGroups.ts'

/** One page of the signals of the groups that the caller may see, newest first. */
export const listGroupSignals =
  ({ core }: GroupDeps): Handler<'groupSignal.list'> =>
  (caller, { group_id, status, page, limit }) => {
    const groups =
      group_id === undefined ? visibleGroups(core.db, caller) : [findGroup(core.db, caller, group_id)]
    const names = new Map(groups.map(({ id, name }) => [id, name]))
    const { total, rows } = query(core.db, [...names.keys()], status ?? null, page, limit)
    return {
      total,
      page,
      limit,
      results: rows.map((row) => describeGroupSignal(row, names.get(row.groupId) ?? '')),
    }
  }
