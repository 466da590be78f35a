import type { JudgedSample } from '../../contract/sample.ts'
import type { PointEvaluation } from '../../spc/chartPlan.ts'
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

/** A stored subgroup with its judgement, as a client gets it. */
export const judgedSample = (
  row: SampleRow,
  evaluation: Pick<PointEvaluation, 'value' | 'zone'>,
  revision: number | null,
  violations: Fired[],
): JudgedSample => {
  const several = row.measurements.length > 1
  return {
    sample_id: row.id,
    sample_uuid: uuidText(row.uuid),
    characteristic_id: row.characteristicId,
    timestamp: isoTime(row.at),
    n: row.measurements.length,
    mean: evaluation.value,
    range_value: several ? range(row.measurements) : null,
    std_dev: several ? standardDeviation(row.measurements) : null,
    zone: evaluation.zone,
    in_control: violations.length === 0,
    limits_revision: revision,
    violations,
  }
}
