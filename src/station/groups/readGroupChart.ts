import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { describeGroup } from './describeGroup.ts'
import { findGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/** A group with what is open of it. */
export const getGroup =
  ({ core }: GroupDeps): Handler<'group.get'> =>
  (caller, { group_id }) =>
    describeGroup(core.db, findGroup(core.db, caller, group_id))

/**
 * The T² chart of a group.
 *
 * @throws ContractError NOT_FOUND
 */
export const getGroupChart =
  ({ core, reader }: GroupDeps): Handler<'group.chart'> =>
  (caller, { group_id, last }) => {
    findGroup(core.db, caller, group_id)
    return reader.run('groupChart', { groupId: group_id, last: last ?? 200 })
  }

/**
 * One observation of a group, taken apart.
 *
 * @throws ContractError NOT_FOUND where the group or the complete observation is not there, UNPROCESSABLE_ENTITY before there is an
 * estimate
 */
export const getGroupObservation =
  ({ core, reader }: GroupDeps): Handler<'group.observation'> =>
  async (caller, { group_id, sample_id }) => {
    const group = findGroup(core.db, caller, group_id)
    const made = await reader.run('groupObservation', { groupId: group_id, sampleId: sample_id })
    if (made === null) {
      throw new ContractError('NOT_FOUND', `${group.name} has no complete observation ${sample_id}.`)
    }
    if ('reason' in made) throw new ContractError('UNPROCESSABLE_ENTITY', made.reason)
    return made
  }
