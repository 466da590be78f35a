import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { type DeliveryOut, type DeliveryState, deliveryStates } from '../../../contract/alarmDelivery.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './Alarms.module.css'

const stateWords: Readonly<Record<DeliveryState, string>> = {
  waiting: t('Waiting'),
  sending: t('On its way'),
  sent: t('Sent'),
  failed: t('Failed'),
  cancelled: t('Not needed'),
}

const pageLength = 50

const standing = ({ state, attempts, next_attempt_at: next }: DeliveryOut): string =>
  state === 'waiting' && attempts > 0 && next !== null
    ? t('Tried {{count}} times, again at {{at}}', { count: attempts, at: formatExact(Date.parse(next)) })
    : stateWords[state]

/** What was told, what became of it, and what the servers answered. */
export const DeliveryLog = () => {
  const [state, setState] = useState<DeliveryState | null>(null)
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useOperation(
    'delivery.list',
    { ...(state === null ? {} : { state }), page, limit: pageLength },
    { keep: true, every: 5_000 },
  )
  const retry = useChange('delivery.retry', ['delivery.list'])
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const pages = Math.max(1, Math.ceil(data.total / pageLength))
  return (
    <div className={classes.column}>
      <Select
        w={240}
        label={t('State')}
        data={[
          { value: 'all', label: t('All') },
          ...deliveryStates.map((one) => ({ value: one, label: stateWords[one] })),
        ]}
        value={state ?? 'all'}
        allowDeselect={false}
        onChange={(value) => {
          setState(deliveryStates.find((one) => one === value) ?? null)
          setPage(1)
        }}
      />
      <ErrorNotice error={retry.error} />
      {data.results.length === 0 ? (
        <Empty
          sentence={
            state === null
              ? t('Nothing was told yet. What an escalation sends, and how the server answered, stands here.')
              : t('Nothing is in this state.')
          }
        />
      ) : (
        <section className={table.frame} aria-label={t('Deliveries, scrollable')}>
          <table className={table.table} aria-label={t('Deliveries')}>
            <thead>
              <tr>
                <th scope="col">{t('State')}</th>
                <th scope="col">{t('Recipient')}</th>
                <th scope="col">{t('What')}</th>
                <th scope="col">{t('Why')}</th>
                <th scope="col">{t('When')}</th>
                <th scope="col">{t('Answer of the server')}</th>
                <th scope="col">
                  <span className={table.hidden}>{t('Next step')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.results.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {one.state === 'failed' && <StateMark kind="alarm" hollow />} {standing(one)}
                  </th>
                  <td>{one.recipient}</td>
                  <td>{one.title}</td>
                  <td>{one.escalation ?? t('Test')}</td>
                  <td>{formatExact(Date.parse(one.finished_at ?? one.created_at))}</td>
                  <td>{one.answer === null ? '–' : told(one.answer)}</td>
                  <td>
                    {one.state === 'failed' && one.escalation !== null && (
                      <Button
                        variant="default"
                        loading={retry.isPending && retry.variables?.delivery_id === one.id}
                        onClick={() => retry.mutate({ delivery_id: one.id })}
                      >
                        {t('Try again')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {pages > 1 && (
        <nav className={classes.row} aria-label={t('Pages')}>
          <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('Newer')}
          </Button>
          <span>{t('Page {{page}} of {{pages}}', { page: countWords(page), pages: countWords(pages) })}</span>
          <Button variant="default" disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {t('Older')}
          </Button>
        </nav>
      )}
    </div>
  )
}
