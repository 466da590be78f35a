import type { ChartPlan, PointEvaluation, ProcessEstimate, Signal } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import type { ChartPanel } from './chartType.ts'
import { panelScale } from './panelScale.ts'
import type { RuleSetting } from './rule.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'
import type { RuleSeries } from './rules/ruleSeries.ts'
import { saturate } from './saturate.ts'
import { stepBetween } from './stepBetween.ts'
import { zoneOf } from './zone.ts'

/** One subgroup of a chart's history, and the limits revision in force at its time; null before limits were frozen. */
export interface ChartSubgroup {
  readonly values: readonly number[]
  readonly excluded?: boolean
  readonly revision: number | null
}

interface PlottedSubgroup {
  readonly evaluation: PointEvaluation
  readonly signals: Signal[]
  readonly locationSigma: number
  readonly dispersionSigma: number
}

interface PanelPoint {
  readonly value: number
  readonly z: number
  readonly sigma: number
  readonly signals: Signal[]
}

const plotAll = (
  subgroups: readonly ChartSubgroup[],
  plan: ChartPlan,
  revisions: ReadonlyMap<number, ProcessEstimate>,
): PlottedSubgroup[] => {
  const { location, dispersion, maximumSize } = chartDefinition(plan.chartType)
  const scales = new Map(
    [...revisions].map(([revision, estimate]) => [
      revision,
      { location: panelScale(location, estimate), dispersion: panelScale(dispersion, estimate) },
    ]),
  )
  const judgedValues: number[] = []
  return subgroups.map(({ values, excluded, revision }) => {
    const n = values.length
    if (n < 1 || n > maximumSize) {
      throw new RangeError(`A subgroup of ${n} does not fit this chart, which takes 1 to ${maximumSize}.`)
    }
    const before = judgedValues.at(-1) ?? null
    const value = location.plot(values, before)
    const spread = dispersion.plot(values, excluded === true ? null : before)
    if (excluded !== true) judgedValues.push(value)
    const signals: Signal[] = []
    const plotted = { n, value, dispersion: spread, signals }
    if (revision === null) {
      const evaluation = { ...plotted, z: null, dispersionZ: null, zone: 'trial' as const }
      return { evaluation, signals, locationSigma: 0, dispersionSigma: 0 }
    }
    const scale = scales.get(revision)
    if (scale === undefined) throw new RangeError(`There is no estimate for limits revision ${revision}.`)
    const locationSigma = scale.location.sigma(n)
    const dispersionSigma = scale.dispersion.sigma(n)
    const z = saturate((value - scale.location.center(n)) / locationSigma)
    const dispersionZ =
      spread === null ? null : saturate((spread - scale.dispersion.center(n)) / dispersionSigma)
    return {
      evaluation: { ...plotted, z, dispersionZ, zone: zoneOf(z) },
      signals,
      locationSigma,
      dispersionSigma,
    }
  })
}

const judgeStretch = (
  panel: ChartPanel,
  settings: readonly RuleSetting[],
  points: readonly PanelPoint[],
): void => {
  const series: RuleSeries = {
    z: Float64Array.from(points, ({ z }) => z),
    steps: Int8Array.from(points, ({ value, sigma }, i) =>
      stepBetween(points[i - 1]?.value ?? value, value, sigma),
    ),
  }
  for (const setting of settings) {
    const { ruleId, find } = ruleDefinition(setting.ruleId)
    const parameters = completeParameters(setting)
    for (const [i, { signals }] of points.entries()) {
      const pattern = find(series, 0, i, parameters)
      if (pattern !== null) signals.push({ panel, ruleId, members: pattern.members, side: pattern.side })
    }
  }
}

// The stretches of one panel that a pattern may lie in: neighbours among the judged points, of one revision, all of them plotted.
const stretchesOf = (
  subgroups: readonly ChartSubgroup[],
  pointAt: (index: number) => PanelPoint | null,
): PanelPoint[][] => {
  const stretches: PanelPoint[][] = []
  let revision: number | null = null
  let open: PanelPoint[] | null = null
  for (const [i, subgroup] of subgroups.entries()) {
    if (subgroup.excluded === true) continue
    const point = subgroup.revision === null ? null : pointAt(i)
    if (point === null) {
      open = null
      continue
    }
    if (open === null || subgroup.revision !== revision) {
      open = []
      stretches.push(open)
      revision = subgroup.revision
    }
    open.push(point)
  }
  return stretches
}

/**
 * Judges a whole history at once; equal to feeding it to `createEvaluator` subgroup by subgroup, with a new evaluator at each change of
 * revision. Patterns never reach across a change of revision, and skip excluded subgroups.
 *
 * @param subgroups oldest first
 * @param revisions the process estimate of every revision that the subgroups name
 * @throws RangeError when a revision has no estimate, or a subgroup's size does not fit the chart
 * @example evaluateChart([{ values: [13.5], revision: 1 }], { chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('shewhart') }, new Map([[1, { centerLine: 10, sigma: 1 }]]))[0]?.zone // => 'beyond_ucl'
 */
export const evaluateChart = (
  subgroups: readonly ChartSubgroup[],
  plan: ChartPlan,
  revisions: ReadonlyMap<number, ProcessEstimate>,
): PointEvaluation[] => {
  const plotted = plotAll(subgroups, plan, revisions)
  const onLocation = stretchesOf(subgroups, (i) => {
    const { evaluation, signals, locationSigma } = plotted[i] ?? {}
    if (evaluation === undefined || signals === undefined || evaluation.z === null) return null
    return { value: evaluation.value, z: evaluation.z, sigma: locationSigma ?? 0, signals }
  })
  const onDispersion = stretchesOf(subgroups, (i) => {
    const { evaluation, signals, dispersionSigma } = plotted[i] ?? {}
    if (evaluation === undefined || signals === undefined) return null
    if (evaluation.dispersion === null || evaluation.dispersionZ === null) return null
    return { value: evaluation.dispersion, z: evaluation.dispersionZ, sigma: dispersionSigma ?? 0, signals }
  })
  for (const stretch of onLocation) judgeStretch('location', plan.rules.location, stretch)
  for (const stretch of onDispersion) judgeStretch('dispersion', plan.rules.dispersion, stretch)
  return plotted.map(({ evaluation }) => evaluation)
}
