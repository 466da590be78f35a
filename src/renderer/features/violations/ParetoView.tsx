import { SegmentedControl } from '@mantine/core'
import type { ParetoGrouping } from '../../../contract/pareto.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Pareto.module.css'
import { ParetoChart } from './ParetoChart.tsx'
import { ParetoTable } from './ParetoTable.tsx'
import { emptySentence, groupingWords, leftOutSentence } from './paretoWords.ts'
import type { ViolationFilters } from './violationFilters.ts'
import { waitDecimals } from './waitWords.ts'

interface ParetoViewProps {
  readonly filters: ViolationFilters
  readonly by: ParetoGrouping
  readonly onBy: (by: ParetoGrouping) => void
  /** Told when somebody wants to see the violations of a bar. */
  readonly onBar: (key: string) => void
}

/** Violations counted by what they have in common, the most frequent first, and how long people took. */
export const ParetoView = ({ filters, by, onBy, onBar }: ParetoViewProps) => {
  const { data, error, refetch } = useOperation('violation.pareto', { ...filters, by }, { keep: true })
  const leftOut = data === undefined ? null : leftOutSentence(data)
  return (
    <>
      <div className={classes.head}>
        <SegmentedControl
          aria-label={t('Count by')}
          data={groupingWords.map(({ value, label }) => ({ value, label }))}
          value={by}
          onChange={onBy}
        />
      </div>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && (
        <p className={classes.sum}>
          <strong>{countWords(data.counted)}</strong> {data.counted === 1 ? 'violation' : 'violations'}
          {data.all.acknowledged > 0 && (
            <>
              {' '}
              {t('· acknowledged in')}{' '}
              <FigureValue
                figure={data.all.figures.minutes_median}
                decimals={waitDecimals(data.all.figures.minutes_median.value)}
                unit="min"
                label={t('Median time to acknowledge')}
              />{' '}
              {t('(median), mean')}{' '}
              <FigureValue
                figure={data.all.figures.minutes_mean}
                decimals={waitDecimals(data.all.figures.minutes_mean.value)}
                unit="min"
                label={t('Mean time to acknowledge')}
              />
              {t(', 95 % within')}{' '}
              <FigureValue
                figure={data.all.figures.minutes_p95}
                decimals={waitDecimals(data.all.figures.minutes_p95.value)}
                unit="min"
                label={t('95th percentile of the time to acknowledge')}
              />
            </>
          )}
          {by === 'shift' &&
            t(" · shifts by the station's clock ({{timeZone}})", { timeZone: data.time_zone })}
          {leftOut !== null && <span className={classes.quiet}> · {leftOut}</span>}
        </p>
      )}
      {data?.bars.length === 0 && <Empty sentence={emptySentence(data)} />}
      {data !== undefined && data.bars.length > 0 && (
        <>
          <ParetoChart pareto={data} onBar={onBar} />
          <ParetoTable pareto={data} onBar={onBar} />
        </>
      )}
    </>
  )
}
