import type { ChartPlan, PointEvaluation, ProcessEstimate, Signal } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import type { ChartPanel } from './chartType.ts'
import { panelScale } from './panelScale.ts'
import { createRecentPoints, type RecentPoints } from './recentPoints.ts'
import type { RuleSetting } from './rule.ts'
import type { CompleteParameters, RuleDefinition } from './rules/ruleDefinition.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'
import { saturate } from './saturate.ts'
import { ruleReach, windowSize } from './windowSize.ts'
import { zoneOf } from './zone.ts'

/** Judges subgroups one by one, as they arrive. */
export interface Evaluator {
  /** How many former points of the revision can influence the newest verdict; see `windowSize`. */
  readonly windowSize: number
  /** Plots the next subgroup and judges it by the rules. */
  readonly step: (values: readonly number[]) => PointEvaluation
  /** Plots an excluded subgroup: it is never judged, enters no pattern, and the moving range skips it. */
  readonly plot: (values: readonly number[]) => PointEvaluation
}

const noSignals: readonly Signal[] = []

interface ReadyRule {
  readonly definition: RuleDefinition
  readonly parameters: CompleteParameters
}

const ready = (settings: readonly RuleSetting[]): ReadyRule[] =>
  settings.map((setting) => ({
    definition: ruleDefinition(setting.ruleId),
    parameters: completeParameters(setting),
  }))

const judge = (
  panel: ChartPanel,
  rules: readonly ReadyRule[],
  points: RecentPoints,
  fired: Signal[] | null,
): Signal[] | null => {
  let signals = fired
  for (const { definition, parameters } of rules) {
    const pattern = definition.find(points.series, 0, points.last, parameters)
    if (pattern === null) continue
    signals ??= []
    signals.push({ panel, ruleId: definition.ruleId, members: pattern.members, side: pattern.side })
  }
  return signals
}

/**
 * An evaluator for one limits revision. A step costs no more with a long history than with a short one, and holds only the points
 * that a pattern can still reach.
 *
 * @param estimate the frozen process estimate; null in phase I, where points are plotted and nothing alarms
 * @param previousValue the last judged value before this revision, so that the moving range goes on across it while the rules do not
 * @throws RangeError when the estimate's sigma is not a positive number, or a subgroup's size does not fit the chart
 * @example createEvaluator({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 1 }).step([13.5]).zone // => 'beyond_ucl'
 */
export const createEvaluator = (
  plan: ChartPlan,
  estimate: ProcessEstimate | null,
  previousValue?: number,
): Evaluator => {
  const { location, dispersion, maximumSize } = chartDefinition(plan.chartType)
  const locationScale = estimate === null ? null : panelScale(location, estimate)
  const dispersionScale = estimate === null ? null : panelScale(dispersion, estimate)
  const locationRules = ready(plan.rules.location)
  const dispersionRules = ready(plan.rules.dispersion)
  const locationPoints = createRecentPoints(ruleReach(plan.rules.location))
  const dispersionPoints = createRecentPoints(ruleReach(plan.rules.dispersion))
  let previous = previousValue ?? null

  const evaluate = (values: readonly number[], judged: boolean): PointEvaluation => {
    const n = values.length
    if (n < 1 || n > maximumSize) {
      throw new RangeError(`A subgroup of ${n} does not fit this chart, which takes 1 to ${maximumSize}.`)
    }
    const value = location.plot(values, previous)
    const spread = dispersion.plot(values, judged ? previous : null)
    if (judged) previous = value
    if (locationScale === null || dispersionScale === null) {
      return { n, value, dispersion: spread, z: null, dispersionZ: null, zone: 'trial', signals: noSignals }
    }
    const sigma = locationScale.sigma(n)
    const z = saturate((value - locationScale.center(n)) / sigma)
    let dispersionZ: number | null = null
    if (spread !== null) {
      dispersionZ = saturate((spread - dispersionScale.center(n)) / dispersionScale.sigma(n))
    }
    let signals: Signal[] | null = null
    if (judged) {
      locationPoints.add(value, z, sigma)
      signals = judge('location', locationRules, locationPoints, signals)
      if (spread === null || dispersionZ === null) dispersionPoints.clear()
      else {
        dispersionPoints.add(spread, dispersionZ, dispersionScale.sigma(n))
        signals = judge('dispersion', dispersionRules, dispersionPoints, signals)
      }
    }
    return { n, value, dispersion: spread, z, dispersionZ, zone: zoneOf(z), signals: signals ?? noSignals }
  }

  return {
    windowSize: windowSize(plan.rules),
    step: (values) => evaluate(values, true),
    plot: (values) => evaluate(values, false),
  }
}
