import type { CharacteristicGroup } from '../../contract/characteristicGroup.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { newestGroupRevision } from '../../storage/measurements/groupLimits.ts'
import { openGroupSignals } from '../../storage/measurements/groupSignals.ts'
import type { GroupRow } from '../../storage/queries/characteristicGroups.ts'
import { membersOf } from './memberNames.ts'

/** What people set of a group, as the audit log keeps it. */
export const groupSettings = (row: Omit<GroupRow, 'id'>) => ({
  name: row.name,
  members: [...row.members],
  align_by: row.alignBy,
  covariance: row.covariance,
  alpha: row.alpha,
  baseline_observations: row.baselineObservations,
})

/** A group as it is told to those who ask. */
export const describeGroup = (db: ReadableDb, row: GroupRow): CharacteristicGroup => ({
  id: row.id,
  ...groupSettings(row),
  members: membersOf(db, row.members).map((member) => ({
    characteristic_id: member.id,
    code: member.code,
    name: member.name,
    unit: member.unit,
    decimals: member.decimals,
    subgroup_size: member.subgroupSize,
    deleted: member.deletedAt !== null,
  })),
  client_id: row.clientId,
  created_at: new Date(row.createdAt).toISOString(),
  updated_at: new Date(row.updatedAt).toISOString(),
  limits_revision: newestGroupRevision(db, row.id),
  open_signals: openGroupSignals(db, row.id),
})
