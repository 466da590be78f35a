import type { Pareto } from '../../../contract/pareto.ts'
import { countWords } from '../../charts/formatValue.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Pareto.module.css'
import { groupingWords } from './paretoWords.ts'
import { waitDecimals } from './waitWords.ts'

interface ParetoTableProps {
  readonly pareto: Pareto
  readonly onBar: (key: string) => void
}

/** The numbers of a Pareto; each share and time tells how it was computed. */
export const ParetoTable = ({ pareto, onBar }: ParetoTableProps) => {
  const { bars, by } = pareto
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('Numbers of the Pareto')}>
        <thead>
          <tr>
            <th scope="col">{groupingWords.find(({ value }) => value === by)?.label}</th>
            <th scope="col" data-number>
              {t('Violations')}
            </th>
            <th scope="col" data-number>
              {t('Share')}
            </th>
            <th scope="col" data-number>
              {t('Cumulative')}
            </th>
            <th scope="col" data-number data-spare>
              {t('Beyond limits')}
            </th>
            <th scope="col" data-number>
              {t('Still open')}
            </th>
            <th scope="col" data-number>
              {t('Median time')}
            </th>
            <th scope="col" data-number data-spare>
              {t('Mean time')}
            </th>
            <th scope="col" data-number>
              {t('95 % within')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, figures, ...bar }) => (
            <tr key={key ?? 'rest'}>
              <th scope="row">
                {key === null ? (
                  label
                ) : (
                  <button type="button" className={classes.group} onClick={() => onBar(key)}>
                    {label}
                  </button>
                )}
              </th>
              <td data-number>{countWords(bar.count)}</td>
              <td data-number>
                <FigureValue
                  figure={figures.share}
                  decimals={1}
                  unit="%"
                  label={t('Share of {{label}}', { label })}
                />
              </td>
              <td data-number>
                <FigureValue
                  figure={figures.cumulative}
                  decimals={1}
                  unit="%"
                  label={t('Cumulative share up to {{label}}', { label })}
                />
              </td>
              <td data-number data-spare>
                {countWords(bar.critical)}
              </td>
              <td data-number>{countWords(bar.open)}</td>
              <td data-number>
                <FigureValue
                  figure={figures.minutes_median}
                  decimals={waitDecimals(figures.minutes_median.value)}
                  unit="min"
                  label={t('Median time of {{label}}', { label })}
                />
              </td>
              <td data-number data-spare>
                <FigureValue
                  figure={figures.minutes_mean}
                  decimals={waitDecimals(figures.minutes_mean.value)}
                  unit="min"
                  label={t('Mean time of {{label}}', { label })}
                />
              </td>
              <td data-number>
                <FigureValue
                  figure={figures.minutes_p95}
                  decimals={waitDecimals(figures.minutes_p95.value)}
                  unit="min"
                  label={t('95th percentile of {{label}}', { label })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
