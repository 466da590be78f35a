import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { Card } from '../../components/Card.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { CategoryMark } from './CategoryMark.tsx'
import { categoryWords } from './categoryWords.ts'
import { downtimePareto } from './downtimePareto.ts'
import { minutesWords } from './minutesWords.ts'
import classes from './ShopEvents.module.css'

interface DowntimeCausesProps {
  readonly events: readonly DowntimeEvent[]
  /** How many there are: more than `events` where they do not fit on a page of the station. */
  readonly total: number
  /** Which days, in words. */
  readonly period: string
}

/** What took how much of the standstills, most first. */
export const DowntimeCauses = ({ events, total, period }: DowntimeCausesProps) => {
  const [by, setBy] = useState<'category' | 'reason'>('category')
  const shares = downtimePareto(events, by)
  const minutes = events.reduce((sum, event) => sum + event.minutes, 0)
  return (
    <Card
      title={t('What the time went to')}
      actions={
        <SegmentedControl
          aria-label={t('Standstills by')}
          value={by}
          onChange={(value) => setBy(value === 'reason' ? 'reason' : 'category')}
          data={[
            { value: 'category', label: t('By category') },
            { value: 'reason', label: t('By reason') },
          ]}
        />
      }
    >
      {shares.length === 0 ? (
        <p className={classes.quiet}>{t('No standstill is recorded: there is nothing to compare.')}</p>
      ) : (
        <>
          <p>
            {t('{{period}}: {{count}} standstills, {{took}} together.', {
              period,
              count: events.length,
              took: minutesWords(minutes),
            })}{' '}
            {total > events.length &&
              t('They are the newest of {{total}}; choose fewer days to see all.', { total: String(total) })}
          </p>
          <div className={table.frame}>
            <table className={table.table} aria-label={t('Pareto of standstills')}>
              <thead>
                <tr>
                  <th scope="col">{by === 'category' ? t('Category') : t('Reason')}</th>
                  <th scope="col">
                    <span className={table.hidden}>{t('Bar')}</span>
                  </th>
                  <th scope="col" data-number>
                    {t('Time')}
                  </th>
                  <th scope="col" data-number>
                    {t('Share')}
                  </th>
                  <th scope="col" data-number>
                    {t('Cumulative')}
                  </th>
                  <th scope="col" data-number data-spare>
                    {t('Standstills')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shares.map((share) => (
                  <tr key={share.key}>
                    <th scope="row">
                      <span className={classes.cause}>
                        <CategoryMark category={share.category} />
                        {share.reason === null
                          ? categoryWords[share.category]
                          : `${share.reason} (${categoryWords[share.category]})`}
                      </span>
                    </th>
                    <td className={classes.share} aria-hidden="true">
                      <span style={{ width: `${share.share}%` }} />
                    </td>
                    <td data-number>{minutesWords(share.minutes)}</td>
                    <td data-number>{formatNumber(share.share, 1)} %</td>
                    <td data-number>{formatNumber(share.cumulative, 1)} %</td>
                    <td data-number data-spare>
                      {share.events}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  )
}
