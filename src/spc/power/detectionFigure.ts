import { normalCdf } from '../distributions/normal.ts'
import { type Figure, type FigureStep, figureNumber } from '../figure.ts'
import { completeParameters } from '../rules/ruleRegistry.ts'
import { chartRunLength, type RunLengthQuestion } from '../runLength/chartRunLength.ts'
import { plottedModel } from '../runLength/plottedModel.ts'
import { signalWithin } from '../runLength/runLength.ts'
import { assumptions, runLengthFigure, runLengthInputs, startLeftOut } from '../runLength/runLengthFigure.ts'

/** What is asked of a chart: whether it signals within so many points of a change. */
export type DetectionQuestion = Omit<RunLengthQuestion, 'wanted'> & {
  /** Points after the change, 1 or more. */
  readonly within: number
}

const closedFormTypes: readonly string[] = [
  'xbar_r',
  'xbar_s',
  'i_mr',
  'i_mr_rs',
  'short_run_deviation',
  'short_run_z',
]

interface Missed {
  readonly width: number
  readonly moved: number
  /** P(one point does not signal). */
  readonly beta: number
}

// Rule 1 alone on means: P(one point stays within L sigma of the centre), and with it P(k points do).
const missedInClosedForm = ({ plan, panel, settings, change }: DetectionQuestion): Missed | null => {
  const [only] = settings
  if (panel !== 'location' || settings.length !== 1 || only?.ruleId !== 1) return null
  if (!closedFormTypes.includes(plan.chartType) || (change.ratio ?? 1) !== 1) return null
  const width = completeParameters(only).sigma
  const root = plan.chartType === 'i_mr_rs' ? 1 : Math.sqrt(plan.subgroupSize)
  const moved = (change.shift ?? 0) * root
  return { width, moved, beta: normalCdf(width - moved) - normalCdf(-width - moved) }
}

/**
 * P(a signal within `within` points after a change), the power of the chart, with the way it was computed: in closed form for rule 1 alone
 * on means, else from the run length's distribution. The chart had long begun when the change came.
 *
 * @example detectionFigure({ plan: { chartType: 'xbar_r', subgroupSize: 5 }, panel: 'location', settings: rulePreset('shewhart').location, change: { shift: 2 }, within: 1 }).value // ≈ 0.929507918
 */
export const detectionFigure = (question: DetectionQuestion): Figure => {
  const { within: k } = question
  const common = {
    name: `Probability of a signal within ${k} ${k === 1 ? 'point' : 'points'}`,
    symbol: k === 1 ? '1 − β' : `1 − β(${k})`,
    inputs: [
      ...runLengthInputs({ ...question, wanted: { points: k } }),
      { symbol: 'k', meaning: 'points after the change', value: k },
    ],
    excluded: [...assumptions, startLeftOut],
  }
  const closed = missedInClosedForm(question)
  if (closed !== null) {
    const { width, moved, beta } = closed
    const value = 1 - beta ** k
    return {
      ...common,
      value,
      reason: null,
      formula: '1 − [Φ(L − δ√n) − Φ(−L − δ√n)]ᵏ',
      steps: [
        {
          expression: `Φ(${figureNumber(width - moved)}) − Φ(${figureNumber(-width - moved)})`,
          value: beta,
        },
        { expression: `1 − ${figureNumber(beta)}^${k}`, value },
      ],
      source: 'Montgomery (2009), "Introduction to Statistical Quality Control", equations 6.19 and 6.20',
    }
  }
  const wanted = { points: k, averaged: false }
  const found = chartRunLength({ ...question, wanted })
  const formula = '1 − P(N > k), with N the number of the first point that signals'
  const { source } = runLengthFigure({ ...question, wanted }, found)
  if ('reason' in found) return { ...common, value: null, reason: found.reason, formula, steps: [], source }
  const value = signalWithin(found, k)
  const shown = found.survival.slice(1, Math.min(k, 5))
  const steps: FigureStep[] = shown.map((alive, i) => ({ expression: `P(N > ${i + 1})`, value: alive }))
  const last = found.survival[k] ?? 1
  return {
    ...common,
    value,
    reason: null,
    formula,
    steps: [
      ...steps,
      { expression: `P(N > ${k})`, value: last },
      { expression: `1 − ${figureNumber(last)}`, value },
    ],
    source,
  }
}

/**
 * Whether a chart has a model at all for a change; the reason where it has none.
 *
 * @example noDetection({ plan: { chartType: 'laney_p', subgroupSize: 50 }, panel: 'location', settings: [], change: {}, within: 1 }) // => plottedModel({ chartType: 'laney_p', subgroupSize: 50 }, 'location', {}).reason
 */
export const noDetection = ({ plan, panel, change, level }: DetectionQuestion): string | null => {
  const model = plottedModel(plan, panel, change, level)
  return 'reason' in model ? model.reason : null
}
