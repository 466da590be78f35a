import type { ProcessChange } from '../runLength/plottedModel.ts'
import { type DetectionQuestion, detectionFigure } from './detectionFigure.ts'

/** A point of the operating-characteristic curve. */
export interface PowerPoint {
  readonly change: ProcessChange
  /** P(a signal within k points); null where there is no model of the chart. */
  readonly probability: number | null
}

/**
 * The power of a chart over changes of growing size. One minus it is the operating-characteristic curve.
 *
 * @param question its own change is not looked at
 * @example powerCurve({ plan: { chartType: 'i_mr', subgroupSize: 1 }, panel: 'location', settings: rulePreset('shewhart').location, change: {}, within: 1 }, [{ shift: 3 }])[0]?.probability // ≈ 0.5
 */
export const powerCurve = (
  question: DetectionQuestion,
  changes: readonly ProcessChange[],
): readonly PowerPoint[] =>
  changes.map((change) => ({ change, probability: detectionFigure({ ...question, change }).value }))
