import type { Inference } from '../../../contract/production/inference.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { AlsoFilledIn } from './AlsoFilledIn.tsx'
import { FillAdviceList } from './FillAdviceList.tsx'
import classes from './FilledIn.module.css'
import { FilledInTable } from './FilledInTable.tsx'
import { fillAdvice } from './fillAdvice.ts'
import { filledInRows } from './filledInRows.ts'
import { freshness } from './freshness.ts'
import type { KpiFilters } from './useKpiFilters.ts'

export interface FilledInProps {
  readonly asked: { readonly client_id?: string }
  readonly filters: KpiFilters
  /** What the figures say was filled in: also the starts of orders, which the analysis does not look at. */
  readonly inference: readonly Inference[]
}

/** What of the chosen days was recorded and what was filled in, and what to do about it; asked when it is shown. */
export const FilledInReport = ({ asked, filters: { days, lines }, inference }: FilledInProps) => {
  const { data, error, refetch } = useOperation(
    'inference.analyze',
    { ...asked, date_from: days.from, date_to: days.to },
    { every: freshness, brief: true },
  )
  const again = () => void refetch()
  if (data === undefined) {
    return error === null ? (
      <output>{t('Counting what was recorded …')}</output>
    ) : (
      <ErrorNotice error={error} onRetry={again} />
    )
  }
  const rows = filledInRows(data)
  const starts = inference.filter(({ field }) => field === 'start_date')
  const advice = fillAdvice(
    data,
    lines.lines.map(({ value }) => value),
  )
  const isComplete = rows.every(({ missing }) => missing === 0)
  if (rows.every(({ total }) => total === 0) && starts.length === 0) {
    return <Empty sentence={t('No entry and no order of these days: there was nothing to fill in.')} />
  }
  return (
    <>
      <ErrorNotice error={error} onRetry={again} />
      {isComplete && starts.length === 0 && (
        <p>{t('Nothing was filled in: all that these figures need was recorded.')}</p>
      )}
      <FilledInTable rows={rows} />
      <p className={classes.quiet}>
        {t(
          'Entries count on their day, orders in the days in which they were to be worked on. How sure: 100 % would be as good as recorded.',
        )}
      </p>
      {advice.length > 0 && (
        <section className={classes.part} aria-label={t('What to do')}>
          <h3>{t('What to do')}</h3>
          <FillAdviceList advice={advice} onChooseLine={lines.choose} />
        </section>
      )}
      {starts.length > 0 && <AlsoFilledIn starts={starts} />}
    </>
  )
}
