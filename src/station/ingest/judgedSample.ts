import type { JudgedSample } from '../../contract/sample.ts'
import type { PointEvaluation } from '../../spc/chartPlan.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { range } from '../../spc/range.ts'
import { ruleName, ruleSeverity } from '../../spc/rules/ruleRegistry.ts'
import { standardDeviation } from '../../spc/standardDeviation.ts'
import type { SampleRow } from '../../storage/measurements/samples.ts'
import { isoTime } from './isoTime.ts'
import { uuidText } from './uuidText.ts'

type Fired = JudgedSample['violations'][number]

/** A rule that fired, as the API names it. */
export const firedRule = (ruleId: Fired['rule_id'], chart: Fired['chart']): Fired => ({
  rule_id: ruleId,
  rule_name: ruleName(ruleId as Parameters<typeof ruleName>[0]),
  severity: ruleSeverity(ruleId as Parameters<typeof ruleSeverity>[0]),
  chart,
})

/**
 * A stored subgroup with its judgement, as a client gets it. The dispersion that its chart plotted is not worked out a second
 * time.
 */
export const judgedSample = (
  row: SampleRow,
  chartType: ChartType,
  evaluation: Pick<PointEvaluation, 'value' | 'zone'> & Partial<Pick<PointEvaluation, 'dispersion'>>,
  revision: number | null,
  violations: Fired[],
): JudgedSample => {
  return {
    sample_id: row.id,
    sample_uuid: uuidText(row.uuid),
    characteristic_id: row.characteristicId,
    timestamp: isoTime(row.at),
    n: row.measurements.length,
    mean: evaluation.value,
    range_value: (chartType === 'xbar_r' ? evaluation.dispersion : null) ?? range(row.measurements),
    std_dev: (chartType === 'xbar_s' ? evaluation.dispersion : null) ?? standardDeviation(row.measurements),
    zone: evaluation.zone,
    in_control: violations.length === 0,
    limits_revision: revision,
    violations,
  }
}
