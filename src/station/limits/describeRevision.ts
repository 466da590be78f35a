import type { LimitsRevision } from '../../contract/limits.ts'
import type { ChartPlan } from '../../spc/chartPlan.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import { estimateOf } from '../ingest/seriesState.ts'

/** A limits revision as a client gets it, with its limits at the configured subgroup size. */
export const describeRevision = (plan: ChartPlan, row: RevisionRow): LimitsRevision => {
  const limits = limitsAt(plan, estimateOf(row), plan.subgroupSize)
  return {
    revision: row.revision,
    method: row.method,
    center_line: limits.centerLine,
    sigma: row.sigma,
    ucl: limits.ucl,
    lcl: limits.lcl,
    dispersion: {
      center_line: limits.dispersion.centerLine,
      ucl: limits.dispersion.ucl,
      lcl: limits.dispersion.lcl,
    },
    subgroups: row.subgroups,
    created_by: row.createdBy,
    created_at: new Date(row.createdAt).toISOString(),
    reason: row.reason,
    effective_after: row.after === null ? null : new Date(row.after.at).toISOString(),
  }
}
