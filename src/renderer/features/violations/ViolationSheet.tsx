import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Violation } from '../../../contract/violation.ts'
import { AcknowledgeForm } from '../../components/AcknowledgeForm.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import classes from './Violations.module.css'

interface ViolationSheetProps {
  readonly violation: Violation
  readonly decimals: number
  readonly onDone: () => void
}

/** All of one violation, and the form to acknowledge it or what was said when it was. */
export const ViolationSheet = ({ violation, decimals, onDone }: ViolationSheetProps) => {
  const { may } = useSession()
  const causes = useOperation('cause.list', {})
  const actions = useOperation('action.list', {})
  const acknowledged = violation.acknowledged_at !== null
  const open = violation.status === 'open'
  const facts: (readonly [string, string])[] = [
    [violation.chart === 'location' ? 'Value' : 'Spread', formatNumber(violation.value, decimals)],
    ['Measured', formatExact(Date.parse(violation.timestamp))],
    ['Limits', `Revision ${violation.limits_revision}`],
    ...(acknowledged
      ? (
          [
            [
              'Cause',
              causes.data?.find(({ code }) => code === violation.cause_code)?.label ?? violation.cause_code,
            ],
            [
              'Action',
              actions.data?.find(({ code }) => code === violation.action_code)?.label ??
                violation.action_code,
            ],
            ['Comment', violation.comment],
            ['By', violation.acknowledged_by],
            ['At', formatExact(Date.parse(violation.acknowledged_at ?? ''))],
          ] as const
        ).flatMap(([word, said]) => (said === null ? [] : [[word, said] as const]))
      : []),
  ]
  return (
    <div className={classes.sheet}>
      {!(open && may('violation.acknowledge')) && <p>{violation.sentence}</p>}
      {violation.status === 'withdrawn' && (
        <p>Withdrawn: a late subgroup changed the pattern, so it no longer holds.</p>
      )}
      {open && may('violation.acknowledge') && <AcknowledgeForm violation={violation} onDone={onDone} />}
      <dl className={classes.facts}>
        {facts.map(([word, said]) => [<dt key={word}>{word}</dt>, <dd key={`${word}-is`}>{said}</dd>])}
      </dl>
      <Button component={Link} href={`/charts/${violation.characteristic_id}`} variant="default">
        Open chart
      </Button>
    </div>
  )
}
