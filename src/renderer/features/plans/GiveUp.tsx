import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLocation } from 'wouter'
import type { SamplingRun } from '../../../contract/plan.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

/** Ends a sampling that nobody will finish; it counts as missed, with the reason. */
export const GiveUp = ({ run }: { readonly run: SamplingRun }) => {
  const [opened, { open, close }] = useDisclosure()
  const [, navigate] = useLocation()
  const abandon = useChange('samplingRun.abandon', ['samplingRun.get', 'plan.list'])
  return (
    <>
      <Button variant="subtle" onClick={open}>
        {t('Give up')}
      </Button>
      <ReasonDialog
        title={t('Give this sampling up?')}
        help={t('It is recorded as missed, with this reason. What was measured is kept.')}
        does={t('Record as missed')}
        opened={opened}
        busy={abandon.isPending}
        error={abandon.error}
        onClose={close}
        onReason={(reason) =>
          abandon.mutate({ run_id: run.run_id, reason }, { onSuccess: () => navigate('/enter') })
        }
      />
    </>
  )
}
