import { chartDefinition } from '../charts/chartRegistry.ts'
import type { Figure } from '../figure.ts'
import { type DetectionQuestion, detectionFigure, noDetection } from './detectionFigure.ts'

/** How large subgroups must be when so many of them may pass until the signal. */
export interface SampleChoice {
  readonly within: number
  /** Null where even the largest subgroup is too small. */
  readonly subgroupSize: number | null
  /** P(a signal within `within` subgroups) at that size. */
  readonly probability: Figure | null
}

/** A plan to catch a change, or why there is none. */
export interface SamplePlan {
  readonly choices: readonly SampleChoice[]
  readonly reason: string | null
}

const largest = { measured: 100, counted: 100_000 } as const

/**
 * The smallest subgroup that catches a change within 1, 2, … `within` subgroups with a given probability: many small subgroups or few
 * large ones. Sizes are tried by halving, as a larger subgroup catches more. On charts whose power does not grow with the subgroup
 * size (single values, counts of a fixed area) there is none.
 *
 * @param probability wanted, above 0 and below 1
 * @example samplePlan({ plan: { chartType: 'xbar_r', subgroupSize: 5 }, panel: 'location', settings: rulePreset('shewhart').location, change: { shift: 1 }, within: 1 }, 0.9).choices[0]?.subgroupSize // => 19
 */
export const samplePlan = (question: DetectionQuestion, probability: number): SamplePlan => {
  const { plan, within } = question
  const single = ['i_mr', 'i_mr_rs', 'c', 'g', 't'].includes(plan.chartType)
  const reason = single
    ? 'On this chart the subgroup size does not change what is caught; measure more often, or choose another chart.'
    : noDetection(question)
  if (reason !== null) return { choices: [], reason }
  const counted = chartDefinition(plan.chartType).kind === 'counted'
  const most = counted ? largest.counted : largest.measured
  const least = !counted && question.panel !== 'location' ? 2 : 1
  const at = (size: number, k: number): Figure =>
    detectionFigure({ ...question, plan: { ...plan, subgroupSize: size }, within: k })
  const enough = (size: number, k: number): boolean => (at(size, k).value ?? 0) >= probability

  let top: number = most
  const choices = Array.from({ length: within }, (_, i): SampleChoice => {
    const k = i + 1
    // One that is enough within fewer subgroups is enough within more.
    if (!enough(top, k)) return { within: k, subgroupSize: null, probability: null }
    let low = least - 1
    let high = top
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (enough(middle, k)) high = middle
      else low = middle
    }
    top = high
    return { within: k, subgroupSize: high, probability: at(high, k) }
  })
  return { choices, reason: null }
}
