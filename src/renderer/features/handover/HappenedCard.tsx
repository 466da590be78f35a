import { Link } from 'wouter'
import type { Handover } from '../../../contract/handover.ts'
import { Card } from '../../components/Card.tsx'
import { t } from '../../words/t.ts'
import { MissedTable } from '../plans/MissedTable.tsx'
import { plantClock } from '../plans/plantClock.ts'
import { AnnotationRows } from './AnnotationRows.tsx'
import { ChangeRows } from './ChangeRows.tsx'
import classes from './Handover.module.css'
import { ViolationRows } from './ViolationRows.tsx'

/** What happened in the shift: what came in, what fired, what was missed and what people changed. */
export const HappenedCard = ({ page }: { readonly page: Handover }) => {
  const clock = plantClock(page.time_zone)
  const { subgroups, characteristics, violations, missed, limits, exclusions } = page.happened
  return (
    <Card title={t('What happened')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('Subgroups')}</dt>
          <dd>{subgroups}</dd>
        </div>
        <div>
          <dt>{t('Violations')}</dt>
          <dd>{violations.total}</dd>
        </div>
        <div>
          <dt>{t('Missed samplings')}</dt>
          <dd>{missed.total}</dd>
        </div>
        <div>
          <dt>{t('New limits')}</dt>
          <dd>{limits.total}</dd>
        </div>
        <div>
          <dt>{t('Left out')}</dt>
          <dd>{exclusions.total}</dd>
        </div>
      </dl>
      {subgroups === 0 && <p>{t('Nothing was measured in this shift.')}</p>}
      {violations.total > 0 && (
        <section className={classes.part} aria-label={t('Violations')}>
          <h3>{t('Violations')}</h3>
          <ViolationRows rows={violations.rows} total={violations.total} clock={clock} />
        </section>
      )}
      {missed.total > 0 && (
        <section className={classes.part} aria-label={t('Missed samplings')}>
          <h3>{t('Missed samplings')}</h3>
          <MissedTable runs={missed.rows} clock={clock} />
        </section>
      )}
      <ChangeRows page={page} clock={clock} />
      <AnnotationRows page={page} clock={clock} />
      {characteristics.length > 0 && (
        <details className={classes.part}>
          <summary>{t('Subgroups by characteristic: {{count}}', { count: characteristics.length })}</summary>
          <ul className={classes.counts}>
            {characteristics.map((one) => (
              <li key={one.characteristic_id}>
                <Link className={classes.link ?? ''} href={`/charts/${one.characteristic_id}`}>
                  {one.characteristic_name}
                </Link>
                <span>{one.subgroups}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
