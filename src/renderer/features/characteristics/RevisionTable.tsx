import type { LimitsRevision } from '../../../contract/limits.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'

interface RevisionTableProps {
  readonly revisions: readonly LimitsRevision[]
  readonly decimals: number
}

/** Every revision of the limits, the newest first: what, from what, who, when and why. */
export const RevisionTable = ({ revisions, decimals }: RevisionTableProps) => (
  <div className={table.frame}>
    <table className={table.table} aria-label="Limits revisions">
      <thead>
        <tr>
          <th scope="col">Revision</th>
          <th scope="col" data-number>
            LCL
          </th>
          <th scope="col" data-number>
            Centre
          </th>
          <th scope="col" data-number>
            UCL
          </th>
          <th scope="col" data-number>
            Sigma
          </th>
          <th scope="col">From</th>
          <th scope="col">Set by</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {revisions
          .toSorted((a, b) => b.revision - a.revision)
          .map((one) => (
            <tr key={one.revision}>
              <th scope="row">{one.revision}</th>
              <td data-number>{formatNumber(one.lcl, decimals)}</td>
              <td data-number>{formatNumber(one.center_line, decimals)}</td>
              <td data-number>{formatNumber(one.ucl, decimals)}</td>
              <td data-number>{formatNumber(one.sigma, decimals + 2)}</td>
              <td>{one.method === 'given' ? 'Given' : `${one.subgroups ?? 0} subgroups`}</td>
              <td>
                {one.created_by}, <RelativeTime at={one.created_at} />
              </td>
              <td>{one.reason ?? '–'}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </div>
)
