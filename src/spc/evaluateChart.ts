import type { ChartPlan, PlottedPoint, PointEvaluation, ProcessEstimate, Signal } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import type { ChartPanel } from './chartType.ts'
import type { Carried } from './createPlotter.ts'
import { createSeriesPlotter } from './createSeriesPlotter.ts'
import { distanceInSigmas } from './distanceInSigmas.ts'
import { type PanelScale, panelScale } from './panelScale.ts'
import type { RuleSetting } from './rule.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'
import type { RuleSeries } from './rules/ruleSeries.ts'
import { rulesInForce } from './rulesInForce.ts'
import { type Placed, stepBetween } from './stepBetween.ts'
import { zoneOf } from './zone.ts'
import { furtherOut } from './zoneAt.ts'

/** One subgroup of a chart's history, and the limits revision in force at its time; null before limits were frozen. */
export interface ChartSubgroup {
  readonly values: readonly number[]
  readonly excluded?: boolean
  readonly revision: number | null
  /** Part number; no pattern reaches across a change of it. */
  readonly part?: string | null
}

/** The statistics of a chart that are judged, each with the panel that its signals name. */
interface Judged {
  readonly panel: ChartPanel
  readonly statistic: PanelStatistic
  readonly rules: readonly RuleSetting[]
  readonly value: (point: PlottedPoint) => number | null
  readonly size: (point: PlottedPoint) => number
}

const judgedOf = (plan: ChartPlan): Judged[] => {
  const { location, dispersion, companion } = chartDefinition(plan.chartType)
  const rules = rulesInForce(plan)
  const spread = dispersion(plan.subgroupSize)
  const judged: Judged[] = [
    {
      panel: 'location',
      statistic: location,
      rules: rules.location,
      value: (point) => point.value,
      size: (point) => point.equivalentSize,
    },
  ]
  if (spread !== null) {
    judged.push({
      panel: 'dispersion',
      statistic: spread,
      rules: rules.dispersion,
      value: (point) => point.dispersion,
      size: (point) => point.n,
    })
  }
  if (companion !== null) {
    judged.push({
      panel: companion.panel,
      statistic: companion,
      rules: rules.companion,
      value: (point) => point.companion,
      size: (point) => point.n,
    })
  }
  return judged
}

interface PanelPoint extends Placed {
  readonly sigma: number
  readonly signals: Signal[]
}

const judgeStretch = ({ panel, rules }: Judged, points: readonly PanelPoint[]): void => {
  const series: RuleSeries = {
    z: Float64Array.from(points, ({ z }) => z),
    steps: Int8Array.from(points, (point, i) => stepBetween(points[i - 1] ?? point, point, point.sigma)),
  }
  for (const [i, { signals }] of points.entries()) {
    for (const setting of rules) {
      const { ruleId, find } = ruleDefinition(setting.ruleId)
      const pattern = find(series, 0, i, completeParameters(setting))
      if (pattern !== null) signals.push({ panel, ruleId, members: pattern.members, side: pattern.side })
    }
  }
}

// The stretches of one panel that a pattern may lie in: neighbours among the judged points, of one revision and part, all of them plotted.
const stretchesOf = (
  subgroups: readonly ChartSubgroup[],
  pointAt: (index: number) => PanelPoint | null,
): PanelPoint[][] => {
  const stretches: PanelPoint[][] = []
  let open: PanelPoint[] | null = null
  let last: ChartSubgroup | null = null
  for (const [i, subgroup] of subgroups.entries()) {
    if (subgroup.excluded === true) continue
    if (last !== null && (last.part ?? null) !== (subgroup.part ?? null)) open = null
    const point = subgroup.revision === null ? null : pointAt(i)
    if (point === null) open = null
    else if (open === null || subgroup.revision !== last?.revision) {
      open = [point]
      stretches.push(open)
    } else open.push(point)
    last = subgroup
  }
  return stretches
}

/**
 * Judges a whole history at once; equal to feeding it to `createEvaluator` subgroup by subgroup, with a new evaluator at each change of
 * revision. Patterns never reach across a change of revision or part number, and skip excluded subgroups.
 *
 * @param subgroups oldest first
 * @param revisions the process estimate of every revision that the subgroups name
 * @param before what the judged subgroups before the first leave behind; its memory is of the first one's revision
 * @throws RangeError when a revision has no estimate, or a subgroup's size does not fit the chart
 * @example evaluateChart([{ values: [13.5], revision: 1 }], { chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('shewhart') }, new Map([[1, { centerLine: 10, sigma: 1 }]]))[0]?.zone // => 'beyond_ucl'
 */
export const evaluateChart = (
  subgroups: readonly ChartSubgroup[],
  plan: ChartPlan,
  revisions: ReadonlyMap<number, ProcessEstimate>,
  before: Carried = {},
): PointEvaluation[] => {
  const estimateOf = (revision: number | null): ProcessEstimate | null => {
    if (revision === null) return null
    const estimate = revisions.get(revision)
    if (estimate === undefined) throw new RangeError(`There is no estimate for limits revision ${revision}.`)
    return estimate
  }
  const plotter = createSeriesPlotter(plan, before)
  const plotted = subgroups.map(({ values, part, excluded = false, revision }) =>
    plotter.plot({ values, part, excluded, estimate: estimateOf(revision) }),
  )
  const signals = plotted.map((): Signal[] => [])
  const distances = judgedOf(plan).map((judged) => {
    const scales = new Map<number, PanelScale>()
    const scaleOf = (revision: number): PanelScale => {
      const known = scales.get(revision)
      if (known !== undefined) return known
      const estimate = estimateOf(revision)
      if (estimate === null) throw new RangeError('A revision has an estimate.')
      const scale = panelScale(judged.statistic, estimate, plan)
      scales.set(revision, scale)
      return scale
    }
    const points = plotted.map((point, i): PanelPoint | null => {
      const revision = subgroups[i]?.revision ?? null
      const value = judged.value(point)
      if (revision === null || value === null) return null
      const scale = scaleOf(revision)
      const sigma = scale.sigma(judged.size(point))
      const center = scale.center(judged.size(point))
      const z = distanceInSigmas(value, center, sigma)
      return { value, z, center, sigma, signals: signals[i] ?? [] }
    })
    for (const stretch of stretchesOf(subgroups, (i) => points[i] ?? null)) judgeStretch(judged, stretch)
    return { judged, z: points.map((point) => point?.z ?? null) }
  })
  const zOf = (wanted: (judged: Judged, place: number) => boolean, i: number): number | null =>
    distances.find(({ judged }, place) => wanted(judged, place))?.z[i] ?? null
  const { companion } = chartDefinition(plan.chartType)
  return plotted.map((point, i) => {
    const z = zOf((_judged, place) => place === 0, i)
    const dispersionZ = zOf(({ panel }) => panel === 'dispersion', i)
    const companionZ = companion === null ? null : zOf((_judged, place) => place === distances.length - 1, i)
    const twoSided = companion?.panel === 'location' && companionZ !== null
    const zone = z === null ? 'trial' : zoneOf(twoSided ? furtherOut(z, companionZ) : z)
    return { ...point, z, dispersionZ, companionZ, zone, signals: signals[i] ?? [] }
  })
}
