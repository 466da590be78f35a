import type { SigmaMethod } from '../../../spc/chartPlan.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'

/** Each chart: its name, and when it is the right one. */
export const chartTypeWords: Readonly<Record<ChartType, { readonly name: string; readonly when: string }>> = {
  xbar_r: {
    name: 'X̄-R · mean and range',
    when: 'You measure 2 to 10 pieces together. The usual choice, easy to check by hand.',
  },
  xbar_s: {
    name: 'X̄-S · mean and standard deviation',
    when: 'You measure more than 10 pieces together, where the range would waste what you know.',
  },
  i_mr: {
    name: 'I-MR · single values and moving range',
    when: 'You measure one piece at a time: slow processes, batches, destructive tests.',
  },
  i_mr_rs: {
    name: 'I-MR-R/S · between and within',
    when: 'The pieces of a subgroup share a cause, such as a mould or a batch, so that their means vary more than they do.',
  },
  median: {
    name: 'Median · median and range',
    when: 'You want to read the middle value off by eye, without working out a mean.',
  },
  p: {
    name: 'p · fraction nonconforming',
    when: 'You sort pieces into good and bad, and samples may differ in size.',
  },
  np: {
    name: 'np · number nonconforming',
    when: 'You sort pieces into good and bad, and samples are mostly of one size.',
  },
  c: {
    name: 'c · nonconformities',
    when: 'You count flaws on the same area or number of pieces every time.',
  },
  u: {
    name: 'u · nonconformities per unit',
    when: 'You count flaws, and what you look at differs in size: 9.5 m² of cloth is 9.5.',
  },
  laney_p: {
    name: 'Laney p′ · fractions of large samples',
    when: 'Your samples are so large that nearly every point of a p chart is beyond its limits.',
  },
  laney_u: {
    name: 'Laney u′ · rates of large samples',
    when: 'Your areas are so large that nearly every point of a u chart is beyond its limits.',
  },
  ewma: {
    name: 'EWMA · exponentially weighted mean',
    when: 'You must see small, lasting shifts of half a sigma to one and a half.',
  },
  cusum: {
    name: 'CUSUM · cumulative sums',
    when: 'You must see a small shift as early as possible, and when it began.',
  },
  short_run_deviation: {
    name: 'Short run · deviation from target',
    when: 'One machine makes many part numbers in small lots, all with about the same spread.',
  },
  short_run_z: {
    name: 'Short run · Z',
    when: 'One machine makes many part numbers in small lots, with different spreads.',
  },
  g: {
    name: 'g · units between rare events',
    when: 'Something happens so rarely that a p chart shows mostly zeros: count the good units between.',
  },
  t: {
    name: 't · time between rare events',
    when: 'Something happens rarely: record the time since it happened before.',
  },
  precontrol: {
    name: 'Pre-control · zones of the tolerance',
    when: 'A set-up must be approved or a short lot watched, before there is data for control limits.',
  },
}

/** Ways to estimate the spread of single values, in words. */
export const sigmaMethodWords: Readonly<Record<SigmaMethod, string>> = {
  range: 'Mean range',
  deviation: 'Mean standard deviation',
  pooled: 'Pooled standard deviation',
  moving_range: 'Mean moving range',
  median_moving_range: 'Median moving range',
  mssd: 'Mean square successive difference',
}

/** The estimates that make sense for a chart. */
export const sigmaMethodsOf = (chart: ChartType, subgroupSize: number): readonly SigmaMethod[] =>
  chartDefinition(chart).sigmaMethods(subgroupSize)
