import type { Handler } from '../../contract/handlers.ts'
import { listGroupSignals as query } from '../../storage/measurements/groupSignals.ts'
import { describeGroupSignal } from './describeGroupSignal.ts'
import { findGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'
import { visibleGroups } from './listGroups.ts'

/** One page of the signals of the groups that the caller may see, newest first. */
export const listGroupSignals =
  ({ core }: GroupDeps): Handler<'groupSignal.list'> =>
  (caller, { group_id, characteristic_id, status, cause_code, from, to, page, limit }) => {
    const groups =
      group_id === undefined ? visibleGroups(core.db, caller) : [findGroup(core.db, caller, group_id)]
    const asked = groups.filter(
      ({ members }) => characteristic_id === undefined || members.includes(characteristic_id),
    )
    const names = new Map(asked.map(({ id, name }) => [id, name]))
    const filter = {
      groupIds: [...names.keys()],
      causeCode: cause_code ?? null,
      from: from === undefined ? null : Date.parse(from),
      to: to === undefined ? null : Date.parse(to),
    }
    const { total, counts, rows } = query(core.db, filter, status ?? null, page, limit)
    return {
      total,
      counts,
      page,
      limit,
      results: rows.map((row) => describeGroupSignal(core.db, row, names.get(row.groupId) ?? '')),
    }
  }
