import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { GaugeCard } from './GaugeCard.tsx'
import classes from './Gauges.module.css'
import { useGauges } from './useGauges.ts'

/** Gauges on serial ports and virtual COM ports: how each stands, and what it sends. */
export const SerialGaugesScreen = () => {
  const { may } = useSession()
  const mayEdit = may('characteristic.configure')
  const { data, error, refetch } = useOperation('serialGauge.list', {}, { every: 10_000 })
  const { data: found } = useOperation('serialGauge.ports', {}, { enabled: mayEdit })
  const states = useGauges()
  const attach = mayEdit && (
    <Button component={Link} href="/settings/gauges/new">
      {t('Attach a gauge')}
    </Button>
  )
  return (
    <Screen
      title={t('Gauges on serial ports')}
      narrow
      actions={
        <>
          <Button component={Link} href="/settings" variant="default">
            {t('Back to settings')}
          </Button>
          {data !== undefined && data.length > 0 && attach}
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {found !== undefined && found.problem !== null && <Notice kind="warning">{found.problem}</Notice>}
      {data?.length === 0 && (
        <Empty
          sentence={t(
            'No gauge is attached to a serial port. A gauge that types like a keyboard needs nothing here: just use it under Enter.',
          )}
        >
          {attach}
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <ul className={classes.gauges} aria-label={t('Gauges on serial ports')}>
          {data.map((gauge) => (
            <GaugeCard
              key={gauge.id}
              gauge={gauge}
              state={states?.find(({ gauge_id }) => gauge_id === gauge.id)}
            />
          ))}
        </ul>
      )}
    </Screen>
  )
}
