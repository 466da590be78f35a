import { usualParams } from '../chartParams.ts'
import { describeRule } from '../describeRule.ts'
import { type Figure, type FigureInput, type FigureStep, figureNumber } from '../figure.ts'
import type { NoRunLength, RunLengthQuestion } from './chartRunLength.ts'
import { changed } from './plottedModel.ts'
import type { RunLength, RunLengthMethod } from './runLength.ts'

const sources: Readonly<Record<RunLengthMethod, string>> = {
  closed_form: 'Montgomery (2009), "Introduction to Statistical Quality Control", equation 5.2',
  markov_chain:
    'Champ & Woodall (1987), Technometrics 29, extended by the order of neighbouring points, so that trends and alternation are exact too',
  integral_equation:
    'Brook & Evans (1972), Biometrika 59; Crowder (1987), Technometrics 29; Lucas & Crosier (1982), Technometrics 24, for two sides and a head start',
  simulation:
    'simulated with the chart’s own rules; xoshiro128** (Blackman & Vigna 2021) from a fixed seed, so that it comes out the same each time',
}

/** What a run length leaves out, whatever the chart. */
export const assumptions: readonly string[] = [
  'The uncertainty of the limits: those estimated from few subgroups give more false alarms.',
  'Any dependence between measurements, and on charts of measurements any departure from the normal distribution.',
]

/** What the numbers after a change leave out besides. */
export const startLeftOut =
  'The start of the chart: the change comes when limits have settled and a head start is over; what the rules remember from before it would make the signal sooner.'

/**
 * What goes into a run length: the chart, what the process does, and the rules or the design of the chart.
 *
 * @example runLengthInputs({ plan: { chartType: 'i_mr', subgroupSize: 1 }, panel: 'location', settings: [], change: { shift: 1 }, wanted: { points: 0 } }).length // => 2
 */
export const runLengthInputs = ({
  plan,
  panel,
  settings,
  level,
  change,
}: RunLengthQuestion): readonly FigureInput[] => {
  const { chartType, subgroupSize, params = {} } = plan
  const counted = level !== undefined
  const inputs: FigureInput[] = [{ symbol: 'n', meaning: 'values in a subgroup', value: subgroupSize }]
  if (counted) inputs.push({ symbol: 'μ₀', meaning: 'level in control', value: level })
  if (change.shift !== undefined)
    inputs.push(
      counted
        ? { symbol: 'μ₁', meaning: 'level now', value: change.shift }
        : { symbol: 'δ', meaning: 'shift of the process, in sigmas of single values', value: change.shift },
    )
  if (change.ratio !== undefined)
    inputs.push({ symbol: 'σ₁/σ₀', meaning: 'how many times as large sigma is', value: change.ratio })
  if (panel === 'location' && chartType === 'ewma') {
    const { lambda = usualParams.lambda, L = usualParams.L } = params
    inputs.push({ symbol: 'λ', meaning: 'weight of the newest mean', value: lambda })
    inputs.push({ symbol: 'L', meaning: 'width of the limits', value: L })
    return inputs
  }
  if (panel === 'location' && chartType === 'cusum') {
    const { k = usualParams.k, h = usualParams.h, fir = false } = params
    inputs.push({ symbol: 'k', meaning: 'slack, in sigmas of the mean', value: k })
    inputs.push({ symbol: 'h', meaning: 'decision interval, in sigmas of the mean', value: h })
    inputs.push({ symbol: 'C₀', meaning: 'start of the sums', value: fir && !changed(change) ? h / 2 : 0 })
    return inputs
  }
  for (const setting of settings) {
    inputs.push({ symbol: `rule ${setting.ruleId}`, meaning: describeRule(setting), value: null })
  }
  return inputs
}

const stepsOf = ({ arl, method, standardError, survival }: RunLength): readonly FigureStep[] => {
  const first = survival[1]
  const early: FigureStep[] =
    first === undefined
      ? []
      : [{ expression: 'P(signal at the first point) = 1 − P(N > 1)', value: 1 - first }]
  if (method === 'simulation') {
    return [
      ...early,
      { expression: 'standard error of the mean of the simulated run lengths', value: standardError },
      { expression: 'mean of the simulated run lengths', value: arl },
    ]
  }
  return [
    ...early,
    { expression: 'P(N > 0) + P(N > 1) + P(N > 2) + …, each carried on from the one before', value: arl },
  ]
}

/**
 * An average run length with the way it was computed.
 *
 * @example runLengthFigure({ plan: { chartType: 'i_mr', subgroupSize: 1 }, panel: 'location', settings: [], change: {}, wanted: { points: 0 } }, { reason: 'No rule is on, so this panel never signals.' }).value // => null
 */
export const runLengthFigure = (question: RunLengthQuestion, found: RunLength | NoRunLength): Figure => {
  const after = changed(question.change)
  const common = {
    name: after ? 'Average run length after the change' : 'Average run length in control',
    symbol: after ? 'ARL₁' : 'ARL₀',
    formula: 'Σ P(N > k), k = 0, 1, 2, …, with N the number of the first point that signals',
    inputs: runLengthInputs(question),
    excluded: after ? [...assumptions, startLeftOut] : assumptions,
  }
  if ('reason' in found)
    return { ...common, value: null, reason: found.reason, steps: [], source: sources.markov_chain }
  return {
    ...common,
    value: found.arl,
    reason: found.arl === null ? 'The average was not asked for.' : null,
    steps: stepsOf(found),
    source: `${sources[found.method]}${
      found.method === 'simulation'
        ? `; ±${figureNumber(Number(found.standardError.toPrecision(2)))} standard error`
        : ''
    }`,
  }
}
