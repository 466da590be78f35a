import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { RunStep, SamplingRun } from '../../../contract/plan.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

interface LeaveOutProps {
  readonly run: SamplingRun
  readonly step: RunStep
  readonly onDone: () => void
}

/** Leaves a characteristic of a sampling out, with the reason. */
export const LeaveOut = ({ run, step, onDone }: LeaveOutProps) => {
  const [opened, { open, close }] = useDisclosure()
  const skip = useChange('samplingRun.skip', ['samplingRun.get', 'plan.list'])
  return (
    <>
      <Button variant="subtle" onClick={open}>
        {t('Cannot be measured')}
      </Button>
      <ReasonDialog
        title={t('Leave {{name}} out', { name: step.characteristic_name })}
        help={t('Such as a gauge that is broken. It is recorded with your name.')}
        does={t('Leave it out')}
        opened={opened}
        busy={skip.isPending}
        error={skip.error}
        onClose={close}
        onReason={(reason) =>
          skip.mutate(
            { run_id: run.run_id, characteristic_id: step.characteristic_id, reason },
            {
              onSuccess: () => {
                close()
                onDone()
              },
            },
          )
        }
      />
    </>
  )
}
