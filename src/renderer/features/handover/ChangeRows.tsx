import { Link } from 'wouter'
import type { Handover } from '../../../contract/handover.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import type { PlantClock } from '../plans/plantClock.ts'
import classes from './Handover.module.css'

interface ChangeRowsProps {
  readonly page: Handover
  readonly clock: PlantClock
}

/** Limits that were made and subgroups that were left out in the shift, by whom and why. */
export const ChangeRows = ({ page, clock }: ChangeRowsProps) => {
  const { limits, exclusions } = page.happened
  return (
    <>
      {limits.total > 0 && (
        <section className={classes.part} aria-label={t('New limits')}>
          <h3>{t('New limits')}</h3>
          <ul className={classes.rows}>
            {limits.rows.map((one) => (
              <li key={`${one.characteristic_id} ${one.revision}`}>
                <StateMark kind="steady" />
                <span>
                  {clock.dayAndTime(one.at)}{' '}
                  <Link className={classes.link ?? ''} href={`/charts/${one.characteristic_id}`}>
                    {one.characteristic_name}
                  </Link>{' '}
                  {one.reason === null
                    ? t('revision {{revision}}, by {{by}}', { revision: one.revision, by: one.by })
                    : t('revision {{revision}}, by {{by}}: {{reason}}', {
                        revision: one.revision,
                        by: one.by,
                        reason: one.reason,
                      })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {exclusions.total > 0 && (
        <section className={classes.part} aria-label={t('Subgroups that were left out')}>
          <h3>{t('Subgroups that were left out')}</h3>
          <ul className={classes.rows}>
            {exclusions.rows.map((one) => (
              <li key={one.sample_id}>
                <StateMark kind="excluded" />
                <span>
                  {clock.dayAndTime(one.at)}{' '}
                  <Link className={classes.link ?? ''} href={`/charts/${one.characteristic_id}`}>
                    {one.characteristic_name}
                  </Link>{' '}
                  {t('by {{by}}: {{reason}}', { by: one.by, reason: one.reason })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
