import type { ChartPlan, PointEvaluation, ProcessEstimate } from '../chartPlan.ts'
import { maximumSubgroupSize } from '../constants/subgroupSize.ts'
import { describeSignal } from '../describeSignal.ts'
import { estimateProcess } from '../estimateProcess.ts'
import { evaluateChart } from '../evaluateChart.ts'
import { bracketed } from '../explain/bracketed.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { limitsAt } from '../limitsAt.ts'
import { rulePreset } from '../rules/rulePreset.ts'
import { ruleDefinition } from '../rules/ruleRegistry.ts'
import { deriveFigure, type FigureRecipe } from './deriveFigure.ts'
import { noVerdict, type Verdict } from './gaugeVerdict.ts'
import { shortNumber } from './shortNumber.ts'
import { spreadProblem } from './spreadProblem.ts'
import type { StudyProblem } from './studyInput.ts'

/** Measurements of one master over time; null where none was taken. */
export interface StabilityInput {
  readonly reference: number | null
  /** When it was measured, in order, as people write it. */
  readonly occasions: readonly string[]
  /** Measurements planned each time: 1 makes a chart of individuals. */
  readonly trials: number
  readonly values: readonly (readonly (number | null)[])[]
}

/** One occasion on the chart. */
export interface StabilityPoint {
  /** Place among the occasions of the study. */
  readonly occasion: number
  readonly n: number
  readonly value: number
  readonly dispersion: number | null
  readonly upper: number
  readonly lower: number
  /** Upper limit of the dispersion; null where there is none to plot. */
  readonly ceiling: number | null
  /** What fired here, a sentence each. */
  readonly signals: readonly string[]
}

export interface StabilityAnalysis {
  readonly chart: 'xbar_r' | 'i_mr'
  readonly center: Figure
  readonly sigma: Figure
  readonly upper: Figure
  readonly lower: Figure
  readonly dispersion: { readonly center: Figure; readonly upper: Figure }
  /** Centre less reference; null without a reference. */
  readonly bias: Figure | null
  readonly points: readonly StabilityPoint[]
}

export interface StabilityStudy {
  readonly kind: 'stability'
  readonly verdict: Verdict
  readonly problems: readonly StudyProblem[]
  readonly analysis: StabilityAnalysis | null
}

const source = 'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B: stability'

/** An estimate of sigma from fewer occasions is hardly one. */
const enough = 20

const planOf = (trials: number): ChartPlan => ({
  chartType: trials < 2 ? 'i_mr' : 'xbar_r',
  subgroupSize: Math.max(1, trials),
  rules: rulePreset('default'),
})

/** Decimals that the values were written with, and one more for their means. */
const decimalsOf = (values: readonly number[]): number =>
  Math.min(10, 1 + Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0)))

const figuresOf = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  values: readonly number[],
  reference: number | null,
): Omit<StabilityAnalysis, 'points' | 'chart'> => {
  const n = plan.subgroupSize
  const limits = limitsAt(plan, estimate, n)
  const spread = n === 1 ? 'MR̄/d2(2)' : 'R̄/d2'
  const range = n === 1 ? 'MR' : 'R'
  const recipe = (name: string, symbol: string, formula: string): FigureRecipe => ({
    name,
    symbol,
    formula,
    source,
  })
  const count = { symbol: 'N', meaning: 'measurements', value: values.length }
  const center = deriveFigure(recipe('Centre', 'x̿', 'Σx/N'), [count], (size) => ({
    value: estimate.centerLine,
    written: `mean of ${size} measurements`,
  }))
  const sigma = deriveFigure(recipe('Sigma of a single measurement', 'σ̂', spread), [count], (size) => ({
    value: estimate.sigma,
    written: `${spread} of ${size} measurements`,
  }))
  const size = { symbol: 'n', meaning: 'measurements each time', value: n }
  const limit = (name: string, symbol: string, sign: '+' | '−', value: number): Figure =>
    deriveFigure(recipe(name, symbol, `x̿ ${sign} 3σ̂/√n`), [center, sigma, size], (level, s, each) => ({
      value,
      written: `${write(level)} ${sign} 3 × ${write(s)}/√${each}`,
    }))
  const dispersion = limits.dispersion ?? { centerLine: 0, ucl: 0, lcl: 0 }
  const ofRange = (name: string, symbol: string, formula: string, value: number): Figure =>
    deriveFigure(recipe(name, symbol, formula), [sigma, size], (s, each) => ({
      value,
      written: `with σ̂ = ${write(s)} and n = ${each}`,
    }))
  return {
    center,
    sigma,
    upper: limit('Upper control limit', 'UCL', '+', limits.ucl),
    lower: limit('Lower control limit', 'LCL', '−', limits.lcl),
    dispersion: {
      center: ofRange('Mean range', `${range}̄`, 'd2·σ̂', dispersion.centerLine),
      upper: ofRange('Upper limit of the ranges', `UCL_${range}`, '(d2 + 3·d3)·σ̂', dispersion.ucl),
    },
    bias:
      reference === null
        ? null
        : deriveFigure(
            recipe('Bias', 'bias', 'x̿ − reference'),
            [center, { symbol: 'reference', meaning: 'accepted value of the master', value: reference }],
            (level, master) => ({ value: level - master, written: `${write(level)} − ${bracketed(master)}` }),
          ),
  }
}

