import type { LimitsPreview } from '../../../contract/limits.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'

interface PreviewSignalsProps {
  readonly preview: LimitsPreview
  readonly chartType: ChartType
}

/** What the newest subgroups would have signalled under the limits that are tried out, by rule. */
export const PreviewSignals = ({ preview, chartType }: PreviewSignalsProps) => {
  const { newest, signals } = preview
  const span = t('the newest {{newest}} {{many}}', {
    newest: countWords(newest),
    many: subgroupWords(chartType).many,
  })
  if (signals.length === 0) return <p>{t('None of {{span}} would signal.', { span })}</p>
  return (
    <>
      <p>{t('Of {{span}}, these would signal:', { span })}</p>
      <ul className={classes.signals} aria-label={t('What would signal')}>
        {signals.map(({ rule_id, rule_name, chart, count }) => (
          <li key={`${rule_id} ${chart}`}>
            <StateMark kind={rule_id === 1 ? 'alarm' : 'warning'} />
            <span>
              {rule_name}
              {chart !== 'location' && <span className={classes.quiet}> {t('· spread')}</span>}
            </span>
            <FigureValue figure={count} decimals={0} label={rule_name} />
          </li>
        ))}
      </ul>
    </>
  )
}
