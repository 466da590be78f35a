import type { ChartType } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'

/** Charts that answer the same kind of question. */
export interface ChartGroup {
  readonly title: string
  readonly charts: readonly ChartType[]
}

/** Every chart once, by what people have at hand. */
export const chartGroups: readonly ChartGroup[] = [
  {
    title: t('You measure'),
    charts: ['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'median', 'ewma', 'cusum'],
  },
  { title: t('You count'), charts: ['p', 'np', 'c', 'u', 'laney_p', 'laney_u'] },
  { title: t('Events are rare'), charts: ['g', 't'] },
  { title: t('Many part numbers in short runs'), charts: ['short_run_deviation', 'short_run_z'] },
  { title: t('Before production'), charts: ['precontrol'] },
]
