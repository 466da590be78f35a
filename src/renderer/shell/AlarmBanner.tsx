import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { formatExact, formatTime } from '../components/formatTime.ts'
import { StateMark } from '../components/StateMark.tsx'
import { useBoard } from '../connection/BoardProvider.tsx'
import { useSession } from '../connection/SessionProvider.tsx'
import { useOperation } from '../connection/useOperation.ts'
import { AlarmDrawer, type ShownAlarm } from '../features/alarms/AlarmDrawer.tsx'
import { t } from '../words/t.ts'
import { type Alarm, alarmsOf, moreAlarms } from './alarmSentence.ts'
import classes from './Banner.module.css'
import { useAlarmSound } from './sound/useAlarmSound.ts'

interface LoudProps {
  readonly alarms: readonly [Alarm, ...Alarm[]]
  readonly onOpen: (alarm: ShownAlarm) => void
}

const Loud = ({ alarms: [newest, ...more], onOpen }: LoudProps) => {
  const { may } = useSession()
  const groups = more.filter(({ kind }) => kind === 'signal').length
  const at = Date.parse(newest.at)
  const others = moreAlarms(more.length - groups, groups)
  return (
    <div className={classes.banner} role="alert" data-severity={newest.severity}>
      <StateMark kind={newest.severity === 'CRITICAL' ? 'alarm' : 'warning'} unacknowledged />
      <p className={classes.words} title={`${newest.name} ${newest.sentence}`}>
        <strong>{newest.name}</strong> <span className={classes.value}>{newest.value}</span>{' '}
        <time dateTime={newest.at} title={formatExact(at)}>
          {formatTime(at)}
        </time>
        {' · '}
        {newest.sentence}
      </p>
      {others !== '' && (
        <Link href="/violations" className={classes.more ?? ''}>
          {others}
        </Link>
      )}
      <Button component={Link} href={newest.chart} variant="default">
        {t('Open chart')}
      </Button>
      <Button color="alarm" onClick={() => onOpen({ kind: newest.kind, id: newest.id })}>
        {may('violation.acknowledge') ? t('Acknowledge') : t('Details')}
      </Button>
    </div>
  )
}

/**
 * Stands on every screen, always as high, so that an alarm that comes or goes moves nothing under a finger: what calls for somebody now,
 * or that nothing does, and how much is put aside.
 */
export const AlarmBanner = () => {
  const board = useBoard()
  const { data: policy } = useOperation('alarmPolicy.get', {}, { every: 60_000 })
  const warnings = policy?.banner_warnings === true
  const alarms = useMemo(() => (board === null ? null : alarmsOf(board, warnings)), [board, warnings])
  const sound = useAlarmSound(alarms)
  const [shown, setShown] = useState<ShownAlarm | null>(null)
  const [first, ...rest] = alarms ?? []
  const shelved = board?.status.shelved_alarms ?? 0
  return (
    <section className={classes.line} aria-label={t('Alarm line')}>
      {first === undefined ? (
        <p className={classes.calm}>
          {board === null
            ? ''
            : board.status.open_violations + board.status.open_group_signals > shelved
              ? t('No alarm; warnings are open')
              : t('No alarm')}
        </p>
      ) : (
        <Loud alarms={[first, ...rest]} onOpen={setShown} />
      )}
      {sound.state === 'blocked' && (
        <Button variant="default" onClick={sound.allow}>
          {t('Sound is blocked by the browser: allow it')}
        </Button>
      )}
      {shelved > 0 && (
        <Link href="/violations/shelved" className={classes.more ?? ''}>
          {t('{{count}} shelved', { count: shelved })}
        </Link>
      )}
      <AlarmDrawer alarm={shown} onClose={() => setShown(null)} />
    </section>
  )
}
