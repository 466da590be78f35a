import { kpiBetter } from '../../../contract/production/kpi.ts'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import { kpiDecimals, kpiNumber, type Shown } from './kpiWords.ts'

interface ChangeWordsProps {
  readonly kpi: Shown
  readonly value: number | null
  readonly before: number | null
}

/** How much a figure differs from the period of the same length before. */
export const ChangeWords = ({ kpi, value, before }: ChangeWordsProps) => {
  if (value === null || before === null) {
    return <span className={classes.quiet}>{t('Nothing to compare with before')}</span>
  }
  const change = value - before
  if (Number(change.toFixed(kpiDecimals(kpi, change))) === 0)
    return <span className={classes.quiet}>{t('As in the period before')}</span>
  const isBetter = change > 0 === (kpiBetter[kpi] === 'more')
  const unit = kpi === 'wip_aging' ? t('days') : kpi === 'ppm' || kpi === 'dpmo' ? '' : t('points')
  const sized = `${change > 0 ? '+' : '−'}${kpiNumber(kpi, Math.abs(change))} ${unit}`.trim()
  return (
    <span className={classes.quiet}>
      {isBetter
        ? t('{{sized}}, better than before', { sized })
        : t('{{sized}}, worse than before', { sized })}
    </span>
  )
}
