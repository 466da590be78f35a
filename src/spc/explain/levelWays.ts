import { frozenPart } from '../charts/shortRunPart.ts'
import { partDeviations } from '../estimate/partDeviations.ts'
import { figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { estimateNames, withinSigmaName } from './estimateNames.ts'
import type { EstimateWay } from './estimateWay.ts'
import { explainSigma } from './explainSigma.ts'
import { type FigureName, type FigureWay, figureFrom } from './figureFrom.ts'
import { totalOf } from './totalOf.ts'

const [grandMean, sigmaName] = estimateNames.xbar_r

/** A mean of so many numbers, as a way. */
const meanWay = (symbol: string, values: readonly number[], what: string, source: string): FigureWay => {
  const total = totalOf(values)
  return {
    formula: `Σ${symbol}/N`,
    source,
    inputs: [
      { symbol: 'N', meaning: what, value: values.length },
      { symbol: `Σ${symbol}`, meaning: 'their sum', value: total },
    ],
    steps: [],
    last: `${write(total)}/${values.length}`,
  }
}

/** A chart of measurements whose centre is a mean of so many levels. */
export const levelsWay =
  (
    center: FigureName,
    levels: (subgroup: readonly number[]) => readonly number[],
    symbol: string,
    what: string,
  ): EstimateWay =>
  ({ method, subgroups }, estimate, source, excluded) => {
    const values = subgroups.flatMap(levels)
    return [
      figureFrom(center, estimate.centerLine, meanWay(symbol, values, what, source), excluded),
      figureFrom(sigmaName, estimate.sigma, explainSigma(method ?? 'range', subgroups), excluded),
    ]
  }

export const valuesWay = levelsWay(grandMean, (values) => values, 'x', 'values of the baseline')

export const betweenWithinWay: EstimateWay = ({ method, subgroups }, estimate, source, excluded) => {
  const [center, sigma] = estimateNames.i_mr_rs
  const means = subgroups.map(mean)
  const within = estimate.withinSigma ?? estimate.sigma
  return [
    figureFrom(
      center,
      estimate.centerLine,
      meanWay('x̄', means, 'subgroups of the baseline', source),
      excluded,
    ),
    figureFrom(
      sigma,
      estimate.sigma,
      explainSigma(
        'moving_range',
        means.map((value) => [value]),
      ),
      excluded,
    ),
    figureFrom(withinSigmaName, within, explainSigma(method ?? 'range', subgroups), excluded),
  ]
}

export const timesWay: EstimateWay = ({ method, subgroups }, estimate, source, excluded) => {
  const [center, sigma] = estimateNames.t
  const levels = subgroups.map(([time = 0]) => time ** (1 / 3.6))
  return [
    figureFrom(center, estimate.centerLine, meanWay('y', levels, 'events of the baseline', source), excluded),
    figureFrom(
      sigma,
      estimate.sigma,
      explainSigma(
        method ?? 'moving_range',
        levels.map((level) => [level]),
      ),
      excluded,
    ),
  ]
}

const target: FigureWay = {
  formula: 'the target of each part number',
  source: 'A deviation from its own target is 0 on average',
  inputs: [],
  steps: [],
  last: 'target − target',
}

export const shortRunWay: EstimateWay = (baseline, estimate, source, excluded) => {
  const [center, sigma] = estimateNames.short_run_z
  const known = partDeviations(baseline)
  return [
    figureFrom(center, estimate.centerLine, target, excluded),
    figureFrom(
      sigma,
      estimate.sigma,
      {
        formula: 'Σνᵢσ̂ᵢ/Σνᵢ over the part numbers; 1 where each is standardized by its own',
        source,
        inputs: known.map(({ part, subgroups }) => ({
          symbol: part,
          meaning: `sigma of part number ${part}, from ${subgroups.length} subgroups or as given`,
          value: frozenPart(estimate, part)?.sigma ?? null,
        })),
        steps: [],
        last: 'the parts’ sigmas, weighed by their degrees of freedom',
      },
      excluded,
    ),
  ]
}

export const toleranceWay: EstimateWay = ({ plan }, estimate, source, excluded) => {
  const [middle, sixth] = estimateNames.precontrol
  const { lsl = null, usl = null } = plan.specification ?? {}
  const inputs = [
    { symbol: 'LSL', meaning: 'lower specification limit', value: lsl },
    { symbol: 'USL', meaning: 'upper specification limit', value: usl },
  ]
  const [low, high] = [write(lsl ?? 0), write(usl ?? 0)]
  return [
    figureFrom(
      middle,
      estimate.centerLine,
      { formula: '(LSL + USL)/2', source, inputs, steps: [], last: `(${low} + ${high})/2` },
      excluded,
    ),
    figureFrom(
      sixth,
      estimate.sigma,
      { formula: '(USL − LSL)/6', source, inputs, steps: [], last: `(${high} − ${low})/6` },
      excluded,
    ),
  ]
}
