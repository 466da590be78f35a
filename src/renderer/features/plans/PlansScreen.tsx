import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Plan } from '../../../contract/plan.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { MissedSamplings } from './MissedSamplings.tsx'
import classes from './Plans.module.css'
import { usePlantClock } from './plantClock.ts'
import { oftenWords, runStateWords, whatWords } from './planWords.ts'

const Stand = ({ plan }: { readonly plan: Plan }) => {
  const { dayAndTime } = usePlantClock()
  const { open, problem, next_due_at } = plan
  if (open !== null) {
    return (
      <span className={classes.state}>
        <StateMark kind="due" hollow={!open.overdue} />
        {t('{{state}} since {{time}}', { state: runStateWords(open), time: dayAndTime(open.due_at) })}
      </span>
    )
  }
  if (problem !== null) {
    return (
      <span className={classes.state}>
        <StateMark kind={plan.active ? 'warning' : 'steady'} />
        {plan.active ? problem : t('Rests')}
      </span>
    )
  }
  return next_due_at === null
    ? t('Nothing is due')
    : t('Next due {{time}}', { time: dayAndTime(next_due_at) })
}

/** The plans of sampling: what leaders ask for, and how each stands. */
export const PlansScreen = () => {
  const { data, error, refetch } = useOperation('plan.list', {}, { every: 15_000 })
  const add = (
    <Button component={Link} href="/characteristics/plans/new">
      {t('New plan')}
    </Button>
  )
  return (
    <Screen
      title={t('Setup: sampling plans')}
      actions={
        <>
          <Button component={Link} href="/characteristics" variant="subtle">
            {t('Characteristics')}
          </Button>
          {data !== undefined && data.length > 0 && add}
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.length === 0 && (
        <Empty
          sentence={t(
            'No plan yet. A plan says what is measured when, so that the board shows what is due and the station records what was missed.',
          )}
        >
          {add}
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Sampling plans')}>
            <thead>
              <tr>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('What')}</th>
                <th scope="col">{t('How often')}</th>
                <th scope="col">{t('How it stands')}</th>
                <th scope="col">
                  <span className={table.hidden}>{t('Edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((plan) => (
                <tr key={plan.id}>
                  <th scope="row">{plan.name}</th>
                  <td>
                    {whatWords(
                      plan.steps.length,
                      plan.steps.reduce((sum, { pieces }) => sum + pieces, 0),
                    )}
                  </td>
                  <td>{oftenWords(plan)}</td>
                  <td>
                    <Stand plan={plan} />
                  </td>
                  <td>
                    <Button
                      component={Link}
                      href={`/characteristics/plans/${plan.id}`}
                      size="md"
                      h={44}
                      variant="default"
                      aria-label={t('Edit {{name}}', { name: plan.name })}
                    >
                      {t('Edit')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data !== undefined && data.length > 0 && <MissedSamplings />}
    </Screen>
  )
}
