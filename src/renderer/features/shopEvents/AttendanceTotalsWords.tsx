import { absenteeismOf } from '../../../contract/production/ratios.ts'
import type { Attendance } from '../../../contract/production/shopEvents.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import { totalsOf } from './attendanceGrid.ts'

interface AttendanceTotalsWordsProps {
  readonly recorded: readonly Attendance[]
  /** People who are offered and not recorded yet. */
  readonly open: number
}

/** What a shift's attendance comes to, in words. */
export const AttendanceTotalsWords = ({ recorded, open }: AttendanceTotalsWordsProps) => {
  const totals = totalsOf(recorded)
  const { value } = absenteeismOf(totals.absentHours, totals.scheduledHours)
  const rest = open === 0 ? '' : ` ${t('{{count}} people are not recorded yet.', { count: open })}`
  return (
    <p aria-live="polite">
      {value === null
        ? t('Nobody is recorded for this shift yet.')
        : t(
            '{{people}} recorded: {{there}} there, {{partly}} partly, {{absent}} absent. {{lost}} of {{hours}} h were missed: {{percent}} % absence.',
            {
              people: String(totals.people),
              there: String(totals.there),
              partly: String(totals.partly),
              absent: String(totals.absent),
              lost: formatNumber(totals.absentHours, 1),
              hours: formatNumber(totals.scheduledHours, 1),
              percent: formatNumber(value, 2),
            },
          )}
      {rest}
    </p>
  )
}
