import type { ChartMark } from '../../contract/chart.ts'
import type { ViolationRow } from '../../storage/measurements/violations.ts'

/** A violation as the chart draws it. */
export const chartMark = (row: ViolationRow): ChartMark => ({
  violation_id: row.id,
  sample_id: row.sampleId,
  rule_id: row.ruleId,
  panel: row.panel,
  status: row.status,
})
