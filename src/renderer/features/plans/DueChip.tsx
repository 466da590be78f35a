import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { DueSampling } from '../../../contract/plan.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './DueChip.module.css'
import { usePlantClock } from './plantClock.ts'

interface DueChipProps {
  readonly due: DueSampling
  /** What is measured, for those who hear the button. */
  readonly name: string
}

const wordsOf = ({ state, missed }: DueSampling, time: string): string => {
  if (state === 'missed') return t('Missed {{time}}', { time })
  const words = state === 'overdue' ? t('Overdue {{time}}', { time }) : t('Due {{time}}', { time })
  return missed === 0 ? words : t('{{words}}, {{missed}} missed', { words, missed })
}

/** A sampling that is due, overdue or was missed; a tap begins it, for whoever may enter values. */
export const DueChip = ({ due, name }: DueChipProps) => {
  const { may } = useSession()
  const [, navigate] = useLocation()
  const { dayAndTime } = usePlantClock()
  const start = useChange('samplingRun.start', ['plan.list'])
  const time = dayAndTime(due.since)
  const words = wordsOf(due, time)
  const mark = <StateMark kind="due" hollow={due.state === 'due'} />
  if (!may('sample.create')) {
    return (
      <span className={classes.chip} data-state={due.state}>
        {mark}
        {words}
      </span>
    )
  }
  return (
    <Button
      className={classes.button ?? ''}
      data-state={due.state}
      variant="default"
      size="sm"
      h={44}
      loading={start.isPending}
      leftSection={mark}
      aria-label={
        due.begun
          ? t('{{words}}: go on with {{plan}}, {{name}}', { words, plan: due.plan_name, name })
          : t('{{words}}: start {{plan}}, {{name}}', { words, plan: due.plan_name, name })
      }
      title={start.error?.message ?? due.plan_name}
      onClick={() =>
        start.mutate(
          { plan_id: due.plan_id },
          { onSuccess: ({ run_id }) => navigate(`/enter/run/${run_id}`) },
        )
      }
    >
      {words}
    </Button>
  )
}
