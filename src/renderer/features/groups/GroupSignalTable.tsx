import { Button } from '@mantine/core'
import type { GroupSignal } from '../../../contract/characteristicGroup.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import rows from '../violations/Violations.module.css'
import { signalNumbers } from './signalWords.ts'

interface GroupSignalTableProps {
  readonly signals: readonly GroupSignal[]
  /** Open ones have no cause yet, so the column for it makes room. */
  readonly answered: boolean
  readonly causeOf: (code: string) => string
  readonly onOpen: (signal: GroupSignal) => void
}

const statusWords = { open: t('Open'), acknowledged: t('Acknowledged'), withdrawn: t('Withdrawn') } as const

/** Signals of groups, newest first; a row, or its button, opens its sheet. */
export const GroupSignalTable = ({ signals, answered, causeOf, onOpen }: GroupSignalTableProps) => {
  const { may } = useSession()
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('Signals of groups')}>
        <thead>
          <tr>
            <th scope="col">{t('Rule')}</th>
            <th scope="col">{t('Group')}</th>
            <th scope="col">{t('What happened')}</th>
            <th scope="col" data-spare>
              {t('Value')}
            </th>
            <th scope="col">{t('When')}</th>
            <th scope="col" data-spare>
              {t('Status')}
            </th>
            {answered && <th scope="col">{t('Cause')}</th>}
            <th scope="col">
              <span className={table.hidden}>{t('Next step')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {signals.map((signal) => {
            const open = signal.status === 'open'
            return (
              <tr key={signal.id} className={rows.row} onClick={() => onOpen(signal)}>
                <th scope="row">
                  <span className={rows.rule}>
                    <StateMark
                      kind={signal.status === 'withdrawn' ? 'excluded' : 'alarm'}
                      hollow={!open}
                      unacknowledged={open}
                    />
                    {signal.rule_name}
                  </span>
                </th>
                <td>{signal.group_name}</td>
                <td className={rows.sentence}>{signal.sentence}</td>
                <td className={rows.when} data-spare>
                  {signalNumbers(signal)}
                </td>
                <td className={rows.when}>
                  <RelativeTime at={signal.timestamp} />
                </td>
                <td data-spare>{statusWords[signal.status]}</td>
                {answered && <td>{signal.cause_code === null ? '–' : causeOf(signal.cause_code)}</td>}
                <td>
                  <Button
                    size="md"
                    h={44}
                    fullWidth
                    variant="default"
                    fz={14}
                    onClick={(event) => {
                      event.stopPropagation()
                      onOpen(signal)
                    }}
                  >
                    {open && may('violation.acknowledge') ? t('Acknowledge') : t('Details')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
