import { Button } from '@mantine/core'
import type { Violation } from '../../../contract/violation.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import classes from './Violations.module.css'

interface ViolationTableProps {
  readonly violations: readonly Violation[]
  readonly decimalsOf: (characteristicId: number) => number
  readonly onOpen: (id: number) => void
}

const statusWords: Record<Violation['status'], string> = {
  open: 'Open',
  acknowledged: 'Acknowledged',
  withdrawn: 'Withdrawn',
}

/** Violations, the newest first; the button of a row opens its sheet. */
export const ViolationTable = ({ violations, decimalsOf, onOpen }: ViolationTableProps) => {
  const { may } = useSession()
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label="Violations">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Characteristic</th>
            <th scope="col">What happened</th>
            <th scope="col" data-number data-spare>
              Value
            </th>
            <th scope="col">When</th>
            <th scope="col" data-spare>
              Status
            </th>
            <th scope="col">
              <span className={table.hidden}>Next step</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {violations.map((violation) => {
            const open = violation.status === 'open'
            return (
              <tr key={violation.id}>
                <th scope="row">
                  <span className={classes.rule}>
                    <StateMark
                      kind={
                        violation.status === 'withdrawn'
                          ? 'excluded'
                          : violation.severity === 'CRITICAL'
                            ? 'alarm'
                            : 'warning'
                      }
                      hollow={!open}
                      unacknowledged={open}
                    />
                    {violation.rule_name}
                  </span>
                </th>
                <td>{violation.characteristic_name}</td>
                <td className={classes.sentence}>{violation.sentence}</td>
                <td data-number data-spare>
                  {formatNumber(violation.value, decimalsOf(violation.characteristic_id))}
                </td>
                <td className={classes.when}>
                  <RelativeTime at={violation.timestamp} />
                </td>
                <td data-spare>{statusWords[violation.status]}</td>
                <td>
                  <Button
                    size="md"
                    h={44}
                    fullWidth
                    variant="default"
                    fz={14}
                    onClick={() => onOpen(violation.id)}
                  >
                    {open && may('violation.acknowledge') ? 'Acknowledge' : 'Details'}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
