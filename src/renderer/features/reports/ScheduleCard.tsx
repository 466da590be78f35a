import { Button } from '@mantine/core'
import type { ReportSchedule } from '../../../contract/production/reportSchedule.ts'
import { readSchedule } from '../../../contract/production/scheduleText.ts'
import { Card } from '../../components/Card.tsx'
import { Facts } from '../../components/Facts.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './Reports.module.css'
import { daysWords, reportTypeWords, spanWords, stateWords } from './reportWords.ts'
import { zonedTime } from './zonedTime.ts'

interface ScheduleCardProps {
  readonly schedule: ReportSchedule
  readonly isTesting: boolean
  readonly isChanging: boolean
  readonly onTest: () => void
  readonly onPause: (paused: boolean) => void
  readonly onChange: () => void
  readonly onDelete: () => void
}

/** How the last report stands: what most needs a look of its mails. */
const lastState = ({ last }: ReportSchedule) => {
  const order = ['failed', 'unsure', 'missed', 'pending', 'sending', 'cancelled', 'sent'] as const
  return order.find((state) => last?.states.includes(state)) ?? null
}

const dueWords = ({ schedule }: ReportSchedule): string => {
  const read = readSchedule(schedule)
  return read === null ? schedule : t('{{days}} at {{time}}', { days: daysWords[read.days], time: read.time })
}

/** One schedule: what goes out when and to whom, how it went last, and what can be done. */
export const ScheduleCard = ({
  schedule,
  isTesting,
  isChanging,
  onTest,
  onPause,
  onChange,
  onDelete,
}: ScheduleCardProps) => {
  const tiles = useBoard()?.tiles ?? []
  const about = tiles.find((one) => one.characteristic_id === schedule.characteristic_id)
  const state = lastState(schedule)
  const title = `${reportTypeWords[schedule.report_type]} · ${schedule.client_id}`
  return (
    <Card title={title}>
      <Facts
        rows={[
          [t('Characteristic'), about?.name ?? null],
          [t('Goes out'), dueWords(schedule)],
          [
            t('Next time'),
            schedule.next_at === null ? (
              <>
                <StateMark kind="trial" /> {t('Paused')}
              </>
            ) : (
              zonedTime(schedule.next_at, schedule.timezone)
            ),
          ],
          [
            t('Recipients'),
            <span key="to" className={classes.recipients}>
              {schedule.recipients.join(', ')}
            </span>,
          ],
          [
            t('Last time'),
            schedule.last === null || state === null ? null : (
              <>
                <StateMark kind={stateWords[state][0]} /> {stateWords[state][1]} ·{' '}
                {zonedTime(schedule.last.occurrence_at, schedule.timezone)}
              </>
            ),
          ],
        ]}
      />
      <p className={classes.help}>{spanWords[schedule.span]}</p>
      <div className={classes.buttons}>
        <Button variant="default" loading={isTesting} onClick={onTest}>
          {t('Send a test now')}
        </Button>
        <Button variant="default" loading={isChanging} onClick={() => onPause(!schedule.paused)}>
          {schedule.paused ? t('Go on') : t('Pause')}
        </Button>
        <Button variant="default" onClick={onChange}>
          {t('Change')}
        </Button>
        <Button variant="default" onClick={onDelete}>
          {t('Delete')}
        </Button>
      </div>
    </Card>
  )
}
