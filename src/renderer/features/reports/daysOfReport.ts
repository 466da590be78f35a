import type { ReportDelivery } from '../../../contract/production/reportSchedule.ts'
import { mediumDay } from '../../components/line/dayWords.ts'
import { t } from '../../words/t.ts'

/** Which days of the plant a report is about, in words. */
export const daysOfReport = ({
  date_from: from,
  date_to: to,
}: Pick<ReportDelivery, 'date_from' | 'date_to'>): string =>
  from === to ? mediumDay(from) : t('{{from}} to {{to}}', { from: mediumDay(from), to: mediumDay(to) })
