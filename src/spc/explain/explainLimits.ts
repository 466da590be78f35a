import type { ChartPlan, PanelLimits, ProcessEstimate } from '../chartPlan.ts'
import type { PanelStatistic } from '../charts/chartDefinition.ts'
import { chartDefinition } from '../charts/chartRegistry.ts'
import { panelStatistic } from '../charts/panelStatistic.ts'
import type { ChartPanel } from '../chartType.ts'
import { type Figure, type FigureInput, figureNumber } from '../figure.ts'
import { limitsAt } from '../limitsAt.ts'
import { saturate } from '../saturate.ts'
import { settledSize } from '../settledSize.ts'
import { figureFrom } from './figureFrom.ts'
import { panelInputs } from './panelInputs.ts'
import { rightSide } from './rightSide.ts'
import { sigmaFollows } from './sigmaFollows.ts'
import { type VarianceWay, weightedVariance } from './weightedVariance.ts'
import { withNumbers } from './withNumbers.ts'

/** The lines of one panel, each with the way to it. */
export interface PanelFigures {
  readonly centerLine: Figure
  readonly ucl: Figure
  readonly lcl: Figure
}

/** The limits of a chart with the way to each; null for a panel that it does not have. */
export interface LimitsFigures {
  readonly location: PanelFigures
  readonly dispersion: PanelFigures | null
  readonly within: PanelFigures | null
}

/** What limits are explained for. */
interface Subject {
  readonly plan: ChartPlan
  readonly estimate: ProcessEstimate
  /** The size that the panel's statistic goes by. */
  readonly n: number
  /** How the variance of what is plotted came about, where that takes steps of its own. */
  readonly variance?: VarianceWay
  readonly excluded: readonly string[]
}

const write = figureNumber

/** The distance from centre to limit, and what is said of its parts: "L√vᵢ" and ", vᵢ = …". */
const splitReach = (reach: string): readonly [string, string] => {
  const short = reach.split(/, | = | \(/)[0] ?? reach
  return [short, reach.slice(short.length).startsWith(',') ? reach.slice(short.length) : '']
}

/** The distance from centre to limit with its numbers put in, where the inputs hold all of them. */
const distanceExpression = (reach: string, inputs: readonly FigureInput[]): string => {
  const [before = reach, after = before] = (reach.split(/, | \(/)[0] ?? reach).split(' = ')
  for (const part of [before, after]) {
    const numbers = withNumbers(part, inputs)
    if (numbers !== null) return numbers === part ? part : `${part} = ${numbers}`
  }
  return reach
}

/** The centre line with its numbers put in: a constant times sigma on a spread, the process's own level else. */
const centerExpression = (
  level: number,
  parts: readonly FigureInput[],
  panel: ChartPanel,
  { chartType }: ChartPlan,
  { centerLine }: ProcessEstimate,
  n: number,
): string => {
  if (panel === 'location') return chartType === 'np' ? `${write(n)} · ${write(centerLine)}` : write(level)
  const factors = parts.filter(({ symbol }) => /^(d2\(|c4\(|σ̂)/.test(symbol)).map(({ value }) => value)
  const numbers = factors.filter((value) => typeof value === 'number')
  return numbers.length === 0 ? write(level) : numbers.map(write).join(' · ')
}

const explainPanel = (
  panel: ChartPanel,
  statistic: PanelStatistic,
  limits: PanelLimits,
  { plan, estimate, n, excluded, variance }: Subject,
): PanelFigures => {
  const { source } = chartDefinition(plan.chartType)
  const { title, centerSymbol, center } = statistic.words
  const follows = sigmaFollows(plan.chartType, estimate)
  const reach = follows ? statistic.words.reach : '3σ'
  const parts = follows
    ? panelInputs(plan.chartType, panel)(estimate, n, plan)
    : [
        {
          symbol: 'σ',
          meaning: 'sigma of what is plotted, from the sigma that was given',
          value: statistic.sigma(estimate, n, plan),
        },
      ]
  const level = saturate(statistic.center(estimate, n, plan))
  const distance = saturate(3 * statistic.sigma(estimate, n, plan))
  const inputs = [{ symbol: centerSymbol, meaning: 'centre line', value: level }, ...parts]
  const of = panel === 'location' ? '' : `, ${title.toLowerCase()}`
  const line = (name: string, symbol: string, sign: '+' | '−', value: number): Figure => {
    const [short, said] = splitReach(reach)
    const sum = `${centerSymbol} ${sign} ${short}`
    const bound = sign === '+' ? statistic.upperBound(n) : statistic.lowerBound
    const bounded = Number.isFinite(bound)
    const choice = sign === '+' ? 'min' : 'max'
    const numbers = `${write(level)} ${sign} ${write(distance)}`
    return figureFrom(
      { name: name + of, symbol },
      value,
      {
        formula: (bounded ? `${choice}(${write(bound)}, ${sum})` : sum) + said + (variance?.closed ?? ''),
        source,
        inputs: [...inputs, ...(variance?.inputs ?? [])],
        steps: [
          ...(variance?.steps ?? []),
          { expression: distanceExpression(reach, inputs), value: distance },
        ],
        last: bounded ? `${choice}(${write(bound)}, ${numbers})` : numbers,
      },
      excluded,
    )
  }
  const process = {
    symbol: 'CL',
    meaning: 'centre of the process, as frozen or on trial',
    value: estimate.centerLine,
  }
  return {
    centerLine: figureFrom(
      { name: `Centre line${of}`, symbol: centerSymbol },
      limits.centerLine,
      {
        formula: rightSide(center, centerSymbol),
        source,
        inputs: panel === 'location' ? [process] : parts,
        steps: [],
        last: centerExpression(level, parts, panel, plan, estimate, n),
      },
      excluded,
    ),
    ucl: line('Upper control limit', 'UCL', '+', limits.ucl),
    lcl: line('Lower control limit', 'LCL', '−', limits.lcl),
  }
}

/**
 * Control limits for a subgroup of n, as `limitsAt` gives them, with the way to each.
 *
 * @param equivalentSize of the plotted point, see `PlottedPoint`; where none is meant, the one that points settle at
 * @param excluded what was left out of the baseline, a sentence each
 * @example explainLimits({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 2 }, 4).location.ucl.value // => 13
 */
export const explainLimits = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  n: number,
  equivalentSize: number = settledSize(plan, n),
  excluded: readonly string[] = [],
): LimitsFigures => {
  const limits = limitsAt(plan, estimate, n, equivalentSize)
  const { location } = chartDefinition(plan.chartType)
  const spread = (panel: 'dispersion' | 'within'): PanelFigures | null => {
    const statistic = panelStatistic(plan, panel)
    const lines = limits[panel]
    if (statistic === null || lines === null) return null
    return explainPanel(panel, statistic, lines, { plan, estimate, n, excluded })
  }
  const weighted = plan.chartType === 'ewma'
  return {
    location: explainPanel('location', location, limits, {
      plan,
      estimate,
      n: equivalentSize,
      excluded,
      ...(weighted ? { variance: weightedVariance(plan, estimate, n, equivalentSize) } : {}),
    }),
    dispersion: spread('dispersion'),
    within: spread('within'),
  }
}
