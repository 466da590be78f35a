import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import {
  type ReportDelivery,
  type ReportDeliveryState,
  reportDeliveryStates,
} from '../../../contract/production/reportSchedule.ts'
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
import { daysOfReport } from './daysOfReport.ts'
import classes from './Reports.module.css'
import { reportTypeWords, stateWords } from './reportWords.ts'

const pageLength = 50

const resendable: readonly ReportDeliveryState[] = ['failed', 'unsure', 'missed', 'cancelled']

const standing = ({ state, attempts, next_attempt_at: next }: ReportDelivery): string =>
  state === 'pending' && attempts > 0 && next !== null
    ? t('Tried {{count}} times, again at {{at}}', { count: attempts, at: formatExact(Date.parse(next)) })
    : stateWords[state][1]

/** What became of each mail, what the server answered, and sending once more what did not arrive. */
export const SentLog = () => {
  const [state, setState] = useState<ReportDeliveryState | null>(null)
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useOperation(
    'reportDelivery.list',
    { ...(state === null ? {} : { state }), page, limit: pageLength },
    { keep: true, every: 5_000 },
  )
  const resend = useChange('reportDelivery.resend', ['reportDelivery.list', 'reportSchedule.list'])
  if (data === undefined) {
    return error === null ? (
      <p>{t('Reading the log …')}</p>
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    )
  }
  const pages = Math.max(1, Math.ceil(data.total / pageLength))
  return (
    <div className={classes.column}>
      <Select
        w={240}
        label={t('State')}
        data={[
          { value: 'all', label: t('All') },
          ...reportDeliveryStates.map((one) => ({ value: one, label: stateWords[one][1] })),
        ]}
        value={state ?? 'all'}
        allowDeselect={false}
        onChange={(value) => {
          setState(reportDeliveryStates.find((one) => one === value) ?? null)
          setPage(1)
        }}
      />
      <ErrorNotice error={resend.error} />
      {data.results.length === 0 ? (
        <Empty
          sentence={
            state === null
              ? t('No report was sent yet. What goes out, and how the mail server answered, stands here.')
              : t('Nothing is in this state.')
          }
        />
      ) : (
        <section className={table.frame} aria-label={t('Sent reports, scrollable')}>
          <table className={table.table} aria-label={t('Sent reports')}>
            <thead>
              <tr>
                <th scope="col">{t('State')}</th>
                <th scope="col">{t('Recipient')}</th>
                <th scope="col">{t('Report')}</th>
                <th scope="col">{t('Days')}</th>
                <th scope="col">{t('Was due')}</th>
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
                    <span className={classes.state}>
                      <StateMark kind={stateWords[one.state][0]} />
                      <span>{standing(one)}</span>
                    </span>
                  </th>
                  <td>{one.recipient}</td>
                  <td>
                    {one.is_test
                      ? t('Test: {{report}}', { report: reportTypeWords[one.report_type] })
                      : reportTypeWords[one.report_type]}
                  </td>
                  <td className={classes.days}>{daysOfReport(one)}</td>
                  <td>{formatExact(Date.parse(one.occurrence_at))}</td>
                  <td>{one.answer === null ? '–' : told(one.answer)}</td>
                  <td>
                    {resendable.includes(one.state) && (
                      <Button
                        variant="default"
                        loading={resend.isPending && resend.variables?.delivery_id === one.id}
                        onClick={() => resend.mutate({ delivery_id: one.id })}
                      >
                        {t('Send again')}
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
        <nav className={classes.pages} aria-label={t('Pages')}>
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
