import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import { countWords } from '../../charts/formatValue.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import panel from '../chart/SidePanel.module.css'
import classes from './Groups.module.css'
import { observationName } from './observationName.ts'

/** What makes no observation, counted and named, so that nothing is dropped without a word. */
export const IncompleteList = ({ chart }: { readonly chart: GroupChart }) => {
  const { count, newest } = chart.incomplete
  if (count === 0) return null
  return (
    <details className={panel.part}>
      <summary className={classes.summary}>
        {countWords(count)} {count === 1 ? 'observation is' : 'observations are'} incomplete
      </summary>
      <ul className={classes.incomplete} aria-label="Incomplete observations">
        {newest.map((one) => (
          <li key={`${one.observation} ${one.timestamp} ${one.reason}`}>
            <strong>
              {one.observation === null
                ? 'Without a name'
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
      {newest.length < count && <p className={classes.quiet}>The newest {newest.length} are shown.</p>}
    </details>
  )
}
