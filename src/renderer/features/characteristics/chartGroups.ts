import type { ChartType } from '../../../spc/chartType.ts'

/** Charts that answer the same kind of question. */
export interface ChartGroup {
  readonly title: string
  readonly charts: readonly ChartType[]
}

/** Every chart once, by what people have at hand. */
export const chartGroups: readonly ChartGroup[] = [
  {
    title: 'You measure',
    charts: ['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'median', 'ewma', 'cusum'],
  },
  { title: 'You count', charts: ['p', 'np', 'c', 'u', 'laney_p', 'laney_u'] },
  { title: 'Events are rare', charts: ['g', 't'] },
  { title: 'Many part numbers in short runs', charts: ['short_run_deviation', 'short_run_z'] },
  { title: 'Before production', charts: ['precontrol'] },
]
