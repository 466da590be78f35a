import { Button } from '@mantine/core'
import type { ShelvedAlarm } from '../../../contract/alarm.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { shelvingOutdates } from './shelvingOutdates.ts'

const whatOf = ({ subject, sentence }: ShelvedAlarm): string => {
  if (sentence !== null) return told(sentence)
  return subject.kind === 'group' ? t('All signals of the group') : t('All alarms of the characteristic')
}

/** What is put aside, by whom, why and until when; each can be taken back. */
export const ShelvedList = () => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('alarm.shelved', {}, { every: 10_000 })
  const unshelve = useChange('alarm.unshelve', shelvingOutdates)
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (data.length === 0) {
    return (
      <Empty
        sentence={t(
          'Nothing is shelved. Open an alarm to put it aside for a while: it stays open, but is silent.',
        )}
      />
    )
  }
  return (
    <>
      <ErrorNotice error={unshelve.error} />
      <section className={table.frame} aria-label={t('Shelved alarms, scrollable')}>
        <table className={table.table} aria-label={t('Shelved alarms')}>
          <thead>
            <tr>
              <th scope="col">{t('Characteristic')}</th>
              <th scope="col">{t('What')}</th>
              <th scope="col">{t('Reason')}</th>
              <th scope="col">{t('By')}</th>
              <th scope="col">{t('Comes back')}</th>
              <th scope="col">
                <span className={table.hidden}>{t('Next step')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                <td>{whatOf(one)}</td>
                <td>{one.reason}</td>
                <td>{one.shelved_by}</td>
                <td>{formatExact(Date.parse(one.until))}</td>
                <td>
                  {may('violation.acknowledge') && (
                    <Button
                      variant="default"
                      loading={unshelve.isPending && unshelve.variables?.subject.id === one.subject.id}
                      onClick={() => unshelve.mutate({ subject: one.subject })}
                    >
                      {t('Take back now')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
