import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { t } from '../../words/t.ts'
import panel from '../chart/SidePanel.module.css'
import classes from './Groups.module.css'
import { observationName } from './observationName.ts'

/** What makes no observation, counted and named, so that nothing is dropped without a word. */
export const IncompleteList = ({ chart }: { readonly chart: GroupChart }) => {
  const { count, newest } = chart.incomplete
  if (count === 0) return null
  return (
    <details className={panel.part}>
      <summary className={classes.summary}>{t('{{count}} observations are incomplete', { count })}</summary>
      <ul className={classes.incomplete} aria-label={t('Incomplete observations')}>
        {newest.map((one) => (
          <li key={`${one.observation} ${one.timestamp} ${one.reason}`}>
            <strong>
              {one.observation === null
                ? t('Without a name')
                : observationName(chart.group, { observation: one.observation, timestamp: one.timestamp })}
            </strong>
            <span>{one.reason}</span>
            {chart.group.align_by !== 'timestamp' && (
              <span className={classes.quiet}>
                <RelativeTime at={one.timestamp} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {newest.length < count && (
        <p className={classes.quiet}>{t('The newest {{count}} are shown.', { count: newest.length })}</p>
      )}
    </details>
  )
}
