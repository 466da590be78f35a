import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { shortDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { CategoryMark } from './CategoryMark.tsx'
import { categoryWords } from './categoryWords.ts'
import { minutesWords } from './minutesWords.ts'
import classes from './ShopEvents.module.css'

interface StandstillTableProps {
  readonly events: readonly DowntimeEvent[]
  readonly zone: string
  readonly onOpen: (event: DowntimeEvent) => void
}

/** The standstills of the timeline as a list, each leading to its sheet. */
export const StandstillTable = ({ events, zone, onOpen }: StandstillTableProps) => (
  <div className={table.frame}>
    <table className={table.table} aria-label={t('Standstills')}>
      <thead>
        <tr>
          <th scope="col">{t('Reason')}</th>
          <th scope="col">{t('Category')}</th>
          <th scope="col">{t('Shift')}</th>
          <th scope="col">{t('Stood from')}</th>
          <th scope="col" data-number>
            {t('Took')}
          </th>
          <th scope="col" data-spare>
            {t('Work order')}
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <th scope="row">
              <button type="button" className={classes.link} onClick={() => onOpen(event)}>
                {event.reason}
              </button>
            </th>
            <td>
              <span className={classes.cause}>
                <CategoryMark category={event.category} />
                {categoryWords[event.category]}
              </span>
            </td>
            <td>{`${shortDay(event.shift_date)}, ${shiftTypeWords[event.shift_type]}`}</td>
            <td>
              {event.started_at === null
                ? t('time not said')
                : localTime(Date.parse(event.started_at), zone).time}
            </td>
            <td data-number>{minutesWords(event.minutes)}</td>
            <td data-spare>{event.work_order_id ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
