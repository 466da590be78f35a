import type { SigmaMethod } from '../../../spc/chartPlan.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'

/** Each chart: its name, and when it is the right one. */
export const chartTypeWords: Readonly<Record<ChartType, { readonly name: string; readonly when: string }>> = {
  xbar_r: {
    name: t('X̄-R · mean and range'),
    when: t('You measure 2 to 10 pieces together. The usual choice, easy to check by hand.'),
  },
  xbar_s: {
    name: t('X̄-S · mean and standard deviation'),
    when: t('You measure more than 10 pieces together, where the range would waste what you know.'),
  },
  i_mr: {
    name: t('I-MR · single values and moving range'),
    when: t('You measure one piece at a time: slow processes, batches, destructive tests.'),
  },
  i_mr_rs: {
    name: t('I-MR-R/S · between and within'),
    when: t(
      'The pieces of a subgroup share a cause, such as a mould or a batch, so that their means vary more than they do.',
    ),
  },
  median: {
    name: t('Median · median and range'),
    when: t('You want to read the middle value off by eye, without working out a mean.'),
  },
  p: {
    name: t('p · fraction nonconforming'),
    when: t('You sort pieces into good and bad, and samples may differ in size.'),
  },
  np: {
    name: t('np · number nonconforming'),
    when: t('You sort pieces into good and bad, and samples are mostly of one size.'),
  },
  c: {
    name: t('c · nonconformities'),
    when: t('You count flaws on the same area or number of pieces every time.'),
  },
  u: {
    name: t('u · nonconformities per unit'),
    when: t('You count flaws, and what you look at differs in size: 9.5 m² of cloth is 9.5.'),
  },
  laney_p: {
    name: t('Laney p′ · fractions of large samples'),
    when: t('Your samples are so large that nearly every point of a p chart is beyond its limits.'),
  },
  laney_u: {
    name: t('Laney u′ · rates of large samples'),
    when: t('Your areas are so large that nearly every point of a u chart is beyond its limits.'),
  },
  ewma: {
    name: t('EWMA · exponentially weighted mean'),
    when: t('You must see small, lasting shifts of half a sigma to one and a half.'),
  },
  cusum: {
    name: t('CUSUM · cumulative sums'),
    when: t('You must see a small shift as early as possible, and when it began.'),
  },
  short_run_deviation: {
    name: t('Short run · deviation from target'),
    when: t('One machine makes many part numbers in small lots, all with about the same spread.'),
  },
  short_run_z: {
    name: t('Short run · Z'),
    when: t('One machine makes many part numbers in small lots, with different spreads.'),
  },
  g: {
    name: t('g · units between rare events'),
    when: t('Something happens so rarely that a p chart shows mostly zeros: count the good units between.'),
  },
  t: {
    name: t('t · time between rare events'),
    when: t('Something happens rarely: record the time since it happened before.'),
  },
  precontrol: {
    name: t('Pre-control · zones of the tolerance'),
    when: t('A setup must be approved or a short lot watched, before there is data for control limits.'),
  },
}

/** Ways to estimate the spread of single values, in words. */
export const sigmaMethodWords: Readonly<Record<SigmaMethod, string>> = {
  range: t('Mean range'),
  deviation: t('Mean standard deviation'),
  pooled: t('Pooled standard deviation'),
  moving_range: t('Mean moving range'),
  median_moving_range: t('Median moving range'),
  mssd: t('Mean square successive difference'),
}

/** The estimates that make sense for a chart. */
export const sigmaMethodsOf = (chart: ChartType, subgroupSize: number): readonly SigmaMethod[] =>
  chartDefinition(chart).sigmaMethods(subgroupSize)
