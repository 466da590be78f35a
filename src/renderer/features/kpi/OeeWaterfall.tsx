import type { OeeAnswer } from '../../../contract/production/kpi.ts'
import { groupedNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'

type Step = OeeAnswer['waterfall'][number]

const words: Readonly<Record<Step['step'], string>> = {
  planned: t('Planned'),
  availability_loss: t('Lost to standstills'),
  performance_loss: t('Lost to slow work'),
  quality_loss: t('Lost to defects'),
  effective: t('Effective'),
}

interface Bar extends Step {
  /** Where it begins, percent of the planned hours. */
  readonly start: number
}

/** Each loss hangs from where the one before ended; work faster than planned gives back. */
const barsOf = (waterfall: readonly Step[]): Bar[] => {
  let left = 100
  return waterfall.map((one) => {
    if (one.step === 'planned' || one.step === 'effective') return { ...one, start: 0 }
    left -= one.percent
    return { ...one, start: Math.min(left, left + one.percent) }
  })
}

/** What of the planned hours was lost to which, down to the hours that made good units. */
export const OeeWaterfall = ({ waterfall }: Pick<OeeAnswer, 'waterfall'>) => {
  const bars = barsOf(waterfall)
  const most = Math.max(100, ...bars.map(({ start, percent }) => start + Math.abs(percent)))
  return (
    <ol className={classes.waterfall} aria-label={t('Where the planned hours went')}>
      {bars.map(({ step, hours, percent, start }) => (
        <li key={step}>
          <span>{step === 'performance_loss' && hours < 0 ? t('Gained by fast work') : words[step]}</span>
          <span className={classes.track} aria-hidden="true">
            <span
              className={classes.bar}
              data-step={step}
              style={{
                insetInlineStart: `${(Math.max(0, start) / most) * 100}%`,
                inlineSize: `${(Math.abs(percent) / most) * 100}%`,
              }}
            />
          </span>
          <span className={classes.amount}>
            {t('{{hours}} h · {{percent}} %', {
              hours: groupedNumber(hours, 2),
              percent: groupedNumber(percent, 2),
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}
