import type { SigmaMethod } from '../../../spc/chartPlan.ts'
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
export const sigmaMethodsOf = (chart: ChartType): readonly SigmaMethod[] =>
  chart === 'i_mr' ? ['moving_range', 'median_moving_range', 'mssd'] : ['range', 'deviation', 'pooled']
