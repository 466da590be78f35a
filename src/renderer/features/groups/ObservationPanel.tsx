import type { GroupChart, GroupPoint } from '../../../contract/characteristicGroup.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import panel from '../chart/SidePanel.module.css'
import { Decomposition } from './Decomposition.tsx'
import classes from './Groups.module.css'
import { observationName } from './observationName.ts'
import { SignalOfObservation } from './SignalOfObservation.tsx'

interface ObservationPanelProps {
  readonly chart: GroupChart
  readonly point: GroupPoint
}

const judgedBy = (point: GroupPoint): string => {
  if (point.phase === 'trial') return t('on trial')
  return point.phase === 'I'
    ? t('baseline of revision {{revision}}, phase I', { revision: point.revision })
    : t('revision {{revision}}, phase II', { revision: point.revision })
}

/** One observation, taken apart: its T² against the limit, and which characteristics moved. */
export const ObservationPanel = ({ chart, point }: ObservationPanelProps) => {
  const { data, error, refetch } = useOperation('group.observation', {
    group_id: chart.group.id,
    sample_id: point.sample_id,
  })
  return (
    <section className={panel.part} aria-label={t('Observation')}>
      <h2>{observationName(chart.group, point)}</h2>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && (
        <>
          <p className={classes.figures}>
            <span>
              T² <FigureValue figure={data.t2} decimals={2} />
            </span>
            <span>
              {t('UCL')} <FigureValue figure={data.ucl} decimals={2} />
            </span>
          </p>
          {chart.dispersion_limits !== null && (
            <p className={classes.quiet}>
              {t('Scatter |S|: UCL')}{' '}
              <FigureValue figure={chart.dispersion_limits.ucl} decimals={2} label={t('UCL of |S|')} />
              {t(', LCL')}{' '}
              <FigureValue figure={chart.dispersion_limits.lcl} decimals={2} label={t('LCL of |S|')} />
              {t(', as a share of the baseline’s')}
            </p>
          )}
          <p className={classes.quiet}>
            {judgedBy(point)}
            {point.excluded && t('; a subgroup is left out')}
          </p>
          <p className={data.beyond ? classes.strong : undefined}>{data.sentence}</p>
          <Decomposition observation={data} members={chart.group.members} />
          {data.signal !== null && <SignalOfObservation signal={data.signal} />}
          {data.dispersion_signal !== null && (
            <>
              <p className={point.dispersion_beyond ? classes.strong : undefined}>
                {data.dispersion_signal.sentence}
              </p>
              <SignalOfObservation signal={data.dispersion_signal} />
            </>
          )}
        </>
      )}
    </section>
  )
}
