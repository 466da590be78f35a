import type { ReadableDb } from '../../storage/connection.ts'
import { groupSamples } from '../../storage/measurements/groupSamples.ts'
import { type GroupRow, groupById } from '../../storage/queries/characteristicGroups.ts'
import { type AlignedGroup, alignObservations } from './alignObservations.ts'

/** As many of the newest subgroups of each member as are read at most. */
export const mostObservations = 10_000

/** A group's observations as they stand, with how far back they were read. */
export interface ReadGroup extends AlignedGroup {
  readonly group: GroupRow
  /** Whether a member has older subgroups, which were not read. */
  readonly truncated: boolean
  /** What is older may lack partners only because they were not read, ms. */
  readonly since: number
}

/** A group that was found to exist before the job was sent. */
export const storedGroup = (db: ReadableDb, id: number): GroupRow => {
  const group = groupById(db, id)
  if (group === null) throw new Error(`group ${id} is not stored`)
  return group
}

/** Reads the newest subgroups of a group's members and puts them together. */
export const readGroup = (db: ReadableDb, groupId: number, most = mostObservations): ReadGroup => {
  const group = storedGroup(db, groupId)
  const members = group.members.map((id) => groupSamples(db, id, most))
  const since = members.reduce(
    (latest, samples) => (samples.length < most ? latest : Math.max(latest, samples[0]?.at ?? latest)),
    Number.MIN_SAFE_INTEGER,
  )
  const { complete, incomplete } = alignObservations(members, group.alignBy, group.covariance === 'pooled')
  return {
    group,
    complete,
    incomplete: incomplete.filter(({ at }) => at > since),
    truncated: since !== Number.MIN_SAFE_INTEGER,
    since,
  }
}
