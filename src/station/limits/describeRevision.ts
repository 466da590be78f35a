import type { LimitsRevision } from '../../contract/limits.ts'
import type { ChartPlan, PanelLimits } from '../../spc/chartPlan.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { describeSignature } from '../signatures/describeSignature.ts'

const panelOf = (limits: PanelLimits | null): LimitsRevision['within'] =>
  limits === null ? null : { center_line: limits.centerLine, ucl: limits.ucl, lcl: limits.lcl }

/** A limits revision as a client gets it, with its limits at the configured subgroup size. */
export const describeRevision = (plan: ChartPlan, row: RevisionRow): LimitsRevision => {
  const limits = limitsAt(plan, estimateOf(row), plan.subgroupSize)
  return {
    revision: row.revision,
    method: row.method,
    center_line: limits.centerLine,
    process_level: row.centerLine,
    sigma: row.sigma,
    ucl: limits.ucl,
    lcl: limits.lcl,
    dispersion: panelOf(limits.dispersion),
    within: panelOf(limits.within),
    within_sigma: row.withinSigma,
    subgroups: row.subgroups,
    created_by: row.createdBy,
    created_at: new Date(row.createdAt).toISOString(),
    reason: row.reason,
    effective_after: row.after === null ? null : new Date(row.after.at).toISOString(),
    signature: row.signature === null ? null : describeSignature(row.signature),
  }
}
