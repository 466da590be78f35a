import type { GroupRevision } from '../../contract/characteristicGroup.ts'
import { estimateFigures } from '../../spc/multivariate/estimateFigures.ts'
import { hotellingLimit } from '../../spc/multivariate/hotellingLimit.ts'
import type { GroupRevisionRow } from '../../storage/measurements/groupLimits.ts'

/**
 * A revision of a group's limits as a client gets it.
 *
 * @param names what the members are called now
 * @param n size of their subgroups
 */
export const describeGroupRevision = (
  row: GroupRevisionRow,
  names: readonly string[],
  n: number,
): GroupRevision => {
  const estimate = { ...row.estimate, names }
  const excluded = row.excluded.map(({ sample_id, reason }) => `Observation ${sample_id}: ${reason}`)
  const { means, deviations, correlations } = estimateFigures(estimate, excluded)
  return {
    revision: row.revision,
    observations: estimate.observations,
    alpha: row.alpha,
    covariance: estimate.method,
    excluded: row.excluded.map((one) => ({ ...one })),
    created_by: row.createdBy,
    created_at: new Date(row.createdAt).toISOString(),
    reason: row.reason,
    effective_after: row.afterAt === null ? null : new Date(row.afterAt).toISOString(),
    means: [...means],
    deviations: [...deviations],
    correlations: correlations.map((of) => [...of]),
    ucl: hotellingLimit(estimate, 'II', estimate.method === 'pooled' ? n : 1, row.alpha),
  }
}
