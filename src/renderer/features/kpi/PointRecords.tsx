import { Link } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import { KpiValue } from './KpiValue.tsx'
import { kpiText, kpiWords, type Shown } from './kpiWords.ts'
import { PointEntries } from './PointEntries.tsx'
import { PointInspections } from './PointInspections.tsx'
import { PointOrders } from './PointOrders.tsx'
import { PointWip } from './PointWip.tsx'
import type { KpiPoint } from './pointDays.ts'
import { useFilledIn } from './useFilledIn.ts'

/** Whose records of which days. */
export interface RecordsAsked {
  readonly client_id?: string
  readonly date_from: string
  readonly date_to: string
}

interface PointRecordsProps {
  readonly kpi: Shown
  readonly asked: { readonly client_id?: string }
  readonly point: KpiPoint
}

const ofInspections: readonly Shown[] = ['fpy', 'dpmo', 'rty']

/** What was recorded of a point: entries, and inspections or orders where they make the figure. */
export const PointRecords = ({ kpi, asked, point }: PointRecordsProps) => {
  const days = { ...asked, date_from: point.date, date_to: point.date_to }
  const { filled, error, again } = useFilledIn(kpi, point, days)
  const isOneDay = point.date === point.date_to && asked.client_id !== undefined
  return (
    <div className={classes.records}>
      <Facts
        rows={[
          [kpiWords[kpi].name, <KpiValue key="value" kpi={kpi} reading={point} filled={filled} />],
          [t('Target of a figure'), point.target === null ? null : kpiText(kpi, point.target)],
          [
            t('Filled in'),
            filled.length === 0 ? null : (
              <ul key="filled" className={classes.inferences}>
                {filled.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <ErrorNotice error={error} onRetry={again} />
      {kpi === 'availability' && isOneDay && (
        <p>
          <Link href={`/production/timeline/day/${point.date}`}>{t('Standstills of this day')}</Link>
        </p>
      )}
      {kpi === 'on_time_delivery' && <PointOrders asked={days} />}
      {kpi === 'wip_aging' && <PointWip asked={days} />}
      {kpi !== 'on_time_delivery' && kpi !== 'wip_aging' && (
        <>
          {ofInspections.includes(kpi) && <PointInspections asked={days} />}
          {(kpi === 'rty' || !ofInspections.includes(kpi)) && <PointEntries asked={days} />}
        </>
      )}
    </div>
  )
}
