import type { ViolationDetail } from '../../../contract/violation.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import table from '../../components/Table.module.css'
import classes from './Violations.module.css'

interface PatternTableProps {
  readonly pattern: ViolationDetail['pattern']
  /** The subgroup that completed the pattern. */
  readonly sampleId: number
  readonly decimals: number
}

/** The subgroups that a rule saw together. */
export const PatternTable = ({ pattern, sampleId, decimals }: PatternTableProps) => (
  <section>
    <h3 className={classes.part}>
      {pattern.length === 1 ? 'The subgroup' : `The ${pattern.length} subgroups of the pattern`}
    </h3>
    <table className={`${table.table} ${classes.pattern}`} aria-label="Pattern">
      <thead>
        <tr>
          <th scope="col">Subgroup</th>
          <th scope="col">Measured</th>
          <th scope="col" data-number>
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {pattern.map((member) => (
          <tr key={member.sample_id} data-last={member.sample_id === sampleId || undefined}>
            <th scope="row">{member.sample_id}</th>
            <td>{formatExact(Date.parse(member.timestamp))}</td>
            <td data-number>
              {member.value === null ? 'Left out since' : formatNumber(member.value, decimals)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
