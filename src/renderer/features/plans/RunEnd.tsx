import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { SamplingRun } from '../../../contract/plan.ts'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'
import { missedWords } from './planWords.ts'

/** What became of a sampling that is over, and where to go on. */
export const RunEnd = ({ run }: { readonly run: SamplingRun }) => {
  const left = run.steps.filter(({ skipped_reason }) => skipped_reason !== null)
  const measured = run.steps.filter(
    ({ finished_at, skipped_reason }) => finished_at !== null && skipped_reason === null,
  ).length
  return (
    <div className={classes.end}>
      {run.state === 'done' && (
        <output>
          <strong>
            {t('Done: {{measured}} of {{all}} characteristics measured.', {
              measured,
              all: run.steps.length,
            })}
          </strong>
        </output>
      )}
      {run.state === 'missed' && (
        <Notice kind="warning">
          {t('Missed. {{why}} What was recorded is kept.', { why: missedWords(run) })}
        </Notice>
      )}
      {run.state === 'withdrawn' && (
        <Notice kind="info">{t('Withdrawn, as its plan was changed. What was recorded is kept.')}</Notice>
      )}
      {left.length > 0 && (
        <ul>
          {left.map((step) => (
            <li key={step.place}>
              {t('{{name}} was left out: {{reason}}', {
                name: step.characteristic_name,
                reason: step.skipped_reason,
              })}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        <Button component={Link} href="/enter">
          {t('What is due')}
        </Button>
        <Button component={Link} href="/" variant="default">
          {t('Go to the board')}
        </Button>
      </div>
    </div>
  )
}
