import { kpiBetter, kpiNames } from '../../../../contract/production/kpi.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { StateMark } from '../../../components/StateMark.tsx'
import table from '../../../components/Table.module.css'
import { useOperation } from '../../../connection/useOperation.ts'
import { t } from '../../../words/t.ts'
import { told } from '../../../words/told.ts'
import { kpiNumber, kpiUnit, kpiWords, type Shown } from '../../kpi/kpiWords.ts'
import classes from '../Reports.module.css'

interface FiguresPreviewProps {
  /** null is all lines. */
  readonly line: string | null
  readonly from: string
  readonly to: string
}

interface Figure {
  readonly value: number | null
  readonly target: number | null
  readonly variance: number | null
  readonly reason: string | null
}

const Verdict = ({ kpi, variance }: { readonly kpi: Shown; readonly variance: number | null }) => {
  if (variance === null) return t('No target')
  const isMet = kpiBetter[kpi] === 'more' ? variance >= 0 : variance <= 0
  return (
    <>
      <StateMark kind={isMet ? 'steady' : 'warning'} /> {isMet ? t('Target met') : t('Target missed')}
    </>
  )
}

const Amount = ({ kpi, value }: { readonly kpi: Shown; readonly value: number | null }) => (
  <td data-number>
    {kpiNumber(kpi, value)} <span className={classes.unit}>{value === null ? '' : kpiUnit(kpi)}</span>
  </td>
)

const Row = ({ kpi, figure }: { readonly kpi: Shown; readonly figure: Figure }) => (
  <tr>
    <th scope="row">{kpiWords[kpi].name}</th>
    <Amount kpi={kpi} value={figure.value} />
    <Amount kpi={kpi} value={figure.target} />
    <td>{figure.reason === null ? <Verdict kpi={kpi} variance={figure.variance} /> : told(figure.reason)}</td>
  </tr>
)

/** What a report of production says first: the figures of the period against their targets, the same numbers as in the file. */
export const FiguresPreview = ({ line, from, to }: FiguresPreviewProps) => {
  const asked = { ...(line === null ? {} : { client_id: line }), date_from: from, date_to: to }
  const kpis = useOperation('kpi.all', asked, { keep: true })
  const oee = useOperation('kpi.oee', { ...asked, aggregation: 'total' }, { keep: true })
  const entries = useOperation('production.list', { ...asked, limit: 1 }, { keep: true })
  const error = kpis.error ?? oee.error
  if (error !== null) {
    return <ErrorNotice error={error} onRetry={() => void Promise.all([kpis.refetch(), oee.refetch()])} />
  }
  if (kpis.data === undefined || oee.data === undefined) return <p>{t('Reading the figures …')}</p>
  const [total] = oee.data.data
  const count = entries.data?.total ?? null
  const named = kpis.data.kpis
  return (
    <>
      {count !== null && (
        <p className={classes.help}>
          {count === 0
            ? t('No production was entered in this time. The report says so, too.')
            : t('{{count}} entries of production', { count })}
        </p>
      )}
      <section className={table.frame} aria-label={t('Figures, scrollable')}>
        <table className={`${table.table} ${classes.figures}`} aria-label={t('Figures of the report')}>
          <thead>
            <tr>
              <th scope="col">{t('Figure')}</th>
              <th scope="col" data-number>
                {t('Value')}
              </th>
              <th scope="col" data-number>
                {t('Target of a figure')}
              </th>
              <th scope="col">{t('How it stands')}</th>
            </tr>
          </thead>
          <tbody>
            {kpiNames.map((kpi) => {
              const { value, target, variance, reason } = named[kpi]
              return <Row key={kpi} kpi={kpi} figure={{ value, target, variance, reason }} />
            })}
            <Row
              kpi="oee"
              figure={{
                value: oee.data.oee,
                target: total?.target ?? null,
                variance: total?.variance ?? null,
                reason: oee.data.reason,
              }}
            />
          </tbody>
        </table>
      </section>
    </>
  )
}
