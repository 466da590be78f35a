import type { Characteristic } from '../../../contract/characteristic.ts'
import type { LimitsRevision } from '../../../contract/limits.ts'
import { limitWords } from '../../charts/limitWords.ts'
import { panelDecimalsOf, sizeOfLimits } from '../../charts/shownChart.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { revisionOrigin } from '../limits/revisionOrigin.ts'

interface RevisionTableProps {
  readonly revisions: readonly LimitsRevision[]
  readonly characteristic: Characteristic
}

/** Every revision of the limits, the newest first: what, from what, who, when and why. */
export const RevisionTable = ({ revisions, characteristic }: RevisionTableProps) => {
  const { lines: decimals } = panelDecimalsOf(characteristic, 'location', false)
  const size = sizeOfLimits(characteristic)
  const at = size === null ? '' : ` ${size}`
  const { upper, lower } = limitWords(characteristic.chart_type)
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('Limits revisions')}>
        <thead>
          <tr>
            <th scope="col">{t('Revision')}</th>
            <th scope="col" data-number>
              {lower}
              {at}
            </th>
            <th scope="col" data-number>
              {t('Centre')}
              {characteristic.chart_type === 'np' && at}
            </th>
            <th scope="col" data-number>
              {upper}
              {at}
            </th>
            <th scope="col" data-number>
              {t('Sigma')}
            </th>
            <th scope="col">{t('Origin')}</th>
            <th scope="col">{t('Set by')}</th>
            <th scope="col">{t('Why')}</th>
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
                <td>{revisionOrigin(one, characteristic.chart_type)}</td>
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
}
