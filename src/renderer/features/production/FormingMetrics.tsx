import type { EntryStandards } from '../../../contract/production/productionEntry.ts'
import { defectRateOf, efficiencyOf, performanceOf, type Ratio } from '../../../contract/production/ratios.ts'
import { groupedNumber } from '../../components/formatNumber.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'
import type { ReadRecord } from './recordDraft.ts'

type CycleSource = EntryStandards['cycle_source']

/** Where the cycle time comes from, in words. */
export const cycleWords: Readonly<Record<CycleSource, string>> = {
  order: t('cycle time of the order'),
  style: t('cycle time from the style’s standard'),
  client: t('cycle time from the line’s standard'),
  rolling: t('cycle time from the mean of the last 30 days'),
  default: t('cycle time not known: 0.25 h taken'),
}

const percent = ({ value }: Ratio): string => (value === null ? '–' : `${groupedNumber(value, 2)} %`)

interface FormingMetricsProps {
  readonly values: ReadRecord['values']
  readonly standards: EntryStandards
}

/** The figures of an entry while it is typed, by the formulas of the station, and what is filled in for them. */
export const FormingMetrics = ({ values, standards }: FormingMetricsProps) => {
  const { units_produced: units, units_defective: bad, run_time_hours: hours } = values
  const { employees_assigned: people, employees_present: present } = values
  const {
    ideal_cycle_time: cycle,
    shift_hours: shift,
    cycle_source: source,
    efficiency_target: target,
  } = standards
  const produced = (units ?? 0) * cycle
  const figures: readonly (readonly [string, string])[] = [
    [
      t('Efficiency'),
      units === null || people === null ? '–' : percent(efficiencyOf(produced, people * shift)),
    ],
    [
      t('Performance'),
      units === null || hours === null || hours > 24 ? '–' : percent(performanceOf(produced, hours)),
    ],
    [t('Defect rate'), units === null || (bad ?? 0) > units ? '–' : percent(defectRateOf(bad ?? 0, units))],
  ]
  const inferred = [
    source === 'order' ? null : cycleWords[source],
    t('{{hours}} h from the shift', { hours: typedNumber(shift) }),
    present === null ? t('all assigned taken as present') : null,
  ].filter((one) => one !== null)
  return (
    <div className={classes.forming}>
      <dl aria-label={t('As it forms')}>
        {figures.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {target !== null && (
          <div>
            <dt>{t('Target of efficiency')}</dt>
            <dd>{groupedNumber(target, 2)} %</dd>
          </div>
        )}
      </dl>
      <p className={classes.quiet}>{t('Filled in: {{what}}.', { what: inferred.join(' · ') })}</p>
    </div>
  )
}
