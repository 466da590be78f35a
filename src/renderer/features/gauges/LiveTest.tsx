import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GaugeLine, GaugeState, SerialGauge } from '../../../contract/serialGauge.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatTime } from '../../components/formatTime.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useStream } from '../../connection/useStream.ts'
import { t } from '../../words/t.ts'
import { GaugeStanding } from './GaugeStanding.tsx'
import classes from './Gauges.module.css'

/** As many lines as are shown. */
const shown = 12

interface LiveTestProps {
  readonly gauge: SerialGauge
  readonly state: GaugeState | undefined
}

const Line = ({ line }: { readonly line: GaugeLine }) => (
  <li className={classes.line}>
    <span className={classes.quiet}>{formatTime(Date.parse(line.at))}</span>
    <code className={classes.raw}>{line.line}</code>
    <span className={classes.understood}>
      <StateMark kind={line.problem === null ? 'good' : 'warning'} />
      {line.problem ??
        (line.unit === null
          ? t('Understood: {{value}}', { value: line.value })
          : t('Understood: {{value}} {{unit}}', { value: line.value, unit: line.unit }))}
    </span>
  </li>
)

/** Each line as a gauge sends it, and what the station makes of it. */
export const LiveTest = ({ gauge, state }: LiveTestProps) => {
  const [lines, setLines] = useState<readonly GaugeLine[]>([])
  const request = useChange('serialGauge.request')
  const error = useStream(
    'gauge.lines',
    { gauge_id: gauge.id },
    {
      onSnapshot: (snapshot) => setLines(snapshot.lines.toReversed().slice(0, shown)),
      onDelta: (delta) => setLines((before) => [...delta.lines.toReversed(), ...before].slice(0, shown)),
    },
  )
  return (
    <Card
      title={t('Live test')}
      actions={
        gauge.request !== null && (
          <Button
            variant="default"
            loading={request.isPending}
            disabled={state?.state !== 'connected'}
            onClick={() => request.mutate({ gauge_id: gauge.id })}
          >
            {t('Ask for a value')}
          </Button>
        )
      }
    >
      {state !== undefined && <GaugeStanding state={state} />}
      <ErrorNotice error={error ?? request.error} />
      {lines.length === 0 ? (
        <p className={classes.quiet}>
          {t('Nothing has come yet. Measure something and send it: press the data button of the gauge.')}
        </p>
      ) : (
        <ol className={classes.lines} aria-label={t('Lines of the gauge, the newest first')}>
          {lines.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </ol>
      )}
      <p className={classes.quiet}>
        {t('Changes on the left hold once they are saved; the port is opened anew then.')}
      </p>
    </Card>
  )
}
