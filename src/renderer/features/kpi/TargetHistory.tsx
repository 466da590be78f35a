import { Button } from '@mantine/core'
import type { KpiTarget } from '../../../contract/production/kpi.ts'
import { shortDay } from '../../components/line/dayWords.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import { kpiText, type Shown } from './kpiWords.ts'

interface TargetHistoryProps {
  readonly kpi: Shown
  /** The newest first. */
  readonly targets: readonly KpiTarget[]
  /** null for those who may not. */
  readonly onRemove: ((target: KpiTarget) => void) | null
}

/** What a figure was to reach, from when on, and who said so. */
export const TargetHistory = ({ kpi, targets, onRemove }: TargetHistoryProps) =>
  targets.length === 0 ? (
    <p className={classes.quiet}>{t('There is no target.')}</p>
  ) : (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('History of the target')}>
        <thead>
          <tr>
            <th scope="col">{t('Holds from')}</th>
            <th scope="col" data-number>
              {t('Target of a figure')}
            </th>
            <th scope="col">{t('Set by')}</th>
            <th scope="col">{t('When')}</th>
            {onRemove !== null && <th scope="col">{t('Action')}</th>}
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.valid_from}>
              <th scope="row">{shortDay(target.valid_from)}</th>
              <td data-number>{kpiText(kpi, target.target)}</td>
              <td>{target.updated_by ?? target.created_by}</td>
              <td>
                <RelativeTime at={target.updated_at ?? target.created_at} />
              </td>
              {onRemove !== null && (
                <td>
                  <Button
                    variant="default"
                    aria-label={t('Remove the target from {{day}}', { day: shortDay(target.valid_from) })}
                    onClick={() => onRemove(target)}
                  >
                    {t('Remove')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
