import type { Violation } from '../../../contract/violation.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Samples.module.css'

/** The rules that fired at a subgroup and still stand, each in a sentence with numbers. */
export const SampleViolations = ({ violations }: { readonly violations: readonly Violation[] }) => (
  <section aria-label={t('Violations')}>
    <h3 className={classes.part}>{t('Violations')}</h3>
    <ul className={classes.events}>
      {violations.map((one) => (
        <li key={one.id}>
          <p className={classes.state}>
            <StateMark
              kind={one.severity === 'CRITICAL' ? 'alarm' : 'warning'}
              hollow={one.status !== 'open'}
              unacknowledged={one.status === 'open'}
            />
            {one.rule_name}
          </p>
          <p>{one.sentence}</p>
          <p className={classes.quiet}>
            {one.status === 'open'
              ? t('Open')
              : t('Acknowledged by {{who}}', { who: one.acknowledged_by ?? '–' })}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
