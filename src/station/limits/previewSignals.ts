import type { LimitsPreview, PreviewedSignals } from '../../contract/limits.ts'
import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { partFault } from '../../spc/charts/shortRunPart.ts'
import { subgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import { createEvaluator } from '../../spc/createEvaluator.ts'
import { describeRule } from '../../spc/describeRule.ts'
import { figureFrom } from '../../spc/explain/figureFrom.ts'
import { ruleName } from '../../spc/rules/ruleRegistry.ts'
import { rulesOfPanel } from '../../spc/rulesInForce.ts'
import { isAbove, isBelow } from '../../spc/tolerance.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'

interface Fired extends Omit<PreviewedSignals, 'count' | 'rule_name'> {
  readonly numbers: number[]
}

/** Most subgroups that a figure names one by one. */
const named = 20

/** A subgroup with its number in the chart. */
export interface NumberedPoint extends SeriesPoint {
  readonly number: number
}

/** The subgroups at which each rule would fire under an estimate, the first rule first. */
export const previewSignals = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  points: readonly NumberedPoint[],
): LimitsPreview['signals'] => {
  const evaluator = createEvaluator(plan, estimate)
  const { many } = subgroupNoun(plan.chartType)
  const fired = new Map<string, Fired>()
  for (const { id, number, measurements, part } of points) {
    if (partFault(plan, estimate, part) !== null) continue
    for (const { ruleId, panel } of evaluator.step(measurements, part).signals) {
      const key = `${panel} ${ruleId}`
      const known = fired.get(key) ?? { rule_id: ruleId, chart: panel, sample_ids: [], numbers: [] }
      known.sample_ids.push(id)
      known.numbers.push(number)
      fired.set(key, known)
    }
  }
  return [...fired.values()]
    .toSorted((a, b) => a.rule_id - b.rule_id)
    .map(({ rule_id, chart, sample_ids, numbers }) => {
      const setting = rulesOfPanel(plan, chart).find(({ ruleId }) => ruleId === rule_id)
      const name = setting === undefined ? `Rule ${rule_id}` : ruleName(setting.ruleId)
      const more = sample_ids.length > named ? `, … (${sample_ids.length} in all)` : ''
      const count = figureFrom({ name: `Signals of ${name}`, symbol: 'count' }, sample_ids.length, {
        formula: `number of ${many} that complete ${setting === undefined ? 'the pattern' : `“${describeRule(setting)}”`}`,
        source: 'The rules of this characteristic, judged by the proposed limits',
        inputs: [{ symbol: 'N', meaning: `newest ${many} that were judged`, value: points.length }],
        steps: [],
        last: `${many} ${numbers.slice(0, named).join(', ')}${more}`,
      })
      return { rule_id, rule_name: name, chart, count, sample_ids }
    })
}

/** Those of a baseline's subgroups that lie beyond limits computed from it, on any panel. */
export const beyondLimits = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  points: readonly SeriesPoint[],
): number[] => {
  const evaluator = createEvaluator(plan, estimate)
  return points.flatMap(({ id, measurements, part }) => {
    if (partFault(plan, estimate, part) !== null) return []
    const { z, dispersionZ, companionZ } = evaluator.step(measurements, part)
    const far = [z, dispersionZ, companionZ].some((one) => one !== null && isOutside(one))
    return far ? [id] : []
  })
}

const isOutside = (z: number): boolean => isAbove(z, 3) || isBelow(z, -3)
