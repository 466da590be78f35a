import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useLocation } from 'wouter'
import type { SerialGauge } from '../../../contract/serialGauge.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { GaugeForm } from './GaugeForm.tsx'
import classes from './Gauges.module.css'
import { draftOf, emptyDraft, settingsOf } from './gaugeDraft.ts'
import { LiveTest } from './LiveTest.tsx'
import { useGauges } from './useGauges.ts'

const back = (
  <Button component={Link} href="/settings/gauges" variant="default">
    {t('Back to the gauges')}
  </Button>
)

/** Attaches a gauge; its live test follows. */
export const NewGaugeScreen = () => {
  const [, navigate] = useLocation()
  const create = useChange('serialGauge.create', ['serialGauge.list', 'serialGauge.ports'])
  return (
    <Screen title={t('Attach a gauge')} narrow actions={back}>
      <div className={classes.single}>
        <GaugeForm
          initial={emptyDraft}
          title={t('What is attached')}
          saveWord={t('Attach and test')}
          error={create.error}
          saving={create.isPending}
          onSave={(draft) =>
            create.mutate(settingsOf(draft), { onSuccess: ({ id }) => navigate(`/settings/gauges/${id}`) })
          }
        />
      </div>
    </Screen>
  )
}

const RemoveGauge = ({ gauge }: { readonly gauge: SerialGauge }) => {
  const [opened, { open, close }] = useDisclosure()
  const [, navigate] = useLocation()
  const remove = useChange('serialGauge.delete', ['serialGauge.list', 'serialGauge.ports'])
  return (
    <>
      <Button variant="default" color="alarm" onClick={open}>
        {t('Take off')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('Take {{name}} off?', { name: gauge.name })}>
        <div className={classes.form}>
          <p>{t('Its port is freed and its settings are gone. What it measured stays.')}</p>
          <ErrorNotice error={remove.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({ gauge_id: gauge.id }, { onSuccess: () => navigate('/settings/gauges') })
              }
            >
              {t('Take off')}
            </Button>
            <Button variant="default" data-autofocus onClick={close}>
              {t('Keep it')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}

/** Changes a gauge, beside what it sends. */
export const GaugeScreen = ({ gaugeId }: { readonly gaugeId: number }) => {
  const { data, error, refetch } = useOperation('serialGauge.list', {})
  const update = useChange('serialGauge.update', ['serialGauge.list', 'serialGauge.ports'])
  const states = useGauges()
  const gauge = data?.find(({ id }) => id === gaugeId)
  if (gauge === undefined) {
    return (
      <Screen title={t('Gauge')} narrow actions={back}>
        <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
        {data !== undefined && (
          <Empty sentence={t('There is no such gauge; somebody took it off.')}>{back}</Empty>
        )}
      </Screen>
    )
  }
  return (
    <Screen
      title={gauge.name}
      narrow
      actions={
        <>
          {back}
          <RemoveGauge gauge={gauge} />
        </>
      }
    >
      <div className={classes.halves}>
        <GaugeForm
          key={gauge.updated_at}
          initial={draftOf(gauge)}
          title={t('Settings of the gauge')}
          saveWord={t('Save gauge')}
          error={update.error}
          saving={update.isPending}
          onSave={(draft) => update.mutate({ gauge_id: gauge.id, changes: settingsOf(draft) })}
        />
        <LiveTest gauge={gauge} state={states?.find(({ gauge_id }) => gauge_id === gauge.id)} />
      </div>
    </Screen>
  )
}
