import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { RunStep, SamplingRun } from '../../../contract/plan.ts'
import type { JudgedSample } from '../../../contract/sample.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'
import { RunEnd } from './RunEnd.tsx'
import { RunSteps } from './RunSteps.tsx'
import { StepEntry } from './StepEntry.tsx'

interface Told {
  readonly name: string
  readonly sample: JudgedSample
}

const isOver = ({ state }: SamplingRun): boolean =>
  state === 'done' || state === 'missed' || state === 'withdrawn'

/** The steps at the left, and the form of the one that is measured. */
export const RunView = ({ run }: { readonly run: SamplingRun }) => {
  const resume = useChange('samplingRun.resume', ['samplingRun.get', 'plan.list'])
  const start = useChange('samplingRun.start', ['samplingRun.get', 'plan.list'])
  const [chosen, setChosen] = useState<number | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const waiting = run.steps.find(({ finished_at }) => finished_at === null)
  const step = run.steps.find(({ characteristic_id }) => characteristic_id === chosen) ?? waiting
  const next = run.steps.find(
    (one) => one.finished_at === null && one.characteristic_id !== step?.characteristic_id,
  )

  useEffect(() => {
    if (told === null) return
    const timer = setTimeout(() => setTold(null), 8000)
    return () => clearTimeout(timer)
  }, [told])

  /** In control, the next characteristic follows at once; what fired stays until somebody has read it. */
  const onRecorded = (finished: boolean, of: RunStep, sample: JudgedSample) => {
    if (sample.violations.length > 0) setChosen(of.characteristic_id)
    else {
      setTold({ name: of.characteristic_name, sample })
      if (finished) setChosen(null)
    }
  }

  if (run.state === 'due') {
    return (
      <div className={classes.begin}>
        {run.note !== null && <Notice kind="info">{run.note}</Notice>}
        <ErrorNotice error={start.error} />
        <Button loading={start.isPending} onClick={() => start.mutate({ plan_id: run.plan_id })}>
          {t('Start')}
        </Button>
      </div>
    )
  }
  if (step === undefined || (isOver(run) && chosen === null)) return <RunEnd run={run} />
  return (
    <div className={classes.run}>
      <RunSteps run={run} current={step.characteristic_id} onChoose={setChosen} />
      <div className={classes.step}>
        {run.note !== null && <Notice kind="info">{run.note}</Notice>}
        <output className={classes.told}>
          {told !== null && t('{{name}}: recorded, in control.', { name: told.name })}
        </output>
        {step.finished_at !== null && chosen !== null && (
          <div className={classes.buttons}>
            <Button onClick={() => setChosen(null)}>
              {next === undefined ? t('Finish') : t('Next: {{name}}', { name: next.characteristic_name })}
            </Button>
          </div>
        )}
        {run.state === 'paused' ? (
          <div className={classes.begin}>
            <p>{t('{{by}} interrupted this sampling. What was recorded is kept.', { by: run.paused_by })}</p>
            <ErrorNotice error={resume.error} />
            <Button loading={resume.isPending} onClick={() => resume.mutate({ run_id: run.run_id })}>
              {t('Go on')}
            </Button>
          </div>
        ) : (
          <StepEntry
            key={step.characteristic_id}
            run={run}
            step={step}
            onRecorded={(finished, sample) => onRecorded(finished, step, sample)}
            onSkipped={() => setChosen(null)}
          />
        )}
      </div>
    </div>
  )
}
