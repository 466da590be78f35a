import type { GaugeState } from '../../../contract/serialGauge.ts'
import { Notice } from '../../components/Notice.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Gauges.module.css'
import { stateWords } from './gaugeWords.ts'

/** How a gauge stands, and what became of the last subgroup that it recorded by itself. */
export const GaugeStanding = ({ state }: { readonly state: GaugeState }) => {
  const { word, mark } = stateWords[state.state]
  const { last, pending, size } = state
  return (
    <div className={classes.standing}>
      <p className={classes.state}>
        <StateMark kind={mark} />
        <span>{word}</span>
      </p>
      {state.problem !== null && <p className={classes.quiet}>{state.problem}</p>}
      {size !== null && pending.length > 0 && (
        <p>
          {t('{{given}} of {{size}} readings: {{values}}', {
            given: pending.length,
            size,
            values: pending.join(' · '),
          })}
        </p>
      )}
      {last?.recorded === true && (
        <p className={classes.quiet}>{t('Recorded last: {{values}}', { values: last.values.join(' · ') })}</p>
      )}
      {last?.recorded === false && (
        <Notice kind="alarm">
          <p>{t('Not recorded: {{values}}.', { values: last.values.join(' · ') })}</p>
          <p>{last.problem}</p>
        </Notice>
      )}
    </div>
  )
}
