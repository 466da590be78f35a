import { usualParams } from '../chartParams.ts'
import type { ChartPlan, ProcessEstimate } from '../chartPlan.ts'
import type { ChartPanel, ChartType } from '../chartType.ts'
import { c4 } from '../constants/c4.ts'
import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { medianSpread } from '../constants/medianSpread.ts'
import type { FigureInput } from '../figure.ts'
import { saturate } from '../saturate.ts'

/** What goes into the limits of a panel beside its centre line. */
export type PanelInputs = (estimate: ProcessEstimate, n: number, plan: ChartPlan) => readonly FigureInput[]

const sigma = (value: number, of = 'single values'): FigureInput => ({
  symbol: 'σ̂',
  meaning: `sigma of ${of}`,
  value,
})
const size = (value: number): FigureInput => ({ symbol: 'n', meaning: 'values in the subgroup', value })
const inspected = (value: number): FigureInput => ({ symbol: 'n', meaning: 'units inspected', value })

const noInputs: PanelInputs = () => []
const ofMean: PanelInputs = (estimate, n) => [sigma(estimate.sigma), size(n)]
const ofSingle =
  (of?: string): PanelInputs =>
  (estimate) => [sigma(estimate.sigma, of)]

const meanRange = (n: number): FigureInput => ({
  symbol: `d2(${n})`,
  meaning: `mean of R/σ for ${n} normal values`,
  value: d2(n),
})
const rangeSpread = (n: number): FigureInput => ({
  symbol: `d3(${n})`,
  meaning: `standard deviation of R/σ for ${n} normal values`,
  value: d3(n),
})
const meanDeviation = (n: number): FigureInput => ({
  symbol: `c4(${n})`,
  meaning: `mean of s/σ for ${n} normal values`,
  value: c4(n),
})

const ofRange: PanelInputs = (estimate, n) =>
  n < 2 ? [size(n)] : [sigma(estimate.sigma), size(n), meanRange(n), rangeSpread(n)]
const ofDeviation: PanelInputs = (estimate, n) =>
  n < 2 ? [size(n)] : [sigma(estimate.sigma), size(n), meanDeviation(n)]
const ofMovingRange =
  (of?: string): PanelInputs =>
  (estimate) => [sigma(estimate.sigma, of), meanRange(2), rangeSpread(2)]
const ofEither: PanelInputs = (estimate, n, plan) =>
  (plan.subgroupSize === 1 ? ofMovingRange() : ofRange)(estimate, n, plan)

const ofWithin: PanelInputs = (estimate, n, plan) => {
  const within = { ...estimate, sigma: estimate.withinSigma ?? estimate.sigma }
  const inputs = (plan.params?.within === 'deviation' ? ofDeviation : ofRange)(within, n, plan)
  return inputs.map((input) =>
    input.symbol === 'σ̂' ? { ...input, symbol: 'σ̂_within', meaning: 'sigma within subgroups' } : input,
  )
}

const ofMedian: PanelInputs = (estimate, n) => [
  sigma(estimate.sigma),
  size(n),
  {
    symbol: `σ_x̃(${n})`,
    meaning: `standard deviation of the median of ${n} standard normal values`,
    value: medianSpread(n),
  },
]

const ofFraction: PanelInputs = ({ centerLine }, n) => [
  { symbol: 'p̄', meaning: 'mean fraction nonconforming', value: centerLine },
  inspected(n),
]
const ofRate: PanelInputs = (_estimate, n) => [inspected(n)]

/** How much more the samples of a Laney chart vary than by chance. */
const laneySpread = (value: number): FigureInput => ({
  symbol: 'σ_z',
  meaning: 'how many times as much the samples vary as by chance',
  value,
})
const ofLaneyFraction: PanelInputs = (estimate, n, plan) => {
  const { centerLine, sigma: widened } = estimate
  return [laneySpread(widened / Math.sqrt(centerLine * (1 - centerLine))), ...ofFraction(estimate, n, plan)]
}
const ofLaneyRate: PanelInputs = ({ centerLine, sigma: widened }, n) => [
  laneySpread(widened / Math.sqrt(centerLine)),
  inspected(n),
]

const ofWeighted: PanelInputs = (estimate, equivalentSize, { params }) => [
  sigma(estimate.sigma),
  { symbol: 'λ', meaning: 'weight of the newest mean', value: params?.lambda ?? usualParams.lambda },
  { symbol: 'L', meaning: 'width of the limits', value: params?.L ?? usualParams.L },
  {
    symbol: 'vᵢ',
    meaning: 'variance of the weighted mean at this point',
    value: saturate(estimate.sigma ** 2 / equivalentSize),
  },
]

const ofSums: PanelInputs = (estimate, n, { params }) => [
  sigma(estimate.sigma),
  size(n),
  { symbol: 'h', meaning: 'decision interval, in sigmas of the mean', value: params?.h ?? usualParams.h },
]

const ofTimes: PanelInputs = (estimate) => [
  { symbol: 'σ̂_y', meaning: 'sigma of y = t^(1/3.6)', value: estimate.sigma },
]

const ofTolerance: PanelInputs = (_estimate, _n, { specification }) => [
  { symbol: 'LSL', meaning: 'lower specification limit', value: specification?.lsl ?? null },
  { symbol: 'USL', meaning: 'upper specification limit', value: specification?.usl ?? null },
]

const standardized: PanelInputs = (_estimate, n, plan) => {
  if (plan.subgroupSize === 1) return [meanRange(2), rangeSpread(2)]
  return n < 2 ? [size(n)] : [size(n), meanRange(n), rangeSpread(n)]
}

/** Panels that a chart does not have are left out. */
type ChartInputs = { readonly location: PanelInputs } & { readonly [Panel in ChartPanel]?: PanelInputs }

/** What goes into the limits of each chart. A chart cannot be added without. */
const inputsOf: Readonly<Record<ChartType, ChartInputs>> = {
  xbar_r: { location: ofMean, dispersion: ofRange },
  xbar_s: { location: ofMean, dispersion: ofDeviation },
  i_mr: { location: ofSingle(), dispersion: ofMovingRange() },
  i_mr_rs: {
    location: ofSingle('subgroup means'),
    dispersion: ofMovingRange('subgroup means'),
    within: ofWithin,
  },
  median: { location: ofMedian, dispersion: ofRange },
  p: { location: ofFraction },
  np: { location: ofFraction },
  c: { location: noInputs },
  u: { location: ofRate },
  laney_p: { location: ofLaneyFraction },
  laney_u: { location: ofLaneyRate },
  ewma: { location: ofWeighted, dispersion: ofEither },
  cusum: { location: ofSums, dispersion: ofEither },
  short_run_deviation: { location: ofMean, dispersion: ofEither },
  short_run_z: { location: noInputs, dispersion: standardized },
  g: { location: noInputs },
  t: { location: ofTimes, dispersion: ofMovingRange('y = t^(1/3.6)') },
  precontrol: { location: ofTolerance },
}

/**
 * What goes into the limits of a panel beside its centre line.
 *
 * @example panelInputs('u', 'location')({ centerLine: 4, sigma: 2 }, 3, { chartType: 'u', subgroupSize: 1, rules: rulePreset('default') }).length // => 1
 */
export const panelInputs = (chartType: ChartType, panel: ChartPanel): PanelInputs =>
  inputsOf[chartType][panel] ?? noInputs
