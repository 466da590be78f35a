import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { CodeEntry } from '../../../contract/catalogue.ts'
import type { GroupSignal } from '../../../contract/characteristicGroup.ts'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { Shelving } from '../alarms/Shelving.tsx'
import sheet from '../violations/Violations.module.css'
import { AcknowledgeSignal } from './AcknowledgeSignal.tsx'
import { signalNumbers, signalObservation } from './signalWords.ts'

interface GroupSignalSheetProps {
  readonly signal: GroupSignal
  readonly onDone: () => void
}

const exactly = (timestamp: string | null): string | null =>
  timestamp === null ? null : formatExact(Date.parse(timestamp))

const labelOf = (entries: readonly CodeEntry[] | undefined, code: string | null): string | null =>
  entries?.find((entry) => entry.code === code)?.label ?? code

/** All of one signal of a group: what it saw, what people made of it, and the form that comes next. */
export const GroupSignalSheet = ({ signal, onDone }: GroupSignalSheetProps) => {
  const { may } = useSession()
  const { data } = useOperation('group.observation', {
    group_id: signal.group_id,
    sample_id: signal.sample_id,
  })
  const causes = useOperation('cause.list', { include_retired: true })
  const actions = useOperation('action.list', { include_retired: true })
  const asking = signal.status === 'open' && may('violation.acknowledge')
  // What the signal says was true when it opened; only the same number has the same way.
  const way = data?.t2.value === signal.t2 && data.ucl.value === signal.ucl ? data : undefined
  const named = signalObservation(signal)
  const measured = exactly(signal.timestamp)
  const facts: readonly FactRow[] = [
    [t('Signal'), signalNumbers(signal)],
    [
      'T²',
      way === undefined ? (
        formatNumber(signal.t2, 2)
      ) : (
        <FigureValue key="t2" figure={way.t2} decimals={2} label="T²" />
      ),
    ],
    [
      t('UCL of T²'),
      way === undefined ? (
        formatNumber(signal.ucl, 2)
      ) : (
        <FigureValue key="ucl" figure={way.ucl} decimals={2} label={t('UCL of T²')} />
      ),
    ],
    [t('Observation'), named === measured ? null : named],
    [t('Measured'), measured],
    [t('Opened'), exactly(signal.opened_at)],
    [t('Limits'), t('Revision {{revision}}', { revision: signal.revision })],
    [t('Cause'), labelOf(causes.data, signal.cause_code)],
    [t('Action'), labelOf(actions.data, signal.action_code)],
    [t('Comment'), signal.comment],
    [t('Acknowledged'), exactly(signal.acknowledged_at)],
    [t('By'), signal.acknowledged_by],
  ]
  return (
    <div className={sheet.sheet}>
      {!asking && <p>{signal.sentence}</p>}
      {signal.status === 'withdrawn' && (
        <p>
          {t('Withdrawn: later data changed the verdict on {{withdrawnAt}}.', {
            withdrawnAt: exactly(signal.withdrawn_at),
          })}
        </p>
      )}
      {asking && <AcknowledgeSignal signal={signal} onDone={onDone} />}
      {signal.status === 'open' && (
        <Shelving subject={{ kind: 'signal', id: signal.id }} shelf={signal.shelf} />
      )}
      <Facts rows={facts} />
      <div className={sheet.buttons}>
        <Button
          component={Link}
          href={`/charts/groups/${signal.group_id}/${signal.sample_id}`}
          variant="default"
        >
          {t('Open chart')}
        </Button>
      </div>
    </div>
  )
}
