import type { ChartType } from '../chartType.ts'
import type { FigureName } from './figureFrom.ts'

/** What a chart's centre line and its sigma are called. */
type EstimateNames = readonly [center: FigureName, sigma: FigureName]

const ofValues: FigureName = { name: 'Sigma of single values', symbol: 'σ̂' }
const ofUnit: FigureName = { name: 'Sigma of one unit', symbol: 'σ̂' }
const levels: EstimateNames = [{ name: 'Centre line', symbol: 'x̿' }, ofValues]
const fraction: EstimateNames = [{ name: 'Mean fraction nonconforming', symbol: 'p̄' }, ofUnit]
const rate: EstimateNames = [{ name: 'Mean nonconformities per unit', symbol: 'ū' }, ofUnit]
const shortRun: EstimateNames = [
  { name: 'Centre line', symbol: 'CL' },
  { name: 'Sigma of what is plotted', symbol: 'σ̂' },
]

/** Of a between/within chart alone. */
export const withinSigmaName: FigureName = { name: 'Sigma within subgroups', symbol: 'σ̂_within' }

/** The names of the two numbers that every chart freezes, whether they were computed or given. */
export const estimateNames: Readonly<Record<ChartType, EstimateNames>> = {
  xbar_r: levels,
  xbar_s: levels,
  i_mr: [{ name: 'Centre line', symbol: 'x̄' }, ofValues],
  i_mr_rs: [
    { name: 'Centre line', symbol: 'x̿' },
    { name: 'Sigma of subgroup means', symbol: 'σ̂' },
  ],
  median: [{ name: 'Centre line', symbol: 'x̃̄' }, ofValues],
  p: fraction,
  np: fraction,
  c: [{ name: 'Mean count', symbol: 'c̄' }, ofUnit],
  u: rate,
  laney_p: fraction,
  laney_u: rate,
  ewma: levels,
  cusum: levels,
  short_run_deviation: shortRun,
  short_run_z: shortRun,
  g: [
    { name: 'Mean units between events', symbol: 'ḡ' },
    { name: 'Sigma of a count', symbol: 'σ̂' },
  ],
  t: [
    { name: 'Centre line of y = t^(1/3.6)', symbol: 'ȳ' },
    { name: 'Sigma of y', symbol: 'σ̂_y' },
  ],
  precontrol: [
    { name: 'Middle of the tolerance', symbol: 'mid' },
    { name: 'A sixth of the tolerance', symbol: 'T/6' },
  ],
}
