import type { SamplingRun } from '../../../contract/plan.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import type { PlantClock } from './plantClock.ts'
import { missedWords, triggerWords } from './planWords.ts'

interface MissedTableProps {
  readonly runs: readonly SamplingRun[]
  readonly clock: PlantClock
}

/** Samplings that were missed, each with why. */
export const MissedTable = ({ runs, clock: { dayAndTime } }: MissedTableProps) => {
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('Missed samplings')}>
        <thead>
          <tr>
            <th scope="col">{t('Was due')}</th>
            <th scope="col">{t('Plan')}</th>
            <th scope="col" data-spare>
              {t('Why it was due')}
            </th>
            <th scope="col">{t('Why it was missed')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.run_id}>
              <td>{dayAndTime(run.due_at)}</td>
              <th scope="row">{run.plan_name}</th>
              <td data-spare>{triggerWords[run.trigger]}</td>
              <td>{missedWords(run)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
