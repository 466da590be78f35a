import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import type { ChartDesign } from './chartDesign.ts'
import { decimalsOfRunLength } from './falseAlarmWords.ts'
import classes from './Power.module.css'
import { useComputed } from './useComputed.ts'

interface RunLengthLineProps {
  /** Null while what was typed makes no sense. */
  readonly design: ChartDesign | null
}

const changeOf = ({ chart_type, panel, level }: ChartDesign) => {
  if (level !== undefined || chart_type === 't') return null
  return panel === undefined || panel === 'location' ? { shift: 1 } : { ratio: 1.5 }
}

/** What a choice of rules costs in false alarms, and how soon it finds a typical change. */
export const RunLengthLine = ({ design }: RunLengthLineProps) => {
  const change = design === null ? null : changeOf(design)
  const { data, error, waiting } = useComputed(
    'runLength.get',
    design === null ? null : { ...design, ...(change === null ? {} : { changes: [change] }) },
  )
  if (design === null) {
    return (
      <p className={classes.line}>
        {t('The false alarms are computed once every number above makes sense.')}
      </p>
    )
  }
  if (data === undefined)
    return error === null ? (
      <output className={classes.line}>{t('Computing the false alarms…')}</output>
    ) : (
      <ErrorNotice error={error} />
    )
  const { arl0, method, standard_error: error0, at } = data
  const arl = at[0]?.arl
  return (
    <output className={classes.line} data-waiting={waiting || undefined} aria-busy={waiting}>
      {arl0.value === null ? (
        <span>{arl0.reason}</span>
      ) : (
        <span>
          {t('About one false alarm in')}{' '}
          <strong>
            <FigureValue
              figure={arl0}
              decimals={decimalsOfRunLength(arl0.value)}
              label={t('Average run length in control')}
            />
          </strong>{' '}
          {subgroupWords(design.chart_type).many}
          {method === 'simulation' &&
            t(' (simulated, ± {{value}} %)', { value: Math.max(1, Math.round((100 * error0) / arl0.value)) })}
          .
        </span>
      )}
      {arl !== undefined && arl.value !== null && arl0.value !== null && (
        <span>
          {t('{{what}} is found after', {
            what: change?.shift === undefined ? t('A spread 1.5 times as wide') : t('A shift of one sigma'),
          })}{' '}
          <FigureValue
            figure={arl}
            decimals={decimalsOfRunLength(arl.value)}
            label={t('Average run length after the change')}
          />{' '}
          {t('on average.')}
        </span>
      )}
    </output>
  )
}
