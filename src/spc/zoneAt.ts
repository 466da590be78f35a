import type { ChartPlan, PlottedPoint, ProcessEstimate } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { distanceInSigmas } from './distanceInSigmas.ts'
import { panelCenter, panelSigma } from './panelScale.ts'
import { type Zone, zoneOf } from './zone.ts'

/**
 * Distance of a plotted point from its centre line, in thirds of the way to its limit; of the two sums of a CUSUM chart, that of the
 * one further out.
 *
 * @example zAt({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 2 }, { n: 4, equivalentSize: 4, value: 13, companion: null }) // => 3
 */
export const zAt = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  point: Pick<PlottedPoint, 'equivalentSize' | 'value' | 'companion' | 'n'>,
): number => {
  const { location, companion } = chartDefinition(plan.chartType)
  const zOn = (panel: PanelStatistic, value: number, n: number): number =>
    distanceInSigmas(value, panelCenter(panel, estimate, n, plan), panelSigma(panel, estimate, n, plan))
  const z = zOn(location, point.value, point.equivalentSize)
  if (companion?.panel !== 'location' || point.companion === null) return z
  return furtherOut(z, zOn(companion, point.companion, point.n))
}

/** Of two distances from the centre, the greater one with its sign. */
export const furtherOut = (z: number, other: number): number => (Math.abs(other) > Math.abs(z) ? other : z)

/**
 * The zone of a plotted point under one estimate.
 *
 * @example zoneAt({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 2 }, { n: 4, equivalentSize: 4, value: 13.1, companion: null }) // => 'beyond_ucl'
 */
export const zoneAt = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  point: Pick<PlottedPoint, 'equivalentSize' | 'value' | 'companion' | 'n'>,
): Zone => zoneOf(zAt(plan, estimate, point))
