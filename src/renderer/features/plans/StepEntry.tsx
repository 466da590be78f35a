import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { RunStep, SamplingRun } from '../../../contract/plan.ts'
import type { JudgedSample } from '../../../contract/sample.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { EntryLockNotice } from '../alarms/EntryLockNotice.tsx'
import { useTile } from '../alarms/useTile.ts'
import { EntryForm } from '../enter/EntryForm.tsx'
import { LeaveOut } from './LeaveOut.tsx'
import classes from './Plans.module.css'

interface StepEntryProps {
  readonly run: SamplingRun
  readonly step: RunStep
  /** Told of each subgroup that was tied to the step, and whether the step is at its end with it. */
  readonly onRecorded: (finished: boolean, sample: JudgedSample) => void
  readonly onSkipped: () => void
}

/** The form of one characteristic; whatever is recorded with it is tied to its step. */
export const StepEntry = ({ run, step, onRecorded, onSkipped }: StepEntryProps) => {
  const characteristic = useOperation('characteristic.get', { characteristic_id: step.characteristic_id })
  const lock = useTile(step.characteristic_id)?.lock ?? null
  // The judgement that locked it stays to be read.
  const [entered, setEntered] = useState(false)
  const queries = useQueryClient()
  const record = useChange('samplingRun.record', ['plan.list'])
  const tied = useRef(new Set(step.sample_ids))

  const tie = (sampleId: number, then: (finished: boolean) => void): void => {
    tied.current.add(sampleId)
    record.mutate(
      { run_id: run.run_id, characteristic_id: step.characteristic_id, sample_id: sampleId },
      {
        onSuccess: (next) => {
          queries.setQueryData(['samplingRun.get', { run_id: run.run_id }], next)
          const after = next.steps.find((one) => one.characteristic_id === step.characteristic_id)
          then(after === undefined || after.finished_at !== null)
        },
      },
    )
  }
  const recorded = (sample: JudgedSample): void => {
    setEntered(true)
    if (tied.current.has(sample.sample_id)) return
    tie(sample.sample_id, (finished) => onRecorded(finished, sample))
  }

  const loose = step.untied.filter((id) => !tied.current.has(id))
  const [first] = loose
  return (
    <>
      <div className={classes.head}>
        <h2>{step.characteristic_name}</h2>
        <span className={classes.quiet}>
          {step.subgroups === 1
            ? t('{{count}} pieces', { count: step.pieces })
            : t('{{pieces}} · subgroup {{number}} of {{subgroups}}', {
                pieces: t('{{count}} pieces', { count: step.pieces }),
                number: Math.min(step.sample_ids.length + 1, step.subgroups),
                subgroups: step.subgroups,
              })}
        </span>
        {step.finished_at === null && <LeaveOut run={run} step={step} onDone={onSkipped} />}
      </div>
      {first !== undefined && step.finished_at === null && (
        <Notice kind="info">
          <div className={classes.loose}>
            <p>
              {t(
                '{{count}} subgroups were recorded since this sampling began, and do not count for it yet.',
                {
                  count: loose.length,
                },
              )}
            </p>
            <Button variant="default" loading={record.isPending} onClick={() => tie(first, () => {})}>
              {t('Count the oldest of them')}
            </Button>
          </div>
        </Notice>
      )}
      <ErrorNotice
        error={record.error ?? (characteristic.data === undefined ? characteristic.error : null)}
      />
      {lock !== null && <EntryLockNotice lock={lock} />}
      {characteristic.data && (lock === null || entered) && (
        <EntryForm characteristic={characteristic.data} onRecorded={recorded} />
      )}
    </>
  )
}
