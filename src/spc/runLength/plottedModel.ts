import { usualParams } from '../chartParams.ts'
import type { ChartPlan } from '../chartPlan.ts'
import type { ChartPanel, ChartType } from '../chartType.ts'
import { type CountModel, countMoments, countSpread } from './countSpread.ts'
import type { CusumDesign } from './cusumRunLength.ts'
import { eventTimeSpread } from './eventTimeSpread.ts'
import type { EwmaDesign } from './ewmaRunLength.ts'
import { normalSpread } from './normalSpread.ts'
import type { PlottedSpread } from './plottedSpread.ts'
import { sampleDeviationSpread } from './sampleDeviationSpread.ts'
import { sampleMedianSpread } from './sampleMedianSpread.ts'
import { sampleRangeSpread } from './sampleRangeSpread.ts'

/** What has become of a process. What is not given has not changed. */
export interface ProcessChange {
  /** How far its level has moved, in sigmas of single values; on charts of counts the new fraction or count per unit. */
  readonly shift?: number
  /** How many times as large its sigma is, or on a t chart the mean time between events. */
  readonly ratio?: number
}

/** How the points of a panel come about, in its own sigmas. */
export type PlottedModel =
  | { readonly kind: 'independent'; readonly spread: PlottedSpread }
  | { readonly kind: 'moving_range'; readonly ratio: number }
  | { readonly kind: 'ewma'; readonly design: EwmaDesign; readonly shift: number }
  | { readonly kind: 'cusum'; readonly design: CusumDesign; readonly shift: number }

interface NoModel {
  readonly reason: string
}

type Plan = Pick<ChartPlan, 'chartType' | 'subgroupSize' | 'params'>

/** Whether a process is spoken of after a change, be it one of nothing, rather than from the start of its chart. */
export const changed = ({ shift, ratio }: ProcessChange): boolean =>
  shift !== undefined || ratio !== undefined

const independent = (spread: PlottedSpread): PlottedModel => ({ kind: 'independent', spread })

const unknown: Readonly<Partial<Record<ChartType, string>>> = {
  laney_p:
    'On a Laney chart the true fraction itself varies from sample to sample, in a way that the chart does not say.',
  laney_u:
    'On a Laney chart the true rate itself varies from sample to sample, in a way that the chart does not say.',
  precontrol: 'Pre-control judges against the specification: how often it signals depends on the capability.',
}

/** Counts that spread wider than this many units are as good as normal. */
const mostAtoms = 40
/** As many units between two events are followed one by one: forty times the mean. */
const mostUnits = 5000

const countsOf = ({ chartType, subgroupSize }: Plan, level: number): CountModel | NoModel => {
  const fraction = chartType === 'p' || chartType === 'np'
  if (!(level > 0 && (!fraction || level < 1)))
    return {
      reason: fraction
        ? 'Needs the fraction nonconforming in control, above 0 and below 1.'
        : 'Needs the mean count in control, above 0.',
    }
  const mean = chartType === 'u' ? level * subgroupSize : level
  if (chartType === 'g') {
    return mean > mostUnits
      ? { reason: `Needs a mean of at most ${mostUnits} units between events.` }
      : { kind: 'geometric', mean }
  }
  return fraction ? { kind: 'binomial', size: subgroupSize, fraction: level } : { kind: 'poisson', mean }
}

const ofCounts = (plan: Plan, shift: number | undefined, level: number): PlottedModel | NoModel => {
  const inControl = countsOf(plan, level)
  if ('reason' in inControl) return inControl
  const now = countsOf(plan, shift ?? level)
  if ('reason' in now) return now
  const before = countMoments(inControl)
  const after = countMoments(now)
  if (now.kind === 'geometric' || before.sigma <= mostAtoms) return independent(countSpread(inControl, now))
  return independent(normalSpread((after.mean - before.mean) / before.sigma, after.sigma / before.sigma))
}

const ofLevel = (plan: Plan, change: ProcessChange, level?: number): PlottedModel | NoModel => {
  const { shift, ratio = 1 } = change
  const { chartType, subgroupSize: n, params = {} } = plan
  const moved = (shift ?? 0) * Math.sqrt(n)
  // A change comes when the chart has long begun: its limits have widened to their full width, a head start is over.
  const settled = changed(change)
  switch (chartType) {
    case 'xbar_r':
    case 'xbar_s':
    case 'short_run_deviation':
    case 'short_run_z':
      return independent(normalSpread(moved, ratio))
    case 'i_mr':
    case 'i_mr_rs':
      return independent(normalSpread(shift ?? 0, ratio))
    case 'median':
      return independent(sampleMedianSpread(n, shift ?? 0, ratio))
    case 'p':
    case 'np':
    case 'c':
    case 'u':
    case 'g':
      return ofCounts(plan, shift, level ?? 0)
    case 't':
      return independent(eventTimeSpread(ratio))
    // A wider process is the same chart with all that is measured in sigmas divided by the ratio.
    case 'ewma': {
      const { lambda = usualParams.lambda, L = usualParams.L } = params
      return { kind: 'ewma', design: { lambda, L: L / ratio, asymptotic: settled }, shift: moved / ratio }
    }
    case 'cusum': {
      const { k = usualParams.k, h = usualParams.h, fir = false } = params
      return {
        kind: 'cusum',
        design: { k: k / ratio, h: h / ratio, fir: fir && !settled },
        shift: moved / ratio,
      }
    }
    default:
      return { reason: unknown[chartType] ?? 'There is no model of this chart.' }
  }
}

const noPanel: NoModel = { reason: 'This chart has no such panel.' }

const ofSpread = ({ chartType, subgroupSize: n }: Plan, ratio: number): PlottedModel | NoModel => {
  switch (chartType) {
    case 'xbar_s':
      return independent(sampleDeviationSpread(n, ratio))
    case 'xbar_r':
    case 'median':
    case 'ewma':
    case 'cusum':
    case 'short_run_deviation':
    case 'short_run_z':
      return n < 2 ? { kind: 'moving_range', ratio } : independent(sampleRangeSpread(n, ratio))
    case 'i_mr':
    case 'i_mr_rs':
      return { kind: 'moving_range', ratio }
    default:
      return noPanel
  }
}

const ofWithin = ({ chartType, subgroupSize: n, params }: Plan, ratio: number): PlottedModel | NoModel => {
  if (chartType !== 'i_mr_rs') return noPanel
  return independent(
    params?.within === 'deviation' ? sampleDeviationSpread(n, ratio) : sampleRangeSpread(n, ratio),
  )
}

/**
 * How the points of a panel come about when the limits are known and measurements are normal and independent: the model behind run lengths
 * and power. Null is never returned; where there is no model, the reason.
 *
 * @param level fraction nonconforming or nonconformities per unit in control, on charts of counts
 * @example plottedModel({ chartType: 'i_mr', subgroupSize: 1 }, 'dispersion', {}) // => { kind: 'moving_range', ratio: 1 }
 */
export const plottedModel = (
  plan: Plan,
  panel: ChartPanel,
  change: ProcessChange,
  level?: number,
): PlottedModel | NoModel => {
  const { ratio = 1 } = change
  if (panel === 'location') return ofLevel(plan, change, level)
  return panel === 'dispersion' ? ofSpread(plan, ratio) : ofWithin(plan, ratio)
}
