import type { ChartPlan } from '../chartPlan.ts'
import type { ChartPanel } from '../chartType.ts'
import type { RuleSetting } from '../rule.ts'
import { completeParameters } from '../rules/ruleRegistry.ts'
import { cusumRunLength } from './cusumRunLength.ts'
import { ewmaRunLength } from './ewmaRunLength.ts'
import { movingRangeRunLength } from './movingRangeRunLength.ts'
import { type PlottedModel, type ProcessChange, plottedModel } from './plottedModel.ts'
import type { PlottedSpread } from './plottedSpread.ts'
import { ruleRunLength } from './ruleRunLength.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { simulatedMovingRanges } from './simulatedMovingRanges.ts'
import { simulatedRunLength } from './simulatedRunLength.ts'
import { xoshiro } from './xoshiro.ts'

/** A panel of a chart, the rules that judge it, and what the process does. */
export interface RunLengthQuestion {
  readonly plan: Pick<ChartPlan, 'chartType' | 'subgroupSize' | 'params'>
  readonly panel: ChartPanel
  readonly settings: readonly RuleSetting[]
  /** Fraction nonconforming or nonconformities per unit in control; on charts of counts only. */
  readonly level?: number
  readonly change: ProcessChange
  readonly wanted: Wanted
}

/** Why there is no run length. */
export interface NoRunLength {
  readonly reason: string
}

const seed = 20_261

const ofRules = (settings: readonly RuleSetting[], spread: PlottedSpread, wanted: Wanted): RunLength => {
  const exact = ruleRunLength(settings, spread, wanted)
  if (exact !== null) return exact
  const uniform = xoshiro(seed)
  return simulatedRunLength(settings, () => () => spread.draw(uniform), wanted)
}

const ofMovingRanges = (settings: readonly RuleSetting[], ratio: number, wanted: Wanted): RunLength => {
  const [only] = settings
  if (settings.length === 1 && only?.ruleId === 1) {
    return movingRangeRunLength(completeParameters(only).sigma, ratio, wanted)
  }
  return simulatedMovingRanges(settings, ratio, wanted)
}

const ofModel = (model: PlottedModel, { settings, wanted }: RunLengthQuestion): RunLength => {
  switch (model.kind) {
    case 'independent':
      return ofRules(settings, model.spread, wanted)
    case 'moving_range':
      return ofMovingRanges(settings, model.ratio, wanted)
    case 'ewma':
      return ewmaRunLength(model.design, model.shift, wanted)
    case 'cusum':
      return cusumRunLength(model.design, model.shift, wanted)
  }
}

const neverSignals =
  'These rules never fire on such a process, or less than once in a million million points.'

/**
 * How long one panel of a chart runs until it signals, for a process in control or one that has changed, with limits that are known and
 * measurements that are normal and independent.
 *
 * @example chartRunLength({ plan: { chartType: 'xbar_r', subgroupSize: 5 }, panel: 'dispersion', settings: rulePreset('shewhart').dispersion, change: {}, wanted: { points: 0 } }).arl // ≈ 217.2473339503706
 */
export const chartRunLength = (question: RunLengthQuestion): RunLength | NoRunLength => {
  const { plan, panel, level, change, settings } = question
  const model = plottedModel(plan, panel, change, level)
  if ('reason' in model) return model
  const judges = model.kind === 'independent' || model.kind === 'moving_range'
  if (judges && settings.length === 0) return { reason: 'No rule is on, so this panel never signals.' }
  const found = ofModel(model, question)
  return found.arl === null && question.wanted.averaged !== false ? { reason: neverSignals } : found
}
