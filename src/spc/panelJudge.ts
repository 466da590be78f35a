import type { ChartPlan, ProcessEstimate, Signal } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import type { ChartPanel } from './chartType.ts'
import { distanceInSigmas } from './distanceInSigmas.ts'
import { panelScale } from './panelScale.ts'
import { createRecentPoints } from './recentPoints.ts'
import type { RuleSetting } from './rule.ts'
import type { CompleteParameters, RuleDefinition } from './rules/ruleDefinition.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'
import { ruleReach } from './windowSize.ts'

/** Judges the points of one panel as they arrive. */
export interface PanelJudge {
  /** Distance of a point from the centre line, in thirds of the way to its limit. */
  readonly z: (value: number, n: number) => number
  /** Adds a point, or a gap where there is none, and the signals that it completes to those that already fired. */
  readonly judge: (
    value: number | null,
    z: number | null,
    n: number,
    fired: Signal[] | null,
  ) => Signal[] | null
  /** Forgets all points: no pattern reaches back across this moment. */
  readonly clear: () => void
}

interface ReadyRule {
  readonly definition: RuleDefinition
  readonly parameters: CompleteParameters
}

/** A judge of one panel under one limits revision; it holds only the points that a pattern can still reach. */
export const createPanelJudge = (
  panel: ChartPanel,
  statistic: PanelStatistic,
  settings: readonly RuleSetting[],
  estimate: ProcessEstimate,
  plan: ChartPlan,
): PanelJudge => {
  const scale = panelScale(statistic, estimate, plan)
  const points = createRecentPoints(ruleReach(settings))
  const rules: readonly ReadyRule[] = settings.map((setting) => ({
    definition: ruleDefinition(setting.ruleId),
    parameters: completeParameters(setting),
  }))
  return {
    z: (value, n) => distanceInSigmas(value, scale.center(n), scale.sigma(n)),
    judge: (value, z, n, fired) => {
      if (value === null || z === null) {
        points.clear()
        return fired
      }
      points.add(value, z, scale.sigma(n), scale.center(n))
      let signals = fired
      for (const { definition, parameters } of rules) {
        const pattern = definition.find(points.series, 0, points.last, parameters)
        if (pattern === null) continue
        signals ??= []
        signals.push({ panel, ruleId: definition.ruleId, members: pattern.members, side: pattern.side })
      }
      return signals
    },
    clear: points.clear,
  }
}
