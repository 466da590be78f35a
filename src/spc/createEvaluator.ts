import type { ChartPlan, PlottedPoint, PointEvaluation, ProcessEstimate, Signal } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { type Carried, createPlotter, type Plotter } from './createPlotter.ts'
import { createPanelJudge, type PanelJudge } from './panelJudge.ts'
import { rulesInForce } from './rulesInForce.ts'
import { windowSize } from './windowSize.ts'
import { zoneOf } from './zone.ts'
import { furtherOut } from './zoneAt.ts'

/** Judges subgroups one by one, as they arrive. */
export interface Evaluator {
  /** How many former points of the revision can influence the newest verdict; see `windowSize`. */
  readonly windowSize: number
  /** Plots the next subgroup and judges it by the rules. */
  readonly step: (values: readonly number[], part?: string | null) => PointEvaluation
  /** Plots an excluded subgroup: it is never judged, enters no pattern, and the moving range skips it. */
  readonly plot: (values: readonly number[], part?: string | null) => PointEvaluation
  /** What has to be carried on to the next subgroup, such as the sums of a CUSUM chart. */
  readonly carried: Plotter['carried']
}

const noSignals: readonly Signal[] = []

const onTrial = (point: PlottedPoint): PointEvaluation => ({
  ...point,
  z: null,
  dispersionZ: null,
  companionZ: null,
  zone: 'trial',
  signals: noSignals,
})

/**
 * An evaluator for one limits revision. A step costs no more with a long history than with a short one, and holds only the points
 * that a pattern can still reach. No pattern reaches across a change of part number.
 *
 * @param estimate the frozen process estimate; null in phase I, where points are plotted and nothing alarms
 * @param before what the judged subgroups before leave behind, so that the moving range goes on while the rules start anew
 * @throws RangeError when the estimate's sigma is not a positive number, or a subgroup's size does not fit the chart
 * @example createEvaluator({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 1 }).step([13.5]).zone // => 'beyond_ucl'
 */
export const createEvaluator = (
  plan: ChartPlan,
  estimate: ProcessEstimate | null,
  before: Carried = {},
): Evaluator => {
  const plotter = createPlotter(plan, estimate, before)
  const reach = windowSize(plan)
  if (estimate === null) {
    return {
      windowSize: reach,
      step: (values, part) => onTrial(plotter.take(values, part)),
      plot: (values, part) => onTrial(plotter.show(values, part)),
      carried: plotter.carried,
    }
  }
  const { location, dispersion, companion } = chartDefinition(plan.chartType)
  const rules = rulesInForce(plan)
  const spread = dispersion(plan.subgroupSize)
  const onLocation = createPanelJudge('location', location, rules.location, estimate, plan)
  const onDispersion =
    spread === null ? null : createPanelJudge('dispersion', spread, rules.dispersion, estimate, plan)
  const onCompanion =
    companion === null ? null : createPanelJudge(companion.panel, companion, rules.companion, estimate, plan)
  let lastPart: string | null = null

  const changePart = (part: string | null): void => {
    if (part === lastPart) return
    lastPart = part
    onLocation.clear()
    onDispersion?.clear()
    onCompanion?.clear()
  }
  const judge = (point: PlottedPoint, counts: boolean): PointEvaluation => {
    const z = onLocation.z(point.value, point.equivalentSize)
    const dispersionZ = onDispersion === null ? null : zOrNull(onDispersion, point.dispersion, point.n)
    const companionZ = onCompanion === null ? null : zOrNull(onCompanion, point.companion, point.n)
    let fired: Signal[] | null = null
    if (counts) {
      fired = onLocation.judge(point.value, z, point.equivalentSize, null)
      if (onDispersion !== null) fired = onDispersion.judge(point.dispersion, dispersionZ, point.n, fired)
      if (onCompanion !== null) fired = onCompanion.judge(point.companion, companionZ, point.n, fired)
    }
    const twoSided = companion?.panel === 'location' && companionZ !== null
    return {
      n: point.n,
      value: point.value,
      dispersion: point.dispersion,
      companion: point.companion,
      equivalentSize: point.equivalentSize,
      level: point.level,
      z,
      dispersionZ,
      companionZ,
      zone: zoneOf(twoSided ? furtherOut(z, companionZ) : z),
      signals: fired ?? noSignals,
    }
  }
  return {
    windowSize: reach,
    step: (values, part = null) => {
      changePart(part)
      return judge(plotter.take(values, part), true)
    },
    plot: (values, part = null) => judge(plotter.show(values, part), false),
    carried: plotter.carried,
  }
}

const zOrNull = (judge: PanelJudge, value: number | null, n: number): number | null =>
  value === null ? null : judge.z(value, n)
