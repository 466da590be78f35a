import type { Pareto, ParetoBar } from '../../../contract/pareto.ts'
import { countWords } from '../../charts/formatValue.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import { countTicks } from './countTicks.ts'
import classes from './Pareto.module.css'
import { groupingWords } from './paretoWords.ts'

interface ParetoChartProps {
  readonly pareto: Pareto
  readonly onBar: (key: string) => void
}

const percents = [0, 20, 40, 60, 80, 100]

/** Where most of it is: the usual line of a Pareto. */
const vital = 80

const sentenceOf = (bar: ParetoBar): string =>
  t('{{label}}: {{count}}, {{share}} %, together {{cumulative}} %', {
    label: bar.label,
    count: countWords(bar.count),
    share: formatNumber(bar.share, 1),
    cumulative: formatNumber(bar.cumulative, 1),
  })

/**
 * Bars by falling count and the line of their cumulative share, both on one scale: the left axis counts what the right one
 * gives in percent.
 */
export const ParetoChart = ({ pareto, onBar }: ParetoChartProps) => {
  const { bars, counted, by } = pareto
  const word = groupingWords.find(({ value }) => value === by)?.word ?? 'group'
  const ticks = countTicks(counted)
  const heightOf = (count: number) => `${(100 * count) / counted}%`
  const line = bars.map((bar, i) => `${i + 0.5},${100 - (bar.cumulative ?? 0)}`)
  return (
    <figure className={classes.chart} aria-label={t('Pareto by {{word}}', { word })}>
      <div className={classes.axis} data-side="left" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ bottom: heightOf(tick) }}>
            {countWords(tick)}
          </span>
        ))}
      </div>
      <div className={classes.plot}>
        {ticks.map((tick) => (
          <div key={tick} className={classes.grid} style={{ bottom: heightOf(tick) }} />
        ))}
        <div className={classes.grid} data-vital style={{ bottom: `${vital}%` }} />
        <div className={classes.bars}>
          {bars.map((bar) => {
            const height = `${bar.share ?? 0}%`
            const content = (
              <>
                <span className={classes.count} style={{ bottom: height }}>
                  {countWords(bar.count)}
                </span>
                <span className={classes.bar} style={{ height }} />
              </>
            )
            return bar.key === null ? (
              <div key="rest" className={classes.column} data-rest title={sentenceOf(bar)}>
                {content}
              </div>
            ) : (
              <button
                key={bar.key}
                type="button"
                className={classes.column}
                title={sentenceOf(bar)}
                aria-label={t('{{bar}}. Show them', { bar: sentenceOf(bar) })}
                onClick={() => onBar(bar.key ?? '')}
              >
                {content}
              </button>
            )
          })}
        </div>
        <svg
          className={classes.line}
          viewBox={`0 0 ${bars.length} 100`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('Cumulative share')}
        >
          <polyline points={line.join(' ')} />
        </svg>
        {bars.map((bar, i) => (
          <span
            key={bar.key ?? 'rest'}
            className={classes.dot}
            aria-hidden="true"
            style={{ left: `${((i + 0.5) / bars.length) * 100}%`, bottom: `${bar.cumulative ?? 0}%` }}
          />
        ))}
      </div>
      <div className={classes.axis} data-side="right" aria-hidden="true">
        {percents.map((percent) => (
          <span key={percent} style={{ bottom: `${percent}%` }}>
            {percent} %
          </span>
        ))}
      </div>
      <div className={classes.labels} aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar.key ?? 'rest'}>{bar.label}</span>
        ))}
      </div>
    </figure>
  )
}
