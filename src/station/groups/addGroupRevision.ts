import type { Caller } from '../../contract/caller.ts'
import {
  type GroupRevisionRow,
  groupRevisions,
  insertGroupRevision,
} from '../../storage/measurements/groupLimits.ts'
import { type GroupRow, setJudgedTo } from '../../storage/queries/characteristicGroups.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { GroupBaseline } from './baselineOfGroup.ts'

/**
 * Adds the next revision of a group's limits, with its audit entry, within a transaction. The first is in force from the beginning, so
 * all observations are looked through again; a later one for those after the newest that there is now.
 */
export const addGroupRevision = (
  core: StationCore,
  caller: Caller,
  group: GroupRow,
  baseline: GroupBaseline,
  excluded: GroupRevisionRow['excluded'],
  reason: string | null,
): GroupRevisionRow => {
  const former = groupRevisions(core.db, group.id).at(-1)
  const at = core.clock.now()
  const row: GroupRevisionRow = {
    revision: (former?.revision ?? 0) + 1,
    estimate: baseline.estimate,
    alpha: group.alpha,
    sampleIds: baseline.sampleIds,
    excluded,
    afterAt: former === undefined ? null : baseline.newestAt,
    createdBy: actorOf(caller).name,
    createdAt: at,
    reason,
  }
  insertGroupRevision(core.db, group.id, row)
  if (former === undefined) setJudgedTo(core.db, group.id, 0)
  const { names, means, deviations, correlations, ...rest } = row.estimate
  appendAudit(core.db, {
    at,
    kind: 'configuration',
    caller,
    operation: 'group.freeze',
    table: 'group_limits_revision',
    recordId: `${group.id}/${row.revision}`,
    after: {
      revision: row.revision,
      alpha: row.alpha,
      names,
      means,
      deviations,
      correlations,
      ...rest,
      excluded,
    },
    reason,
  })
  return row
}
