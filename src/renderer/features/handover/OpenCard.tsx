import { Link } from 'wouter'
import type { Handover } from '../../../contract/handover.ts'
import { Card } from '../../components/Card.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { plantClock } from '../plans/plantClock.ts'
import { runStateWords } from '../plans/planWords.ts'
import classes from './Handover.module.css'
import { ViolationRows } from './ViolationRows.tsx'

/** What waits for somebody now: alarms, samplings, what was put aside, and what takes no entry. */
export const OpenCard = ({ page }: { readonly page: Handover }) => {
  const clock = plantClock(page.time_zone)
  const tiles = useBoard()?.tiles ?? []
  const shelved = useOperation('alarm.shelved', {}, { every: 60_000 }).data ?? []
  const locks = useOperation('entryLock.list', {}, { every: 60_000 }).data ?? []
  const { violations, samplings } = page.open
  const nothing =
    violations.total === 0 && samplings.length === 0 && shelved.length === 0 && locks.length === 0
  return (
    <Card title={t('Open now')}>
      {nothing && <p>{t('Nothing is open.')}</p>}
      {violations.total > 0 && (
        <section className={classes.part} aria-label={t('Violations that nobody acknowledged')}>
          <h3>{t('Violations that nobody acknowledged: {{count}}', { count: violations.total })}</h3>
          <ViolationRows rows={violations.rows} total={violations.total} clock={clock} />
        </section>
      )}
      {samplings.length > 0 && (
        <section className={classes.part} aria-label={t('Samplings to take')}>
          <h3>{t('Samplings to take')}</h3>
          <ul className={classes.rows}>
            {samplings.map((run) => (
              <li key={run.run_id}>
                <StateMark kind="due" hollow={!run.overdue} />
                <span>
                  <Link className={classes.link ?? ''} href={`/enter/run/${run.run_id}`}>
                    {run.plan_name}
                  </Link>{' '}
                  {run.state === 'due'
                    ? t('{{state}} since {{time}}', {
                        state: runStateWords(run),
                        time: clock.dayAndTime(run.due_at),
                      })
                    : t('{{state}}, was due {{time}}', {
                        state: runStateWords(run),
                        time: clock.dayAndTime(run.due_at),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shelved.length > 0 && (
        <section className={classes.part} aria-label={t('Put aside')}>
          <h3>{t('Put aside')}</h3>
          <ul className={classes.rows}>
            {shelved.map((shelf) => (
              <li key={shelf.id}>
                <StateMark kind="steady" />
                <span>
                  {t('{{name}} until {{until}}, by {{by}}: {{reason}}', {
                    name: shelf.name,
                    until: clock.dayAndTime(shelf.until),
                    by: shelf.shelved_by,
                    reason: shelf.reason,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {locks.length > 0 && (
        <section className={classes.part} aria-label={t('Locked')}>
          <h3>{t('Locked: takes no entry until a leader releases it')}</h3>
          <ul className={classes.rows}>
            {locks.map((lock) => (
              <li key={lock.characteristic_id}>
                <StateMark kind="excluded" />
                <span>
                  {t('{{name}} since {{since}}: {{reason}}', {
                    name:
                      tiles.find((tile) => tile.characteristic_id === lock.characteristic_id)?.name ??
                      lock.characteristic_id,
                    since: clock.dayAndTime(lock.locked_at),
                    reason: told(lock.reason),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}
