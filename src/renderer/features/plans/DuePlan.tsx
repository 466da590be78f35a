import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Plan } from '../../../contract/plan.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { CountPieces } from './CountPieces.tsx'
import classes from './Plans.module.css'
import { type PlantClock, usePlantClock } from './plantClock.ts'
import { oftenWords, runStateWords } from './planWords.ts'

const stands = ({ open, next_due_at }: Plan, { dayAndTime }: PlantClock): string => {
  if (open !== null) {
    const finished = open.steps.filter(({ finished_at }) => finished_at !== null).length
    const since = t('{{state}} since {{time}}', {
      state: runStateWords(open),
      time: dayAndTime(open.started_at ?? open.due_at),
    })
    return open.state === 'due'
      ? since
      : t('{{since}} · {{finished}} of {{all}} characteristics measured', {
          since,
          finished,
          all: open.steps.length,
        })
  }
  return next_due_at === null
    ? t('Nothing is due')
    : t('Next due {{time}}', { time: dayAndTime(next_due_at) })
}

/** A plan in the list of what is due: how it stands, and the one tap that begins it. */
export const DuePlan = ({ plan }: { readonly plan: Plan }) => {
  const [, navigate] = useLocation()
  const clock = usePlantClock()
  const start = useChange('samplingRun.start', ['plan.list'])
  const setUp = useChange('plan.setUp', ['plan.list'])
  const pieces = plan.triggers.find((trigger) => trigger.kind === 'pieces')
  const { open } = plan
  const begun = open !== null && open.state !== 'due'
  return (
    <li className={classes.plan} data-state={open === null ? 'later' : open.overdue ? 'overdue' : 'due'}>
      <span className={classes.mark}>
        <StateMark kind={open === null ? 'steady' : 'due'} hollow={open !== null && !open.overdue} />
      </span>
      <div className={classes.words}>
        <strong>{plan.name}</strong>
        <span>{stands(plan, clock)}</span>
        <span className={classes.quiet}>{oftenWords(plan)}</span>
        {pieces !== undefined && <CountPieces plan={plan} every={pieces.every} />}
        <ErrorNotice error={start.error ?? setUp.error} />
      </div>
      <div className={classes.buttons}>
        {plan.triggers.some(({ kind }) => kind === 'set_up') && (
          <Button
            variant="default"
            loading={setUp.isPending}
            aria-label={t('Setup done: {{name}}', { name: plan.name })}
            onClick={() => setUp.mutate({ plan_id: plan.id })}
          >
            {t('Setup done')}
          </Button>
        )}
        <Button
          variant={open === null ? 'default' : 'filled'}
          loading={start.isPending}
          aria-label={
            begun
              ? t('Go on with {{name}}', { name: plan.name })
              : open === null
                ? t('Take {{name}} now', { name: plan.name })
                : t('Start {{name}}', { name: plan.name })
          }
          onClick={() =>
            start.mutate(
              { plan_id: plan.id },
              { onSuccess: ({ run_id }) => navigate(`/enter/run/${run_id}`) },
            )
          }
        >
          {begun ? t('Go on') : open === null ? t('Take now') : t('Start')}
        </Button>
      </div>
    </li>
  )
}
