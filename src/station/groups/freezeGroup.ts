import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { addGroupRevision } from './addGroupRevision.ts'
import { describeGroupRevision } from './describeGroupRevision.ts'
import { findConfigurableGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'
import { memberNames, membersOf } from './memberNames.ts'

const ms = (timestamp: string | undefined): number | null =>
  timestamp === undefined ? null : Date.parse(timestamp)

/**
 * Freezes the mean vector and covariance matrix of a baseline as the next revision of a group's limits.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, VALIDATION_ERROR for an exclusion that is no observation of the baseline,
 * UNPROCESSABLE_ENTITY where the observations give no limits
 */
export const freezeGroup =
  ({ core, reader, watch }: GroupDeps): Handler<'group.freeze'> =>
  async (caller, { group_id, baseline: chosen }) => {
    const { db } = core
    const members = findConfigurableGroup(db, caller, group_id).members
    const exclude = chosen.exclude ?? []
    const made = await reader.run('groupBaseline', {
      groupId: group_id,
      from: ms(chosen.from),
      to: ms(chosen.to),
      exclude: exclude.map(({ sample_id }) => sample_id),
    })
    if ('reason' in made) {
      throw new ContractError('UNPROCESSABLE_ENTITY', `These observations give no limits: ${made.reason}`)
    }
    if (made.unknown.length > 0) {
      throw new ContractError(
        'VALIDATION_ERROR',
        `exclude: ${made.unknown.join(', ')} is no complete observation of this baseline`,
        made.unknown.map((sampleId) => ({
          field: `exclude.${exclude.findIndex(({ sample_id }) => sample_id === sampleId)}.sample_id`,
          value: sampleId,
          constraint: 'must be a complete observation of the baseline',
        })),
      )
    }
    const row = inTransaction(db, () => {
      const group = findConfigurableGroup(db, caller, group_id)
      if (JSON.stringify(group.members) !== JSON.stringify(members)) {
        throw new ContractError('CONFLICT', 'The group was changed meanwhile. Look at it again, then freeze.')
      }
      return addGroupRevision(core, caller, group, made, exclude, chosen.reason ?? null)
    })
    watch.changed(group_id)
    const rows = membersOf(db, members)
    const size = Math.max(1, ...rows.map(({ subgroupSize }) => subgroupSize))
    return describeGroupRevision(row, memberNames(rows), size)
  }
