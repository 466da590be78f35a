import type { Unavailable } from '../../spc/estimate/sigmaEstimate.ts'
import { estimateMultivariate } from '../../spc/multivariate/estimateMultivariate.ts'
import { hotellingLimit } from '../../spc/multivariate/hotellingLimit.ts'
import type { MultivariateEstimate } from '../../spc/multivariate/multivariateEstimate.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { measurementsOf } from './judgeGroup.ts'
import { memberNames, membersOf } from './memberNames.ts'
import { type ReadGroup, readGroup } from './readGroup.ts'

/** Which observations of a group make a baseline; times in ms. */
export interface GroupBaselineJob {
  readonly groupId: number
  readonly from: number | null
  readonly to: number | null
  readonly exclude: readonly number[]
}

/** An estimate with the observations that it was made from. */
export interface GroupBaseline {
  readonly estimate: MultivariateEstimate
  readonly sampleIds: readonly number[]
  /** Time of the newest complete observation, of the baseline or after it. */
  readonly newestAt: number
  /** Of those that were to be excluded, the ones that are no observation of the period. */
  readonly unknown: readonly number[]
}

/** The estimate of a baseline; the reason where there is none, or it would give no limit. */
export const estimateBaseline = (
  db: ReadableDb,
  { group, complete }: ReadGroup,
  { from, to, exclude }: Omit<GroupBaselineJob, 'groupId'>,
): GroupBaseline | Unavailable => {
  const period = complete.filter(
    ({ at }) => at >= (from ?? Number.MIN_SAFE_INTEGER) && at <= (to ?? Number.MAX_SAFE_INTEGER),
  )
  const left = new Set(exclude)
  const used = period.filter(({ sampleId, excluded }) => !excluded && !left.has(sampleId))
  const members = membersOf(db, group.members)
  const estimate = estimateMultivariate(memberNames(members), used.map(measurementsOf), group.covariance)
  if ('reason' in estimate) return estimate
  const n = group.covariance === 'pooled' ? (used[0]?.samples[0]?.measurements.length ?? 1) : 1
  const { reason } = hotellingLimit(estimate, 'I', n, group.alpha)
  if (reason !== null) return { reason }
  const known = new Set(period.map(({ sampleId }) => sampleId))
  return {
    estimate,
    sampleIds: used.map(({ sampleId }) => sampleId),
    newestAt: complete.at(-1)?.at ?? 0,
    unknown: exclude.filter((id) => !known.has(id)),
  }
}

/** The estimate of the baseline that somebody chose. */
export const baselineOfGroup = (db: ReadableDb, job: GroupBaselineJob): GroupBaseline | Unavailable =>
  estimateBaseline(db, readGroup(db, job.groupId), job)
