import type { JudgedSample } from '../../contract/sample.ts'
import type { PlottedPoint } from '../../spc/chartPlan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { signalName } from '../../spc/charts/signalName.ts'
import type { ChartPanel, ChartType } from '../../spc/chartType.ts'
import { mean } from '../../spc/mean.ts'
import { range } from '../../spc/range.ts'
import type { RuleId } from '../../spc/rule.ts'
import { ruleSeverity } from '../../spc/rules/ruleRegistry.ts'
import { standardDeviation } from '../../spc/standardDeviation.ts'
import type { Zone } from '../../spc/zone.ts'
import type { SampleRow } from '../../storage/measurements/samples.ts'
import { isoTime } from './isoTime.ts'
import { uuidText } from './uuidText.ts'

type Fired = JudgedSample['violations'][number]

/** A rule that fired, as the API names it. */
export const firedRule = (chartType: ChartType, ruleId: number, chart: ChartPanel): Fired => ({
  rule_id: ruleId,
  rule_name: signalName(chartType, ruleId as RuleId),
  severity: ruleSeverity(ruleId as RuleId),
  chart,
})

type Figures = Pick<JudgedSample, 'mean' | 'range_value' | 'std_dev'>

/** Charts whose location is the plain mean of their measurements. */
const plotsMean: readonly ChartType[] = ['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'precontrol']

/** Figures of the subgroup by itself; what its chart plotted is not worked out a second time. */
const figuresOf = (
  { measurements }: SampleRow,
  chartType: ChartType,
  plotted: Pick<PlottedPoint, 'value'> & Partial<Pick<PlottedPoint, 'dispersion'>>,
): Figures => {
  if (chartDefinition(chartType).kind !== 'measurements') {
    return { mean: plotted.value, range_value: null, std_dev: null }
  }
  return {
    mean: plotsMean.includes(chartType) ? plotted.value : mean(measurements),
    range_value: (chartType === 'xbar_r' ? plotted.dispersion : null) ?? range(measurements),
    std_dev: (chartType === 'xbar_s' ? plotted.dispersion : null) ?? standardDeviation(measurements),
  }
}

/** A stored subgroup with its judgement, as a client gets it. */
export const judgedSample = (
  row: SampleRow,
  chartType: ChartType,
  evaluation: Pick<PlottedPoint, 'n' | 'value'> &
    Partial<Pick<PlottedPoint, 'dispersion'>> & { readonly zone: Zone | 'trial' },
  revision: number | null,
  violations: Fired[],
): JudgedSample => {
  const figures = figuresOf(row, chartType, evaluation)
  return {
    sample_id: row.id,
    sample_uuid: uuidText(row.uuid),
    characteristic_id: row.characteristicId,
    timestamp: isoTime(row.at),
    n: evaluation.n,
    mean: figures.mean,
    range_value: figures.range_value,
    std_dev: figures.std_dev,
    zone: evaluation.zone,
    in_control: violations.length === 0,
    limits_revision: revision,
    violations,
  }
}
