import type { Caller } from '../../contract/caller.ts'
import type { Alignment } from '../../contract/characteristicGroup.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { faultSentence } from '../../contract/validate.ts'
import type { ChartType } from '../../spc/chartType.ts'
import type { CovarianceMethod } from '../../spc/multivariate/multivariateEstimate.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { mayConfigureFor } from '../characteristics/maySee.ts'

/** What is set of a group. */
export interface GroupSettings {
  readonly name: string
  readonly members: readonly number[]
  readonly alignBy: Alignment
  readonly covariance: CovarianceMethod
  readonly alpha: number
  readonly baselineObservations: number
}

/** Charts of a quantity whose mean stays: counts have no normal distribution, and short runs change their target with the part. */
const measuredCharts: readonly ChartType[] = [
  'xbar_r',
  'xbar_s',
  'i_mr',
  'i_mr_rs',
  'median',
  'ewma',
  'cusum',
  'precontrol',
]

const memberFaults = (members: readonly CharacteristicRow[]): ErrorDetail[] =>
  members.flatMap((member, i) => {
    const field = `members.${i}`
    const [first] = members
    const faults: ErrorDetail[] = []
    if (members.findIndex(({ id }) => id === member.id) !== i) {
      faults.push({ field, value: member.id, constraint: `${member.name} is named twice` })
    }
    if (first !== undefined && member.clientId !== first.clientId) {
      faults.push({
        field,
        value: member.id,
        constraint: `${member.name} belongs to another client than ${first.name}`,
      })
    }
    if (!measuredCharts.includes(member.chartType)) {
      faults.push({
        field,
        value: member.id,
        constraint: `${member.name} is not a measured quantity with one mean, so it has no T²`,
      })
    }
    return faults
  })

const sizeFaults = (settings: GroupSettings, members: readonly CharacteristicRow[]): ErrorDetail[] => {
  const sizes = new Set(members.map(({ subgroupSize }) => subgroupSize))
  if (settings.covariance === 'pooled') {
    return sizes.size === 1 && !sizes.has(1)
      ? []
      : [
          {
            field: 'covariance',
            value: 'pooled',
            constraint: 'needs members with subgroups of one size, of at least 2 measurements',
          },
        ]
  }
  const least = settings.members.length + 2
  return settings.baselineObservations >= least
    ? []
    : [
        {
          field: 'baseline_observations',
          value: settings.baselineObservations,
          constraint: `must be >= ${least}, two more than there are characteristics`,
        },
      ]
}

/**
 * Checks what is set of a group and finds the client that it belongs to.
 *
 * @throws ContractError NOT_FOUND for a member that the caller may not see, VALIDATION_ERROR, FORBIDDEN for another client's
 */
export const checkGroup = (db: ReadableDb, caller: Caller, settings: GroupSettings): string | null => {
  const members = settings.members.map((id) => findVisible(db, caller, id))
  const faults = [...memberFaults(members), ...sizeFaults(settings, members)]
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
  const clientId = members[0]?.clientId ?? null
  if (mayConfigureFor(caller, clientId)) return clientId
  throw new ContractError(
    'FORBIDDEN',
    'These characteristics are shared by all clients. Ask a power user or an administrator to group them.',
  )
}
