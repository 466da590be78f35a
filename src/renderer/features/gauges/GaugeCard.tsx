import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { GaugeState, SerialGauge } from '../../../contract/serialGauge.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { GaugeStanding } from './GaugeStanding.tsx'
import classes from './Gauges.module.css'
import { formatWords, portWords } from './gaugeWords.ts'

interface GaugeCardProps {
  readonly gauge: SerialGauge
  /** Undefined until it is known. */
  readonly state: GaugeState | undefined
}

/** One gauge: what it is, how it stands, and what can be done. */
export const GaugeCard = ({ gauge, state }: GaugeCardProps) => {
  const { may } = useSession()
  const request = useChange('serialGauge.request')
  const discard = useChange('serialGauge.discard')
  return (
    <li className={classes.gauge} aria-label={gauge.name}>
      <div className={classes.what}>
        <h2>{gauge.name}</h2>
        <p className={classes.quiet}>
          {gauge.port} · {portWords(gauge)} · {formatWords[gauge.format].name}
        </p>
        <p>
          {gauge.characteristic_code === null
            ? t('Measures whatever is asked for')
            : gauge.auto_submit
              ? t('Measures {{code}} and records by itself', { code: gauge.characteristic_code })
              : t('Measures {{code}}', { code: gauge.characteristic_code })}
        </p>
      </div>
      <div className={classes.standing}>
        {state !== undefined && <GaugeStanding state={state} />}
        <ErrorNotice error={request.error ?? discard.error} />
      </div>
      <div className={classes.buttons}>
        {may('characteristic.configure') && (
          <Button component={Link} href={`/settings/gauges/${gauge.id}`} variant="default">
            {t('Test and edit')}
          </Button>
        )}
        {gauge.request !== null && may('sample.create') && (
          <Button
            variant="default"
            loading={request.isPending}
            disabled={state?.state !== 'connected'}
            onClick={() => request.mutate({ gauge_id: gauge.id })}
          >
            {t('Ask for a value')}
          </Button>
        )}
        {state !== undefined && state.pending.length > 0 && may('sample.create') && (
          <Button
            variant="subtle"
            loading={discard.isPending}
            onClick={() => discard.mutate({ gauge_id: gauge.id })}
          >
            {t('Start the subgroup again')}
          </Button>
        )}
      </div>
    </li>
  )
}
