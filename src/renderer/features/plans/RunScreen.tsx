import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { GiveUp } from './GiveUp.tsx'
import { RunView } from './RunView.tsx'

/** A sampling that is taken: one characteristic after the other, with a pause whenever it is needed. */
export const RunScreen = ({ runId }: { readonly runId: number }) => {
  const { data, error, refetch } = useOperation('samplingRun.get', { run_id: runId }, { every: 15_000 })
  const pause = useChange('samplingRun.pause', ['samplingRun.get', 'plan.list'])
  const [, navigate] = useLocation()
  if (isUnknown(error)) {
    return (
      <Screen title={t('Sampling')} narrow>
        <Empty sentence={t('There is no such sampling any more.')}>
          <Button component={Link} href="/enter">
            {t('What is due')}
          </Button>
        </Empty>
      </Screen>
    )
  }
  const open = data !== undefined && (data.state === 'running' || data.state === 'paused')
  return (
    <Screen
      narrow
      title={data?.plan_name ?? t('Sampling')}
      actions={
        <>
          {open && <GiveUp run={data} />}
          {data?.state === 'running' && (
            <Button
              variant="default"
              loading={pause.isPending}
              onClick={() => pause.mutate({ run_id: runId }, { onSuccess: () => navigate('/enter') })}
            >
              {t('Interrupt')}
            </Button>
          )}
        </>
      }
    >
      <ErrorNotice
        error={pause.error ?? (data === undefined ? error : null)}
        onRetry={pause.error === null ? () => void refetch() : undefined}
      />
      {data && <RunView run={data} />}
    </Screen>
  )
}
