import { Link } from 'wouter'
import type { Violation } from '../../../contract/violation.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import type { PlantClock } from '../plans/plantClock.ts'
import classes from './Handover.module.css'

interface ViolationRowsProps {
  readonly rows: readonly Violation[]
  readonly total: number
  readonly clock: PlantClock
}

/** Violations with what was found and done about them. */
export const ViolationRows = ({ rows, total, clock }: ViolationRowsProps) => {
  const causes = useOperation('cause.list', { include_retired: true }).data
  const actions = useOperation('action.list', { include_retired: true }).data
  const labelOf = (codes: typeof causes, code: string | null): string =>
    codes?.find((one) => one.code === code)?.label ?? code ?? '–'
  const doneOf = (one: Violation): string => {
    const said = t('Cause: {{cause}}. Action: {{action}}.', {
      cause: labelOf(causes, one.cause_code),
      action: labelOf(actions, one.action_code),
    })
    const by = t('Acknowledged by {{by}}.', { by: one.acknowledged_by })
    return [by, said, one.comment ?? ''].join(' ').trim()
  }
  return (
    <>
      <ul className={classes.rows}>
        {rows.map((one) => (
          <li key={one.id}>
            <StateMark
              kind={one.severity === 'CRITICAL' ? 'alarm' : 'warning'}
              hollow={one.status !== 'open'}
            />
            <span>
              {clock.dayAndTime(one.timestamp)}{' '}
              <Link className={classes.link ?? ''} href={`/charts/${one.characteristic_id}`}>
                {one.characteristic_name}
              </Link>{' '}
              {t('{{rule}}: {{sentence}}', { rule: one.rule_name, sentence: one.sentence })}
              {one.status === 'acknowledged' && <span className={classes.done}>{doneOf(one)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <p className={classes.quiet}>
          {t('The newest {{shown}} of {{total}}. All of them stand under Violations.', {
            shown: rows.length,
            total,
          })}
        </p>
      )}
    </>
  )
}
