import type { RunStep, SamplingRun } from '../../../contract/plan.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'

const stands = (step: RunStep, current: boolean): string => {
  if (step.skipped_reason !== null) return t('Left out: {{reason}}', { reason: step.skipped_reason })
  if (step.finished_at !== null) return t('Measured')
  if (current) return t('Now')
  return step.sample_ids.length === 0
    ? t('To do')
    : t('{{recorded}} of {{subgroups}} subgroups', {
        recorded: step.sample_ids.length,
        subgroups: step.subgroups,
      })
}

interface RunStepsProps {
  readonly run: SamplingRun
  readonly current: number
  readonly onChoose: (characteristicId: number) => void
}

/** The characteristics of a sampling in their order, each with how far it is; one that is open can be measured first. */
export const RunSteps = ({ run, current, onChoose }: RunStepsProps) => {
  const finished = run.steps.filter(({ finished_at }) => finished_at !== null).length
  return (
    <nav className={classes.steps} aria-label={t('Steps')}>
      <p className={classes.quiet}>
        {t('{{finished}} of {{all}} characteristics measured', { finished, all: run.steps.length })}
      </p>
      <ol>
        {run.steps.map((step) => (
          <li key={step.place}>
            <button
              type="button"
              className={classes.stepButton}
              aria-current={step.characteristic_id === current ? 'step' : undefined}
              disabled={step.finished_at !== null}
              onClick={() => onChoose(step.characteristic_id)}
            >
              <span className={classes.number} data-finished={step.finished_at !== null || undefined}>
                {step.finished_at === null ? step.place : '✓'}
              </span>
              <span className={classes.words}>
                <span>{step.characteristic_name}</span>
                <span className={classes.quiet}>{stands(step, step.characteristic_id === current)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