const pointOf = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  evaluation: PointEvaluation,
  occasion: number,
  decimals: number,
): StabilityPoint => {
  const { n, value, dispersion } = evaluation
  const limits = limitsAt(plan, estimate, n, evaluation.equivalentSize)
  return {
    occasion,
    n,
    value,
    dispersion,
    upper: limits.ucl,
    lower: limits.lcl,
    ceiling: dispersion === null ? null : (limits.dispersion?.ucl ?? null),
    signals: evaluation.signals.map(({ panel, ruleId, side }) => {
      const ofPanel = panel === 'dispersion' ? limits.dispersion : limits
      const sentence = describeSignal({
        ruleId,
        panel,
        parameters: {},
        value: panel === 'dispersion' ? (dispersion ?? 0) : value,
        limits: ofPanel ?? limits,
        decimals,
        unit: null,
        side,
        chartType: plan.chartType,
        subgroupSize: plan.subgroupSize,
      })
      return `${ruleDefinition(ruleId).name}: ${sentence}`
    }),
  }
}

/**
 * Stability: whether a gauge shows the same of one master over time, by an X̄-R chart of the occasions, or a chart of individuals where it is
 * measured once each time. The limits are those of the study itself.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B.
 *
 * @example stabilityStudy({ reference: 6, occasions: ['Mon', 'Tue', 'Wed'], trials: 2, values: [[6, 6.1], [6.1, 5.9], [6, 5.9]] }).verdict.grade // => 'good'
 */
export const stabilityStudy = (input: StabilityInput): StabilityStudy => {
  const measured = input.values.flatMap((row, occasion) => {
    const values = row.filter((value) => value !== null)
    return values.length === 0 ? [] : [{ occasion, values }]
  })
  const all = measured.flatMap(({ values }) => values)
  const problems: StudyProblem[] = []
  if (measured.length < 2) {
    problems.push({
      sentence: `At least 2 occasions are needed; there ${measured.length === 1 ? 'is' : 'are'} ${measured.length}.`,
      part: measured.length,
      trial: 0,
    })
  } else if (input.trials > maximumSubgroupSize) {
    problems.push({ sentence: `At most ${maximumSubgroupSize} measurements can be taken each time.` })
  } else {
    const spread = spreadProblem(all)
    if (spread !== null) problems.push(spread)
  }
  const plan = planOf(input.trials)
  const subgroups = measured.map(({ values }) => values)
  const estimate = problems.length > 0 ? null : estimateProcess(plan, subgroups)
  if (estimate !== null && 'reason' in estimate) problems.push({ sentence: estimate.reason })
  const [first] = problems
  if (estimate === null || 'reason' in estimate || first !== undefined) {
    return { kind: 'stability', verdict: noVerdict(first?.sentence ?? ''), problems, analysis: null }
  }
  const decimals = decimalsOf(all)
  const evaluations = evaluateChart(
    subgroups.map((values) => ({ values, revision: 1 })),
    plan,
    new Map([[1, estimate]]),
  )
  const points = evaluations.map((evaluation, i) =>
    pointOf(plan, estimate, evaluation, measured[i]?.occasion ?? i, decimals),
  )
  const figures = figuresOf(plan, estimate, all, input.reference)
  const signals = points.filter((point) => point.signals.length > 0)
  const remarks =
    measured.length < enough
      ? [
          `There are only ${measured.length} occasions; the limits become trustworthy from about ${enough} on.`,
        ]
      : []
  const bias = figures.bias?.value ?? null
  if (bias !== null) remarks.push(`Its mean is ${shortNumber(bias)} off the reference.`)
  const [earliest] = signals
  const verdict: Verdict =
    earliest === undefined
      ? {
          grade: 'good',
          sentence: `The gauge is stable: no signal on ${measured.length} occasions.`,
          remarks,
        }
      : {
          grade: 'poor',
          sentence: `The gauge is not stable: ${signals.length} of ${measured.length} occasions signal, first ${input.occasions[earliest.occasion] ?? ''}: ${earliest.signals[0] ?? ''}.`,
          remarks: [
            'Look for wear, dirt, temperature or a changed zero at that time; then calibrate.',
            ...remarks,
          ],
        }
  return {
    kind: 'stability',
    verdict,
    problems,
    analysis: { chart: plan.chartType === 'i_mr' ? 'i_mr' : 'xbar_r', ...figures, points },
  }
}
